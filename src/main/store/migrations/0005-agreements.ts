// Lets the ledger be read for a verdict from one index, and gives agreements their price, what became of them, and what they are made from.

export const agreementTables = `
-- Everything a verdict reads of an entry, so that the panel of a busy client need not visit the ledger itself.
DROP INDEX usage_of_entitlement;
CREATE INDEX usage_of_entitlement ON usage_entry (entitlement_id, occurred_on, id, quantity, lot_id);

CREATE TABLE package (
  id INTEGER PRIMARY KEY,
  created_at INTEGER NOT NULL,
  removed_at INTEGER
) STRICT;

-- A version is never changed: agreements name the one they were made from. The newest that stands is the one offered.
CREATE TABLE package_version (
  id INTEGER PRIMARY KEY,
  package_id INTEGER NOT NULL REFERENCES package (id),
  no INTEGER NOT NULL CHECK (no >= 1),
  body TEXT NOT NULL CHECK (json_valid(body)),
  created_at INTEGER NOT NULL,
  taken_back_at INTEGER,
  UNIQUE (package_id, no)
) STRICT;

ALTER TABLE agreement ADD COLUMN package_version_id INTEGER REFERENCES package_version (id);
ALTER TABLE agreement ADD COLUMN renews_id INTEGER REFERENCES agreement (id);
ALTER TABLE agreement ADD COLUMN fee_amount INTEGER CHECK (fee_amount IS NULL OR fee_amount >= 0);
ALTER TABLE agreement ADD COLUMN fee_per TEXT CHECK (fee_per IN ('once', 'month', 'quarter', 'year'));
ALTER TABLE agreement ADD COLUMN limits TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(limits));
CREATE UNIQUE INDEX agreement_renewed ON agreement (renews_id) WHERE renews_id IS NOT NULL AND removed_at IS NULL;
CREATE INDEX agreement_ending ON agreement (end_on) WHERE end_on IS NOT NULL AND removed_at IS NULL;

CREATE TABLE agreement_change (
  id INTEGER PRIMARY KEY,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  name TEXT NOT NULL CHECK (name IN ('suspended', 'resumed', 'terminated')),
  on_date TEXT NOT NULL CHECK (on_date GLOB '????-??-??'),
  reason TEXT NOT NULL,
  noted_at INTEGER NOT NULL,
  taken_back_at INTEGER
) STRICT;
CREATE INDEX agreement_change_of ON agreement_change (agreement_id, id) WHERE taken_back_at IS NULL;

-- Each reminder of an end is told once; an end that is moved is another one.
CREATE TABLE agreement_reminded (
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  end_on TEXT NOT NULL,
  days INTEGER NOT NULL CHECK (days IN (30, 7, 1)),
  at INTEGER NOT NULL,
  PRIMARY KEY (agreement_id, end_on, days)
) STRICT, WITHOUT ROWID;
`
