// Creates the tables of the answer library and of what finds earlier questions.

export const answersTables = `
-- Replies alone: few among all that is read, so that taking items in pays nothing.
CREATE INDEX message_out ON message (id) WHERE direction = 'out';

CREATE TABLE kept_answer (
  id INTEGER PRIMARY KEY,
  question TEXT NOT NULL,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  service TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  removed_at INTEGER
) STRICT;

-- A reply that was made of an earlier one, or of a kept answer.
CREATE TABLE answer_use (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  message_id INTEGER NOT NULL REFERENCES message (id),
  earlier_id INTEGER REFERENCES case_file (id),
  answer_id INTEGER REFERENCES kept_answer (id),
  at INTEGER NOT NULL,
  taken_back_at INTEGER,
  CHECK ((earlier_id IS NULL) <> (answer_id IS NULL))
) STRICT;
CREATE INDEX answer_use_in_case ON answer_use (case_id) WHERE taken_back_at IS NULL;
CREATE INDEX answer_use_of_answer ON answer_use (answer_id) WHERE taken_back_at IS NULL;

-- What the owner said a case does not ask again.
CREATE TABLE not_repeat (
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  earlier_id INTEGER REFERENCES case_file (id),
  answer_id INTEGER REFERENCES kept_answer (id),
  at INTEGER NOT NULL,
  CHECK ((earlier_id IS NULL) <> (answer_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX not_repeat_of_case ON not_repeat (case_id, earlier_id, answer_id);

-- What clients wrote, by stems and by what is asked of what; filled while nobody waits. The rowid is the message's.
CREATE VIRTUAL TABLE asked USING fts5 (
  stems, frame, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

-- By which near copies of what clients wrote meet; filled together with the index above.
CREATE TABLE copy_band (
  band INTEGER NOT NULL,
  message_id INTEGER NOT NULL,
  PRIMARY KEY (band, message_id)
) STRICT, WITHOUT ROWID;
`
