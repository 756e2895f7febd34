// Gives mentions and cases their stories, reach and press, and clients their standing as a reference.

export const storyTables = `
ALTER TABLE client ADD COLUMN is_reference INTEGER NOT NULL DEFAULT 0 CHECK (is_reference IN (0, 1));
CREATE INDEX client_reference ON client (id) WHERE is_reference = 1;

-- Which page an item's words link to: only links that lead to another site or to a page that is a mention itself.
CREATE TABLE item_link (
  page INTEGER NOT NULL,
  item_id INTEGER NOT NULL,
  PRIMARY KEY (page, item_id)
) STRICT, WITHOUT ROWID;
-- The page a case's words stand under, where they have an address of their own: a comment, a post of a topic.
CREATE TABLE case_page (
  page INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  PRIMARY KEY (page, case_id)
) STRICT, WITHOUT ROWID;

-- How many comments a feed said an item has, where that is many enough to matter.
CREATE TABLE comment_count (
  item_id INTEGER NOT NULL,
  at INTEGER NOT NULL,
  comments INTEGER NOT NULL CHECK (comments >= 0),
  PRIMARY KEY (item_id, at)
) STRICT, WITHOUT ROWID;
CREATE TABLE comment_alarm (
  page INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  at INTEGER NOT NULL,
  comments INTEGER NOT NULL,
  hours INTEGER NOT NULL,
  dismissed_at INTEGER
) STRICT;
CREATE INDEX comment_alarm_of_case ON comment_alarm (case_id);

CREATE TABLE case_reach (
  case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
  reads INTEGER CHECK (reads >= 0),
  followers INTEGER CHECK (followers >= 0),
  press TEXT NOT NULL CHECK (json_valid(press))
) STRICT;

-- A case may be told of more than once, once for each reason.
CREATE TABLE notice_by_kind (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  kind TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  shown_at INTEGER,
  UNIQUE (case_id, kind)
) STRICT;
INSERT INTO notice_by_kind (id, case_id, kind, created_at, shown_at)
  SELECT id, case_id, 'complaint', created_at, shown_at FROM notice;
DROP TABLE notice;
ALTER TABLE notice_by_kind RENAME TO notice;
CREATE INDEX notice_waiting ON notice (id) WHERE shown_at IS NULL;
`
