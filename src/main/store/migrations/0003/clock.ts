// Gives cases the events of their clock, and the calendar its days off.

// A case's own row tells when its clock began, so most cases have no event. Cases of before are told theirs from how they
// stand: paused or stopped since then, or begun anew by the first words after the owner's last answer. `meta` says that
// the instants they are due are to be worked out again.
export const clockTables = `
CREATE TABLE clock_event (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  at INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name IN ('asked', 'paused', 'resumed', 'stopped')),
  kind TEXT CHECK (kind IN ('complaint', 'request', 'question', 'praise', 'noise')),
  raised_from TEXT CHECK (raised_from IN ('complaint', 'request', 'question', 'praise', 'noise')),
  noted_at INTEGER NOT NULL,
  taken_back_at INTEGER
) STRICT;
CREATE INDEX clock_event_of_case ON clock_event (case_id, id);

-- How a complaint that others can read was closed. level: 1 it was fixed, 2 its cause was, 3 what was learned was told.
CREATE TABLE case_closing (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  at INTEGER NOT NULL,
  is_answered INTEGER NOT NULL CHECK (is_answered IN (0, 1)),
  link TEXT NOT NULL,
  reason TEXT NOT NULL,
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 3),
  taken_back_at INTEGER,
  CHECK (is_answered = 1 AND link <> '' OR reason <> '')
) STRICT;
CREATE INDEX case_closing_of_case ON case_closing (case_id, id);

-- Worked out, like due_at: when the owner first answered what was asked.
ALTER TABLE case_file ADD COLUMN answered_at INTEGER;
UPDATE case_file SET answered_at = (
  SELECT min(at) FROM message WHERE case_id = case_file.id AND direction = 'out' AND removed_at IS NULL
    AND at >= case_file.received_at
);
CREATE INDEX case_unanswered ON case_file (received_at, id)
  WHERE answered_at IS NULL AND side = 'us' AND shelf IN ('open', 'snoozed');

CREATE TEMP TABLE turned AS
SELECT id, side, shelf, kind, since_at, COALESCE(
  (SELECT max(at) FROM message WHERE case_id = case_file.id AND direction = 'out' AND removed_at IS NULL), 0) AS answered,
  COALESCE((SELECT max(at) FROM case_event WHERE case_id = case_file.id
    AND name IN ('awaiting_client', 'closed', 'quote_issued')), 0) AS awaited
FROM case_file;
INSERT INTO clock_event (case_id, at, name, noted_at)
SELECT id, CASE WHEN side = 'us' AND shelf IN ('open', 'snoozed') THEN max(answered, awaited)
    ELSE COALESCE(since_at, max(answered, awaited)) END,
  CASE WHEN shelf IN ('done', 'quiet') THEN 'stopped' ELSE 'paused' END, max(answered, awaited)
FROM turned
WHERE shelf IN ('done', 'quiet') OR side = 'them' OR max(answered, awaited) > 0;
INSERT INTO clock_event (case_id, at, name, kind, noted_at)
SELECT id, back, 'resumed', asked_as, back FROM (
  SELECT turned.id, COALESCE(
      (SELECT min(at) FROM message WHERE case_id = turned.id AND direction = 'in' AND removed_at IS NULL
        AND at > max(turned.answered, turned.awaited)),
      (SELECT max(at) FROM case_event WHERE case_id = turned.id AND name IN ('reopened', 'quote_accepted', 'author_updated')),
      max(turned.answered, turned.awaited)) AS back,
    CASE WHEN EXISTS (SELECT 1 FROM message WHERE case_id = turned.id AND direction = 'in' AND removed_at IS NULL
      AND at > max(turned.answered, turned.awaited)) THEN turned.kind END AS asked_as
  FROM turned WHERE side = 'us' AND shelf IN ('open', 'snoozed') AND max(answered, awaited) > 0
);
DROP TABLE turned;
INSERT INTO meta (key, value) SELECT 'dues_are_old', 1 WHERE EXISTS (SELECT 1 FROM case_file);
`
