// Creates the tables of quotes.

export const quotesTables = `
CREATE TABLE quote (
  id INTEGER PRIMARY KEY,
  number TEXT UNIQUE,
  revision INTEGER NOT NULL DEFAULT 1,
  state TEXT NOT NULL CHECK (state IN ('draft', 'issued', 'sent', 'accepted', 'declined', 'withdrawn')),
  case_id INTEGER REFERENCES case_file (id),
  client_id INTEGER NOT NULL REFERENCES client (id),
  agreement_id INTEGER REFERENCES agreement (id),
  language TEXT NOT NULL,
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  zone TEXT NOT NULL,
  title TEXT NOT NULL,
  issued_on TEXT,
  valid_until TEXT NOT NULL,
  lead_days INTEGER,
  tax_code TEXT NOT NULL,
  reason TEXT NOT NULL,
  clause_no TEXT NOT NULL,
  clause_text TEXT NOT NULL,
  included TEXT NOT NULL,
  excluded TEXT NOT NULL,
  terms TEXT NOT NULL,
  parties TEXT CHECK (parties IS NULL OR json_valid(parties)),
  total INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  removed_at INTEGER
) STRICT;
CREATE INDEX quote_of_case ON quote (case_id);
CREATE INDEX quote_of_client ON quote (client_id);

CREATE TABLE quote_line (
  id INTEGER PRIMARY KEY,
  quote_id INTEGER NOT NULL REFERENCES quote (id),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  detail TEXT NOT NULL,
  quantity TEXT NOT NULL,
  unit TEXT NOT NULL,
  unit_price INTEGER NOT NULL,
  discount_bps INTEGER NOT NULL CHECK (discount_bps BETWEEN 0 AND 10000),
  UNIQUE (quote_id, position)
) STRICT;

CREATE TABLE quote_event (
  id INTEGER PRIMARY KEY,
  quote_id INTEGER NOT NULL REFERENCES quote (id),
  at INTEGER NOT NULL,
  state TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX quote_event_of_quote ON quote_event (quote_id, id);

CREATE TRIGGER issued_quote_lines_stay BEFORE DELETE ON quote_line
WHEN (SELECT number FROM quote WHERE id = old.quote_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an issued quote is frozen'); END;
CREATE TRIGGER issued_quote_lines_keep BEFORE UPDATE ON quote_line
WHEN (SELECT number FROM quote WHERE id = old.quote_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an issued quote is frozen'); END;
`
