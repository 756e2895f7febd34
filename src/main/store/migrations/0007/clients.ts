// Gives clients what their own screen shows: roles, stage, promises, and that they were erased.

export const clientTables = `
ALTER TABLE client ADD COLUMN stage TEXT CHECK (
  stage IN ('not_met', 'unaware', 'curious', 'learning', 'knowing', 'independent', 'delegates')
);
-- Its person was replaced by a pseudonym; nothing leads back.
ALTER TABLE client ADD COLUMN erased_at INTEGER;

ALTER TABLE contact ADD COLUMN salutation TEXT NOT NULL DEFAULT '';
-- Further ways to reach them, one a line, as the owner writes them.
ALTER TABLE contact ADD COLUMN channels TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN is_billing INTEGER NOT NULL DEFAULT 0 CHECK (is_billing IN (0, 1));
ALTER TABLE contact ADD COLUMN is_technical INTEGER NOT NULL DEFAULT 0 CHECK (is_technical IN (0, 1));
ALTER TABLE contact ADD COLUMN active_from TEXT CHECK (active_from GLOB '????-??-??');
ALTER TABLE contact ADD COLUMN active_to TEXT CHECK (active_to GLOB '????-??-??');

-- Items of somebody who was erased: known again, and never read again.
CREATE TABLE erased_item (
  item_id INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE promise (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  kind TEXT NOT NULL CHECK (kind IN ('fix', 'answer', 'procedure', 'price')),
  text TEXT NOT NULL CHECK (text <> ''),
  due_on TEXT NOT NULL CHECK (due_on GLOB '????-??-??'),
  waits_for_others INTEGER NOT NULL CHECK (waits_for_others IN (0, 1)),
  made_at INTEGER NOT NULL,
  kept_at INTEGER,
  released_at INTEGER,
  -- What shows that it was kept, or why it was released.
  evidence TEXT NOT NULL DEFAULT '',
  taken_back_at INTEGER,
  CHECK (kept_at IS NULL OR released_at IS NULL)
) STRICT;
CREATE INDEX promise_of_case ON promise (case_id, id) WHERE taken_back_at IS NULL;
CREATE INDEX promise_due ON promise (due_on, case_id)
  WHERE kept_at IS NULL AND released_at IS NULL AND taken_back_at IS NULL;
`
