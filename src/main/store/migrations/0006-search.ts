// Creates what searching needs beyond the messages' own index: titles and authors, the words there are, saved searches.

/**
 * Titles, authors and words are put in while nobody waits (`desk/search/index-texts`), so that taking items in pays nothing;
 * a title or an author that changes later is followed at once. The rowid of `case_text` is the case's.
 */
export const searching = `
CREATE VIRTUAL TABLE case_text USING fts5 (
  title, author, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER case_text_changed AFTER UPDATE OF title, author_name, author_email ON case_file
WHEN (new.title <> old.title OR new.author_name <> old.author_name OR new.author_email IS NOT old.author_email)
  AND new.id <= COALESCE((SELECT value FROM meta WHERE key = 'searched_cases_to'), 0)
BEGIN
  DELETE FROM case_text WHERE rowid = new.id;
  INSERT INTO case_text (rowid, title, author)
    VALUES (new.id, new.title, new.author_name || ' ' || COALESCE(new.author_email, ''));
END;

-- Every word that was written, in its plain form, and the runs of three letters it is found by when somebody slips.
CREATE TABLE search_word (
  id INTEGER PRIMARY KEY,
  word TEXT NOT NULL UNIQUE
) STRICT;
CREATE VIRTUAL TABLE search_gram USING fts5 (
  word, content = 'search_word', content_rowid = 'id', tokenize = 'trigram', detail = none, columnsize = 0
);

CREATE TABLE saved_search (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  text TEXT NOT NULL CHECK (text <> ''),
  created_at INTEGER NOT NULL,
  removed_at INTEGER
) STRICT;
`
