// Creates the tables of clients, their agreements and what the agreements give.

export const agreementsTables = `
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE client (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'company')),
  language TEXT NOT NULL,
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  zone TEXT NOT NULL,
  address TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  created_at INTEGER NOT NULL,
  removed_at INTEGER
) STRICT;

CREATE TABLE contact (
  id INTEGER PRIMARY KEY,
  client_id INTEGER NOT NULL REFERENCES client (id),
  name TEXT NOT NULL,
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  responsible INTEGER NOT NULL DEFAULT 0 CHECK (responsible IN (0, 1)),
  removed_at INTEGER
) STRICT;
CREATE INDEX contact_of_client ON contact (client_id);

CREATE TABLE identity (
  id INTEGER PRIMARY KEY,
  client_id INTEGER NOT NULL REFERENCES client (id),
  contact_id INTEGER REFERENCES contact (id),
  kind TEXT NOT NULL CHECK (kind IN ('name', 'email', 'domain', 'handle')),
  value TEXT NOT NULL,
  folded TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('manual', 'learned')),
  created_at INTEGER NOT NULL,
  UNIQUE (client_id, kind, folded)
) STRICT;

CREATE TABLE agreement (
  id INTEGER PRIMARY KEY,
  client_id INTEGER NOT NULL REFERENCES client (id),
  number TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL,
  zone TEXT NOT NULL,
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  start_on TEXT NOT NULL CHECK (start_on GLOB '????-??-??'),
  end_on TEXT CHECK (end_on IS NULL OR end_on >= start_on),
  status TEXT NOT NULL CHECK (status IN ('active', 'suspended', 'terminated')),
  grace_days INTEGER NOT NULL CHECK (grace_days >= 0),
  grace_mode TEXT NOT NULL CHECK (grace_mode IN ('honour', 'owner')),
  warranty_days INTEGER NOT NULL CHECK (warranty_days >= 0),
  contact_policy TEXT NOT NULL CHECK (contact_policy IN ('warn', 'hold')),
  unlisted_policy TEXT NOT NULL CHECK (unlisted_policy IN ('owner', 'extra')),
  response_target_minutes INTEGER,
  hours TEXT CHECK (hours IS NULL OR json_valid(hours)),
  term_clause_no TEXT,
  created_at INTEGER NOT NULL,
  removed_at INTEGER
) STRICT;
CREATE INDEX agreement_of_client ON agreement (client_id);

CREATE TABLE clause (
  id INTEGER PRIMARY KEY,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  position INTEGER NOT NULL,
  no TEXT NOT NULL,
  text TEXT NOT NULL,
  removed_at INTEGER
) STRICT;
CREATE INDEX clause_of_agreement ON clause (agreement_id);

CREATE TABLE entitlement (
  id INTEGER PRIMARY KEY,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  services TEXT NOT NULL CHECK (json_valid(services)),
  effect TEXT NOT NULL CHECK (effect IN ('include', 'exclude')),
  unit TEXT NOT NULL CHECK (unit IN ('request', 'minute', 'unlimited')),
  quantity INTEGER CHECK (quantity IS NULL OR quantity >= 0),
  period TEXT NOT NULL,
  anchor_day INTEGER CHECK (anchor_day BETWEEN 1 AND 31),
  prorate TEXT NOT NULL,
  rollover_cap INTEGER,
  rollover_life INTEGER,
  deficit TEXT NOT NULL,
  increment_minutes INTEGER NOT NULL CHECK (increment_minutes >= 1),
  free_up_to_minutes INTEGER NOT NULL CHECK (free_up_to_minutes >= 0),
  split INTEGER NOT NULL CHECK (split IN (0, 1)),
  out_of_hours_mode TEXT NOT NULL,
  out_of_hours_bps INTEGER NOT NULL,
  overage_fixed INTEGER CHECK (overage_fixed > 0),
  overage_per_hour INTEGER CHECK (overage_per_hour > 0),
  lead_days INTEGER CHECK (lead_days >= 0),
  self_service INTEGER NOT NULL CHECK (self_service IN (0, 1)),
  requires_payment INTEGER NOT NULL CHECK (requires_payment IN (0, 1)),
  priority INTEGER NOT NULL,
  causes TEXT CHECK (causes IS NULL OR json_valid(causes)),
  clause_no TEXT,
  removed_at INTEGER,
  CHECK ((unit = 'unlimited') = (quantity IS NULL)),
  CHECK (overage_fixed IS NULL OR overage_per_hour IS NULL)
) STRICT;
CREATE INDEX entitlement_of_agreement ON entitlement (agreement_id);

CREATE TABLE lot (
  id INTEGER PRIMARY KEY,
  entitlement_id INTEGER NOT NULL REFERENCES entitlement (id),
  source TEXT NOT NULL CHECK (source IN ('prepaid', 'grant', 'quote', 'rollover')),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  valid_from TEXT NOT NULL,
  valid_to TEXT CHECK (valid_to IS NULL OR valid_to >= valid_from),
  paid INTEGER NOT NULL CHECK (paid IN (0, 1)),
  created_at INTEGER NOT NULL,
  removed_at INTEGER
) STRICT;
CREATE INDEX lot_of_entitlement ON lot (entitlement_id);
`
