// Gives the owner services of one's own.

export const serviceTables = `
CREATE TABLE own_service (
  id INTEGER PRIMARY KEY,
  -- What agreements, cases and verdicts name it by; never changed and never given again.
  key TEXT NOT NULL UNIQUE CHECK (key GLOB 'own:?*'),
  name TEXT NOT NULL CHECK (name <> ''),
  -- By language, the words and phrases it is recognised by.
  phrases TEXT NOT NULL CHECK (json_valid(phrases)),
  -- Minor units of the currency; both or neither.
  price INTEGER CHECK (price > 0),
  currency TEXT,
  lead_days INTEGER CHECK (lead_days >= 0),
  created_at INTEGER NOT NULL,
  removed_at INTEGER,
  CHECK ((price IS NULL) = (currency IS NULL))
) STRICT;
`
