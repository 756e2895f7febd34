// Creates the tables of cases, their messages and events, verdicts and the ledger.

export const casesTables = `
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
`
