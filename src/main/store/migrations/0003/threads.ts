// Gives cases what joining, parting and recognising people needs.

/** What an author is recognised by stands in these tables, and changes in these ways. */
const telling: Readonly<Record<string, readonly string[]>> = {
  client: ['INSERT', 'UPDATE OF name, kind, removed_at'],
  contact: ['INSERT', 'UPDATE'],
  identity: ['INSERT', 'UPDATE', 'DELETE'],
  agreement: ['INSERT', 'UPDATE OF number, removed_at'],
  not_client: ['INSERT', 'DELETE'],
}

// A new number at each change, so that what was worked out from the identities is known to be old; one that was rolled
// back never comes again.
const stamps = Object.entries(telling)
  .flatMap(([table, changes]) =>
    changes.map(
      (
        change,
      ) => `CREATE TRIGGER ${table}_tells_${change.slice(0, 6).toLowerCase()} AFTER ${change} ON ${table} BEGIN
  INSERT INTO meta (key, value) VALUES ('identities', abs(random() % 9007199254740991))
    ON CONFLICT (key) DO UPDATE SET value = excluded.value;
END;`,
    ),
  )
  .join('\n')

export const threadTables = `
-- A client is known by more than before. Nothing refers to this table, so that it can be laid out anew in one step.
CREATE TABLE identity_anew (
  id INTEGER PRIMARY KEY,
  client_id INTEGER NOT NULL REFERENCES client (id),
  contact_id INTEGER REFERENCES contact (id),
  kind TEXT NOT NULL CHECK (kind IN ('name', 'email', 'domain', 'handle', 'brand', 'phone', 'agreement')),
  value TEXT NOT NULL,
  folded TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('manual', 'learned')),
  created_at INTEGER NOT NULL,
  UNIQUE (client_id, kind, folded)
) STRICT;
INSERT INTO identity_anew (id, client_id, contact_id, kind, value, folded, origin, created_at)
  SELECT id, client_id, contact_id, kind, value, folded, origin, created_at FROM identity;
DROP TABLE identity;
ALTER TABLE identity_anew RENAME TO identity;

-- What the owner said a client is not: an author, or a word in a text.
CREATE TABLE not_client (
  client_id INTEGER NOT NULL REFERENCES client (id),
  kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'domain', 'handle', 'name', 'word')),
  folded TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (client_id, kind, folded)
) STRICT, WITHOUT ROWID;

-- standing: how the merged case stood before. change: each column of the target that changed, before and
-- after. clock: the events its clock noted of it.
CREATE TABLE case_merge (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  target_id INTEGER NOT NULL REFERENCES case_file (id),
  standing TEXT NOT NULL CHECK (json_valid(standing)),
  change TEXT NOT NULL CHECK (json_valid(change)),
  clock TEXT NOT NULL CHECK (json_valid(clock)),
  at INTEGER NOT NULL,
  undone_at INTEGER,
  CHECK (case_id <> target_id)
) STRICT;
CREATE UNIQUE INDEX case_merge_standing ON case_merge (case_id) WHERE undone_at IS NULL;
CREATE INDEX case_merge_into ON case_merge (target_id) WHERE undone_at IS NULL;

-- Which messages a merge brought to where they stand, and which came for the merged case since.
CREATE TABLE merged_message (
  merge_id INTEGER NOT NULL REFERENCES case_merge (id),
  message_id INTEGER NOT NULL REFERENCES message (id),
  is_later INTEGER NOT NULL CHECK (is_later IN (0, 1)),
  PRIMARY KEY (merge_id, message_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX merged_message_of ON merged_message (message_id);

-- A case that goes on with an earlier one, or was split off from it.
CREATE TABLE case_link (
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  earlier_id INTEGER NOT NULL REFERENCES case_file (id),
  kind TEXT NOT NULL CHECK (kind IN ('follows', 'split')),
  PRIMARY KEY (case_id, earlier_id),
  CHECK (case_id <> earlier_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_link_earlier ON case_link (earlier_id);

-- Two cases the owner said are not the same question; the lower number first.
CREATE TABLE ping_pong_dismissed (
  case_id INTEGER NOT NULL REFERENCES case_file (id),
  other_id INTEGER NOT NULL REFERENCES case_file (id),
  at INTEGER NOT NULL,
  PRIMARY KEY (case_id, other_id),
  CHECK (case_id < other_id)
) STRICT, WITHOUT ROWID;
${stamps}
`
