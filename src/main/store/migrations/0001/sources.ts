// Creates the tables of watched places, what was read there and what was judged of it.

export const sourcesTables = `
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  title_given INTEGER NOT NULL CHECK (title_given IN (0, 1)),
  address TEXT NOT NULL,
  site TEXT,
  interval_minutes INTEGER NOT NULL CHECK (interval_minutes >= 10),
  allow_private INTEGER NOT NULL CHECK (allow_private IN (0, 1)),
  muted INTEGER NOT NULL CHECK (muted IN (0, 1)),
  paused INTEGER NOT NULL CHECK (paused IN (0, 1)),
  repaired INTEGER NOT NULL DEFAULT 0 CHECK (repaired IN (0, 1)),
  opens_from TEXT NOT NULL,
  language TEXT,
  etag TEXT,
  last_modified TEXT,
  validators_at INTEGER,
  body_hash TEXT,
  ttl_minutes INTEGER,
  update_minutes INTEGER,
  failures INTEGER NOT NULL DEFAULT 0,
  problem TEXT CHECK (problem IS NULL OR json_valid(problem)),
  last_checked_at INTEGER,
  last_success_at INTEGER,
  next_check_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  removed_at INTEGER
) STRICT;
CREATE UNIQUE INDEX source_address ON source (address) WHERE removed_at IS NULL;
CREATE INDEX source_due ON source (next_check_at) WHERE removed_at IS NULL AND paused = 0;

CREATE TABLE source_check (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source (id),
  at INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('unchanged', 'read', 'problem')),
  problem TEXT CHECK (problem IS NULL OR json_valid(problem)),
  new_items INTEGER NOT NULL,
  new_cases INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  took_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX source_check_of_source ON source_check (source_id, id);

CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source (id),
  guid TEXT,
  link TEXT,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  html TEXT,
  author_name TEXT,
  author_email TEXT,
  author_uri TEXT,
  thread_link TEXT,
  published_at INTEGER,
  first_seen_at INTEGER NOT NULL,
  content_hash TEXT NOT NULL
) STRICT;
CREATE INDEX item_of_source ON item (source_id, id);

CREATE TABLE item_key (
  source_id INTEGER NOT NULL REFERENCES source (id),
  key TEXT NOT NULL,
  item_id INTEGER NOT NULL REFERENCES item (id),
  PRIMARY KEY (source_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE item_revision (
  id INTEGER PRIMARY KEY,
  item_id INTEGER NOT NULL REFERENCES item (id),
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  replaced_at INTEGER NOT NULL
) STRICT;
CREATE INDEX item_revision_of_item ON item_revision (item_id);

CREATE TABLE judgement (
  item_id INTEGER PRIMARY KEY REFERENCES item (id),
  kind TEXT NOT NULL,
  confidence REAL NOT NULL,
  language TEXT NOT NULL,
  reasons TEXT NOT NULL CHECK (json_valid(reasons)),
  service TEXT NOT NULL CHECK (json_valid(service)),
  cause TEXT NOT NULL CHECK (json_valid(cause)),
  version TEXT NOT NULL,
  at INTEGER NOT NULL,
  corrected_kind TEXT,
  corrected_at INTEGER
) STRICT;
CREATE INDEX judgement_quiet ON judgement (item_id DESC)
  WHERE COALESCE(corrected_kind, kind) IN ('praise', 'noise');
`
