// Creates the first tables: owner, clients, agreements, ledger, sources, items, cases, verdicts, quotes, and the full-text index.

export const firstTables = `
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

CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  title_given INTEGER NOT NULL CHECK (title_given IN (0, 1)),
  address TEXT NOT NULL,
  site TEXT,
  interval_minutes INTEGER NOT NULL CHECK (interval_minutes >= 10),
  allow_private INTEGER NOT NULL CHECK (allow_private IN (0, 1)),
  muted INTEGER NOT NULL CHECK (muted IN (0, 1)),
  paused INTEGER NOT NULL CHECK (paused IN (0, 1)),
  repaired INTEGER NOT NULL DEFAULT 0 CHECK (repaired IN (0, 1)),
  opens_from TEXT NOT NULL,
  language TEXT,
  etag TEXT,
  last_modified TEXT,
  validators_at INTEGER,
  body_hash TEXT,
  ttl_minutes INTEGER,
  update_minutes INTEGER,
  failures INTEGER NOT NULL DEFAULT 0,
  problem TEXT CHECK (problem IS NULL OR json_valid(problem)),
  last_checked_at INTEGER,
  last_success_at INTEGER,
  next_check_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  removed_at INTEGER
) STRICT;
CREATE UNIQUE INDEX source_address ON source (address) WHERE removed_at IS NULL;
CREATE INDEX source_due ON source (next_check_at) WHERE removed_at IS NULL AND paused = 0;

CREATE TABLE source_check (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source (id),
  at INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('unchanged', 'read', 'problem')),
  problem TEXT CHECK (problem IS NULL OR json_valid(problem)),
  new_items INTEGER NOT NULL,
  new_cases INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  took_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX source_check_of_source ON source_check (source_id, id);

CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source (id),
  guid TEXT,
  link TEXT,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  html TEXT,
  author_name TEXT,
  author_email TEXT,
  author_uri TEXT,
  thread_link TEXT,
  published_at INTEGER,
  first_seen_at INTEGER NOT NULL,
  content_hash TEXT NOT NULL
) STRICT;
CREATE INDEX item_of_source ON item (source_id, id);

CREATE TABLE item_key (
  source_id INTEGER NOT NULL REFERENCES source (id),
  key TEXT NOT NULL,
  item_id INTEGER NOT NULL REFERENCES item (id),
  PRIMARY KEY (source_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE item_revision (
  id INTEGER PRIMARY KEY,
  item_id INTEGER NOT NULL REFERENCES item (id),
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  replaced_at INTEGER NOT NULL
) STRICT;
CREATE INDEX item_revision_of_item ON item_revision (item_id);

CREATE TABLE judgement (
  item_id INTEGER PRIMARY KEY REFERENCES item (id),
  kind TEXT NOT NULL,
  confidence REAL NOT NULL,
  language TEXT NOT NULL,
  reasons TEXT NOT NULL CHECK (json_valid(reasons)),
  service TEXT NOT NULL CHECK (json_valid(service)),
  cause TEXT NOT NULL CHECK (json_valid(cause)),
  version TEXT NOT NULL,
  at INTEGER NOT NULL,
  corrected_kind TEXT,
  corrected_at INTEGER
) STRICT;
CREATE INDEX judgement_quiet ON judgement (item_id DESC)
  WHERE COALESCE(corrected_kind, kind) IN ('praise', 'noise');

CREATE TABLE case_file (
  id INTEGER PRIMARY KEY,
  no INTEGER NOT NULL UNIQUE,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  kind_by TEXT NOT NULL CHECK (kind_by IN ('remit', 'owner')),
  status TEXT NOT NULL,
  shelf TEXT NOT NULL CHECK (shelf IN ('open', 'snoozed', 'done', 'quiet')),
  side TEXT NOT NULL CHECK (side IN ('us', 'them')),
  source_id INTEGER NOT NULL REFERENCES source (id),
  thread_key TEXT NOT NULL,
  author_name TEXT NOT NULL,
  author_email TEXT,
  author_uri TEXT,
  client_id INTEGER REFERENCES client (id),
  client_via TEXT,
  client_value TEXT,
  contact_id INTEGER REFERENCES contact (id),
  service TEXT NOT NULL CHECK (json_valid(service)),
  cause TEXT NOT NULL CHECK (json_valid(cause)),
  minutes INTEGER CHECK (minutes > 0),
  received_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  snoozed_until INTEGER,
  since_at INTEGER,
  read_at INTEGER,
  verdict_kind TEXT,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX case_by_due ON case_file (shelf, side, due_at, id);
CREATE INDEX case_complaints ON case_file (shelf, side, due_at, id) WHERE kind = 'complaint';
CREATE INDEX case_by_since ON case_file (shelf, since_at DESC, id DESC);
CREATE INDEX case_by_thread ON case_file (thread_key);
CREATE INDEX case_by_client ON case_file (client_id, shelf);
CREATE INDEX case_by_source ON case_file (source_id);
CREATE INDEX case_snoozed ON case_file (snoozed_until) WHERE shelf = 'snoozed';

CREATE TABLE message (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  item_id INTEGER UNIQUE REFERENCES item (id),
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out', 'note')),
  author TEXT NOT NULL,
  text TEXT NOT NULL,
  at INTEGER NOT NULL,
  removed_at INTEGER
) STRICT;
CREATE INDEX message_of_case ON message (case_id, at, id);

CREATE TABLE case_event (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  at INTEGER NOT NULL,
  name TEXT NOT NULL,
  facts TEXT NOT NULL CHECK (json_valid(facts))
) STRICT;
CREATE INDEX case_event_of_case ON case_event (case_id, id);

CREATE TABLE verdict (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  kind TEXT NOT NULL CHECK (kind IN ('in_contract', 'paid_extra', 'owners_call')),
  body TEXT NOT NULL CHECK (json_valid(body)),
  inputs_hash TEXT NOT NULL,
  engine_version TEXT NOT NULL,
  at INTEGER NOT NULL,
  superseded_at INTEGER,
  override_kind TEXT,
  override_reason TEXT,
  override_price INTEGER,
  debited_at INTEGER
) STRICT;
CREATE UNIQUE INDEX verdict_current ON verdict (case_id) WHERE superseded_at IS NULL;
CREATE INDEX verdict_of_case ON verdict (case_id, id);

CREATE TABLE usage_entry (
  id INTEGER PRIMARY KEY,
  entitlement_id INTEGER NOT NULL REFERENCES entitlement (id),
  lot_id INTEGER REFERENCES lot (id),
  case_id INTEGER REFERENCES case_file (id),
  kind TEXT NOT NULL CHECK (kind IN ('debit', 'credit', 'adjustment', 'goodwill')),
  quantity INTEGER NOT NULL,
  occurred_on TEXT NOT NULL,
  posted_at INTEGER NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  reverses INTEGER UNIQUE REFERENCES usage_entry (id)
) STRICT;
CREATE INDEX usage_of_entitlement ON usage_entry (entitlement_id, occurred_on, id);
CREATE INDEX usage_of_case ON usage_entry (case_id);
CREATE TRIGGER usage_entry_keeps BEFORE UPDATE ON usage_entry
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER usage_entry_stays BEFORE DELETE ON usage_entry
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

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
CREATE TRIGGER message_text_removed AFTER DELETE ON message BEGIN
  INSERT INTO message_text (message_text, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER message_text_changed AFTER UPDATE OF text ON message BEGIN
  INSERT INTO message_text (message_text, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO message_text (rowid, text) VALUES (new.id, new.text);
END;
`
