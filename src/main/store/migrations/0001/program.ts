// Creates the tables of the program itself: counters, undo, notices, and the full-text index.

export const programTables = `
CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE undo_entry (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  label TEXT NOT NULL,
  inverse TEXT NOT NULL,
  input TEXT NOT NULL CHECK (json_valid(input)),
  taken_at INTEGER
) STRICT;

CREATE TABLE notice (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL UNIQUE REFERENCES case_file (id),
  created_at INTEGER NOT NULL,
  shown_at INTEGER
) STRICT;
CREATE INDEX notice_waiting ON notice (id) WHERE shown_at IS NULL;

CREATE VIRTUAL TABLE message_text USING fts5 (
  text, content = 'message', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER message_text_added AFTER INSERT ON message BEGIN
  INSERT INTO message_text (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER message_text_removed AFTER DELETE ON message BEGIN
  INSERT INTO message_text (message_text, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER message_text_changed AFTER UPDATE OF text ON message BEGIN
  INSERT INTO message_text (message_text, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO message_text (rowid, text) VALUES (new.id, new.text);
END;
`
