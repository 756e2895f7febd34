// Adds what the owner knows and nothing tells: a client's tax number, and that a case comes from an outage of the owner's own.

export const knownFacts = `
ALTER TABLE client ADD COLUMN tax_id TEXT NOT NULL DEFAULT '';
ALTER TABLE case_file ADD COLUMN by_outage INTEGER NOT NULL DEFAULT 0 CHECK (by_outage IN (0, 1));
`
