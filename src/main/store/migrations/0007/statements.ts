// Gives clients their monthly statements of rights and obligations: what was issued stays word for word, and closes its month.

export const statementTables = `
-- \`content\` is the document as it was issued, with {client} and {contact} where the people of \`addressee\` stand; \`hash\` is
-- the SHA-256 of number and content. Names can be erased when a client asks for it; nothing else ever changes.
CREATE TABLE statement (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  client_id INTEGER NOT NULL REFERENCES client (id),
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
  issued_on TEXT NOT NULL CHECK (issued_on GLOB '????-??-??'),
  issued_at INTEGER NOT NULL,
  replaces_id INTEGER REFERENCES statement (id),
  content TEXT NOT NULL CHECK (json_valid(content)),
  addressee TEXT NOT NULL CHECK (json_valid(addressee)),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE INDEX statement_of_month ON statement (month, client_id);
CREATE INDEX statement_of_client ON statement (client_id, month);

CREATE TRIGGER statement_keeps BEFORE UPDATE OF id, number, client_id, month, issued_on, issued_at, replaces_id, content, hash ON statement
BEGIN SELECT RAISE(ABORT, 'an issued statement is frozen'); END;
CREATE TRIGGER statement_names BEFORE UPDATE OF addressee ON statement WHEN new.addressee ->> '$.erased' IS NOT 1
BEGIN SELECT RAISE(ABORT, 'an issued statement is frozen'); END;
CREATE TRIGGER statement_stays BEFORE DELETE ON statement
BEGIN SELECT RAISE(ABORT, 'an issued statement is frozen'); END;

-- Up to which day, in the agreement's zone, its ledger was told to the client.
CREATE TABLE statement_cover (
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  through TEXT NOT NULL CHECK (through GLOB '????-??-??'),
  statement_id INTEGER NOT NULL REFERENCES statement (id),
  PRIMARY KEY (agreement_id, through, statement_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_cover_of ON statement_cover (statement_id);

CREATE TRIGGER statement_cover_keeps BEFORE UPDATE ON statement_cover
BEGIN SELECT RAISE(ABORT, 'an issued statement is frozen'); END;
CREATE TRIGGER statement_cover_stays BEFORE DELETE ON statement_cover
BEGIN SELECT RAISE(ABORT, 'an issued statement is frozen'); END;

-- Three facts that are never merged into one state, and what ends a statement. \`known_at\`: it surely was so by then.
CREATE TABLE statement_event (
  id INTEGER PRIMARY KEY,
  statement_id INTEGER NOT NULL REFERENCES statement (id),
  name TEXT NOT NULL CHECK (name IN ('sent', 'weak_open', 'acknowledged', 'withdrawn')),
  on_date TEXT NOT NULL CHECK (on_date GLOB '????-??-??'),
  way TEXT NOT NULL,
  note TEXT NOT NULL,
  known_at INTEGER NOT NULL,
  taken_back_at INTEGER
) STRICT;
CREATE INDEX statement_event_of ON statement_event (statement_id, id) WHERE taken_back_at IS NULL;
CREATE INDEX statement_acknowledged ON statement_event (statement_id) WHERE name = 'acknowledged' AND taken_back_at IS NULL;

CREATE TRIGGER statement_event_keeps BEFORE UPDATE OF id, statement_id, name, on_date, way, known_at ON statement_event
BEGIN SELECT RAISE(ABORT, 'what became of a statement is only added to'); END;
CREATE TRIGGER statement_event_stays BEFORE DELETE ON statement_event
BEGIN SELECT RAISE(ABORT, 'what became of a statement is only added to'); END;

CREATE TABLE statement_news (
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
  language TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (month, language)
) STRICT, WITHOUT ROWID;
`
