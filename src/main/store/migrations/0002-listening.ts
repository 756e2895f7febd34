// Gives sources what careful listening needs: history, moves, rules, credentials, notices; and pages looked at again.

export const listening = `
ALTER TABLE source ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1));
ALTER TABLE source ADD COLUMN rules TEXT NOT NULL DEFAULT '{"take":"everything","words":[],"ignore":[]}'
  CHECK (json_valid(rules));
ALTER TABLE source ADD COLUMN user_agent TEXT;
ALTER TABLE source ADD COLUMN allow_self_signed INTEGER NOT NULL DEFAULT 0 CHECK (allow_self_signed IN (0, 1));
ALTER TABLE source ADD COLUMN secret BLOB;
ALTER TABLE source ADD COLUMN secret_outline TEXT CHECK (secret_outline IS NULL OR json_valid(secret_outline));
ALTER TABLE source ADD COLUMN skip_hours TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(skip_hours));
ALTER TABLE source ADD COLUMN skip_days TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(skip_days));
ALTER TABLE source ADD COLUMN median_gap_minutes INTEGER;
ALTER TABLE source ADD COLUMN newest_item_at INTEGER;
ALTER TABLE source ADD COLUMN guid_unreliable INTEGER NOT NULL DEFAULT 0 CHECK (guid_unreliable IN (0, 1));
ALTER TABLE source ADD COLUMN halvings INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN overlaps INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN moved TEXT CHECK (moved IS NULL OR json_valid(moved));
ALTER TABLE source ADD COLUMN gone_at INTEGER;
ALTER TABLE source ADD COLUMN retry_at INTEGER;
ALTER TABLE source_check ADD COLUMN status INTEGER;
ALTER TABLE source_check ADD COLUMN rule TEXT;
ALTER TABLE source_check ADD COLUMN next_at INTEGER;

-- Additions are made by the store, many in one go. Some databases of the first version never had it.
DROP TRIGGER IF EXISTS message_text_added;

CREATE TABLE source_notice (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source (id),
  kind TEXT NOT NULL CHECK (kind IN ('missed', 'silent', 'gone', 'moved', 'alert_died')),
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  at INTEGER NOT NULL,
  dismissed_at INTEGER
) STRICT;
CREATE INDEX source_notice_of_source ON source_notice (source_id, kind, at);
CREATE UNIQUE INDEX source_notice_standing ON source_notice (source_id, kind) WHERE dismissed_at IS NULL;

ALTER TABLE item ADD COLUMN same_as INTEGER REFERENCES item (id);
CREATE INDEX item_same_as ON item (same_as) WHERE same_as IS NOT NULL;
-- Without a reference to item: with one, every entry would open a savepoint of its own, at four times the cost.
CREATE TABLE story (
  key INTEGER NOT NULL,
  source_id INTEGER NOT NULL,
  item_id INTEGER NOT NULL,
  PRIMARY KEY (key, source_id)
) STRICT, WITHOUT ROWID;
ALTER TABLE item ADD COLUMN left_out TEXT CHECK (left_out IN ('kind', 'words', 'ignored'));
CREATE INDEX item_instant ON item (source_id, min(COALESCE(published_at, first_seen_at), first_seen_at));
-- The list of sources counts from the index alone.
DROP INDEX case_by_source;
CREATE INDEX case_by_source ON case_file (source_id, shelf);
CREATE INDEX item_left_out ON item (id DESC) WHERE left_out IS NOT NULL;
ALTER TABLE item_revision ADD COLUMN via TEXT NOT NULL DEFAULT 'feed' CHECK (via IN ('feed', 'page'));
ALTER TABLE item_revision ADD COLUMN is_meaningful INTEGER NOT NULL DEFAULT 1 CHECK (is_meaningful IN (0, 1));

CREATE TABLE item_picture (
  item_id INTEGER PRIMARY KEY REFERENCES item (id),
  type TEXT NOT NULL CHECK (type IN ('image/png', 'image/jpeg', 'image/webp', 'image/gif')),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE watched_page (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  address TEXT NOT NULL,
  text TEXT,
  etag TEXT,
  last_modified TEXT,
  failures INTEGER NOT NULL DEFAULT 0,
  problem TEXT CHECK (problem IS NULL OR json_valid(problem)),
  last_checked_at INTEGER,
  next_check_at INTEGER NOT NULL,
  until_at INTEGER NOT NULL,
  ended_at INTEGER,
  ended_by TEXT CHECK (ended_by IN ('owner', 'case', 'time')),
  gone TEXT CHECK (gone IN ('page', 'words'))
) STRICT;
CREATE UNIQUE INDEX watched_page_of_item ON watched_page (item_id);
CREATE INDEX watched_page_of_case ON watched_page (case_id);
CREATE INDEX watched_page_due ON watched_page (next_check_at) WHERE ended_at IS NULL;

UPDATE judgement SET reasons = (
  SELECT json_group_array(json_array(value ->> 'signal', value ->> 'kind', value ->> 'words', value ->> 'start',
    value ->> 'end', round(value ->> 'weight', 3))) FROM json_each(judgement.reasons)
);
`
