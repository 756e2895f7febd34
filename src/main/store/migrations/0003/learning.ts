// Gives the owner's corrections a journal, from which what Remit has learned is rebuilt.

/**
 * Rows of `correction` are only ever added, withdrawn and given back. The text is the one that was judged: the item may be
 * edited later. Without a source or an item the row came from another workspace. What the owner corrected before there was a
 * journal is its beginning. `learned` is a copy of what follows from the rows, kept so that a start need not work it out.
 */
export const learningTables = `
CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  item_id INTEGER REFERENCES item (id),
  source_id INTEGER REFERENCES source (id),
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  from_kind TEXT NOT NULL,
  to_kind TEXT NOT NULL,
  at INTEGER NOT NULL,
  withdrawn_at INTEGER
) STRICT;
CREATE INDEX correction_counting ON correction (id) WHERE withdrawn_at IS NULL;
CREATE INDEX correction_of_item ON correction (item_id) WHERE item_id IS NOT NULL;
CREATE TRIGGER correction_keeps BEFORE UPDATE OF id, item_id, source_id, title, text, language, from_kind, to_kind, at
  ON correction
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER correction_stays BEFORE DELETE ON correction
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

INSERT INTO correction (item_id, source_id, title, text, language, from_kind, to_kind, at)
  SELECT item.id, item.source_id, item.title, item.text, judgement.language, judgement.kind, judgement.corrected_kind,
    COALESCE(judgement.corrected_at, judgement.at)
  FROM judgement JOIN item ON item.id = judgement.item_id
  WHERE judgement.corrected_kind IS NOT NULL
  ORDER BY COALESCE(judgement.corrected_at, judgement.at), item.id;

CREATE TABLE learned (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  head TEXT NOT NULL,
  weights BLOB NOT NULL
) STRICT;
`
