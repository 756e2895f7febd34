// Gives agreements dated versions of their text, work the day it was done on, and what the owner gives away an entry of its own.

export const termTables = `
-- What an agreement says from a day on, whole: its terms, clauses and entitlements, which keep their ids. The text it was
-- made with stays where it was. A version that was taken back stays as well.
CREATE TABLE agreement_version (
  id INTEGER PRIMARY KEY,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  effective_from TEXT NOT NULL CHECK (effective_from GLOB '????-??-??'),
  body TEXT NOT NULL CHECK (json_valid(body)),
  note TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  taken_back_at INTEGER
) STRICT;
CREATE UNIQUE INDEX agreement_version_of ON agreement_version (agreement_id, effective_from) WHERE taken_back_at IS NULL;
CREATE INDEX agreement_version_end ON agreement_version (body ->> '$.end') WHERE taken_back_at IS NULL;

-- The day the work was done, where it was not the day it was asked for.
ALTER TABLE case_file ADD COLUMN occurred_on TEXT CHECK (occurred_on GLOB '????-??-??');
-- The day of the work, where it is booked on a later one because the statement for that day was issued.
ALTER TABLE usage_entry ADD COLUMN worked_on TEXT CHECK (worked_on GLOB '????-??-??');

-- Work given away, at the agreement's rate; null = could not be valued. Append-only, like the ledger of units, but for the
-- reason, which may name somebody and can be erased with them.
CREATE TABLE leakage (
  id INTEGER PRIMARY KEY,
  client_id INTEGER NOT NULL REFERENCES client (id),
  agreement_id INTEGER REFERENCES agreement (id),
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  amount INTEGER CHECK (amount <> 0),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  minutes INTEGER CHECK (minutes > 0),
  on_date TEXT NOT NULL CHECK (on_date GLOB '????-??-??'),
  reason TEXT NOT NULL,
  posted_at INTEGER NOT NULL,
  reverses INTEGER UNIQUE REFERENCES leakage (id),
  CHECK (reverses IS NOT NULL OR amount IS NULL OR amount > 0)
) STRICT;
CREATE INDEX leakage_of_client ON leakage (client_id, on_date, id);
CREATE INDEX leakage_of_agreement ON leakage (agreement_id) WHERE agreement_id IS NOT NULL;
CREATE INDEX leakage_of_case ON leakage (case_id, id);
CREATE TRIGGER leakage_keeps BEFORE UPDATE OF id, client_id, agreement_id, case_id, amount, currency, minutes, on_date,
  posted_at, reverses ON leakage
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER leakage_stays BEFORE DELETE ON leakage
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
`
