// Gives quotes what becomes of them after they are issued.

/**
 * A quote's state is what its last step says that was not taken back; `quote.state` keeps the coarse phase of it, by which
 * is sorted and asked. A revision's `number` holds its suffix, since numbers are unique.
 */
export const quoteLifeTables = `
ALTER TABLE quote ADD COLUMN revises_id INTEGER REFERENCES quote (id);
CREATE INDEX quote_revising ON quote (revises_id) WHERE revises_id IS NOT NULL;
CREATE INDEX quote_awaiting ON quote (valid_until) WHERE state IN ('issued', 'sent') AND removed_at IS NULL;

ALTER TABLE quote_event ADD COLUMN on_day TEXT CHECK (on_day IS NULL OR on_day GLOB '????-??-??');
ALTER TABLE quote_event ADD COLUMN facts TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(facts));
ALTER TABLE quote_event ADD COLUMN taken_at INTEGER;
ALTER TABLE quote_event ADD COLUMN taken_why TEXT;

-- What was said yes to, word for word.
CREATE TABLE accepted_text (
  quote_id INTEGER NOT NULL REFERENCES quote (id),
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  text TEXT NOT NULL,
  PRIMARY KEY (quote_id, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE quote_lot (
  lot_id INTEGER PRIMARY KEY REFERENCES lot (id),
  quote_id INTEGER NOT NULL REFERENCES quote (id)
) STRICT;
CREATE INDEX lot_of_quote ON quote_lot (quote_id);
CREATE INDEX usage_of_lot ON usage_entry (lot_id, quantity) WHERE lot_id IS NOT NULL;

-- Accepted work that no entitlement of an agreement counts hangs on an agreement of its own, which no list shows:
-- that agreement is set aside from the day it is made.
CREATE TABLE accepted_work (
  quote_id INTEGER NOT NULL REFERENCES quote (id),
  agreement_id INTEGER PRIMARY KEY REFERENCES agreement (id),
  client_id INTEGER NOT NULL REFERENCES client (id),
  service TEXT NOT NULL
) STRICT;
CREATE INDEX accepted_work_of_client ON accepted_work (client_id, service);

CREATE TABLE quote_reminded (
  quote_id INTEGER NOT NULL REFERENCES quote (id),
  what TEXT NOT NULL CHECK (what IN ('ending', 'silent', 'ended')),
  since TEXT NOT NULL CHECK (since GLOB '????-??-??'),
  at INTEGER NOT NULL,
  PRIMARY KEY (quote_id, what, since)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER issued_quote_stays BEFORE DELETE ON quote
WHEN old.number IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an issued quote is frozen'); END;
CREATE TRIGGER issued_quote_words_stay BEFORE UPDATE OF revision, revises_id, client_id, language, zone, title, lead_days,
  reason, clause_no, clause_text, included, excluded, assumptions, notes, terms ON quote
WHEN old.number IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an issued quote is frozen'); END;
`
