// Gives quotes a rate card, templates, tax rates with a date and number patterns.

/** The shipped tax codes as every quote issued so far was counted with them: what was issued keeps its rate. */
const frozenCodes: Readonly<Record<string, string>> = {
  none: '{"id":"none","name":"","valueAdded":false,"rule":{"kind":"none"},"note":null,"remark":""}',
  'id-ppn':
    '{"id":"id-ppn","name":"PPN","valueAdded":true,"rule":{"kind":"id-ppn-dpp-11-12"},"note":null,"remark":""}',
  'id-non-pkp':
    '{"id":"id-non-pkp","name":"PPN","valueAdded":true,"rule":{"kind":"none"},"note":"not_pkp","remark":""}',
  'dk-moms':
    '{"id":"dk-moms","name":"moms","valueAdded":true,"rule":{"kind":"rate","rateBps":"2500"},"note":null,"remark":""}',
  'dk-not-registered':
    '{"id":"dk-not-registered","name":"moms","valueAdded":true,"rule":{"kind":"none"},"note":"not_registered","remark":""}',
  'hu-afa':
    '{"id":"hu-afa","name":"áfa","valueAdded":true,"rule":{"kind":"rate","rateBps":"2700"},"note":null,"remark":""}',
  'hu-aam':
    '{"id":"hu-aam","name":"áfa","valueAdded":true,"rule":{"kind":"none"},"note":"hu_aam","remark":""}',
  'gb-vat':
    '{"id":"gb-vat","name":"VAT","valueAdded":true,"rule":{"kind":"rate","rateBps":"2000"},"note":null,"remark":""}',
  'gb-not-registered':
    '{"id":"gb-not-registered","name":"VAT","valueAdded":true,"rule":{"kind":"none"},"note":"not_registered","remark":""}',
  'de-ust':
    '{"id":"de-ust","name":"USt","valueAdded":true,"rule":{"kind":"rate","rateBps":"1900"},"note":null,"remark":""}',
  'eu-reverse-charge':
    '{"id":"eu-reverse-charge","name":"VAT","valueAdded":true,"rule":{"kind":"none"},"note":"reverse_charge","remark":""}',
}

const frozenOf = Object.entries(frozenCodes)
  .map(([id, code]) => `WHEN '${id}' THEN '[${code}]'`)
  .join('\n    ')

export const quoteMakingTables = `
ALTER TABLE quote ADD COLUMN rounding_mode TEXT NOT NULL DEFAULT 'line' CHECK (rounding_mode IN ('line', 'document'));
ALTER TABLE quote ADD COLUMN rounding TEXT NOT NULL DEFAULT 'half_up' CHECK (rounding IN ('half_up', 'half_even'));
ALTER TABLE quote ADD COLUMN prices_hold_tax INTEGER NOT NULL DEFAULT 0 CHECK (prices_hold_tax IN (0, 1));
ALTER TABLE quote ADD COLUMN discount_bps INTEGER NOT NULL DEFAULT 0 CHECK (discount_bps BETWEEN 0 AND 10000);
ALTER TABLE quote ADD COLUMN rush_bps INTEGER NOT NULL DEFAULT 0 CHECK (rush_bps BETWEEN 0 AND 100000);
ALTER TABLE quote ADD COLUMN minimum INTEGER NOT NULL DEFAULT 0 CHECK (minimum >= 0);
ALTER TABLE quote ADD COLUMN deposit_bps INTEGER NOT NULL DEFAULT 0 CHECK (deposit_bps BETWEEN 0 AND 10000);
ALTER TABLE quote ADD COLUMN assumptions TEXT NOT NULL DEFAULT '';
ALTER TABLE quote ADD COLUMN notes TEXT NOT NULL DEFAULT '';
-- The tax codes as they were on the day of the issue; null while it is a draft, which follows the rates of today.
ALTER TABLE quote ADD COLUMN taxes TEXT CHECK (taxes IS NULL OR json_valid(taxes));
UPDATE quote SET taxes = CASE tax_code
    ${frozenOf}
    ELSE '[${frozenCodes['none']}]'
  END
WHERE number IS NOT NULL;

-- Empty: the code of the whole quote.
ALTER TABLE quote_line ADD COLUMN tax_code TEXT NOT NULL DEFAULT '';
ALTER TABLE quote_line ADD COLUMN optional INTEGER NOT NULL DEFAULT 0 CHECK (optional IN (0, 1));
ALTER TABLE quote_line ADD COLUMN service TEXT NOT NULL DEFAULT '';
ALTER TABLE quote_line ADD COLUMN difficulty TEXT NOT NULL DEFAULT 'normal'
  CHECK (difficulty IN ('simple', 'normal', 'hard'));
ALTER TABLE quote_line ADD COLUMN base_price INTEGER;

CREATE TRIGGER issued_quote_lines_end BEFORE INSERT ON quote_line
WHEN (SELECT number FROM quote WHERE id = new.quote_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an issued quote is frozen'); END;
CREATE TRIGGER issued_quote_sums_stay BEFORE UPDATE ON quote
WHEN old.number IS NOT NULL AND (
  new.number IS NOT old.number OR new.currency IS NOT old.currency OR new.total IS NOT old.total
  OR new.tax_code IS NOT old.tax_code OR new.taxes IS NOT old.taxes OR new.rounding_mode IS NOT old.rounding_mode
  OR new.rounding IS NOT old.rounding OR new.prices_hold_tax IS NOT old.prices_hold_tax
  OR new.discount_bps IS NOT old.discount_bps OR new.rush_bps IS NOT old.rush_bps OR new.minimum IS NOT old.minimum
  OR new.deposit_bps IS NOT old.deposit_bps OR new.issued_on IS NOT old.issued_on OR new.valid_until IS NOT old.valid_until)
BEGIN SELECT RAISE(ABORT, 'an issued quote is frozen'); END;

-- Codes of the owner's own. A removed one stays: quotes go on naming it.
CREATE TABLE tax_code (
  id TEXT PRIMARY KEY CHECK (id GLOB 'own:?*'),
  name TEXT NOT NULL CHECK (name <> ''),
  value_added INTEGER NOT NULL CHECK (value_added IN (0, 1)),
  remark TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  removed_at INTEGER
) STRICT;
-- Rates the owner gave a code, shipped or own, each from a civil date on; rate_bps is null where nothing is levied.
CREATE TABLE tax_rate (
  code TEXT NOT NULL,
  from_on TEXT NOT NULL CHECK (from_on GLOB '????-??-??'),
  rate_bps TEXT CHECK (rate_bps <> ''),
  PRIMARY KEY (code, from_on)
) STRICT, WITHOUT ROWID;

ALTER TABLE own_service ADD COLUMN price_basis TEXT NOT NULL DEFAULT 'fixed' CHECK (price_basis IN ('hour', 'fixed'));
-- What the owner asks for a service Remit knows, and under '*' for every other; own services carry their price themselves.
CREATE TABLE rate (
  service TEXT PRIMARY KEY CHECK (service <> ''),
  basis TEXT NOT NULL CHECK (basis IN ('hour', 'fixed')),
  price INTEGER NOT NULL CHECK (price > 0),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  lead_days INTEGER CHECK (lead_days >= 0)
) STRICT;

-- Every state a template has been in, the newest last; without a row it is as shipped.
CREATE TABLE template_version (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('quote', 'reply')),
  -- Shipped ones by their name, those of the owner as 'own:1'; a reply has one for each language ('forum:id').
  key TEXT NOT NULL CHECK (key <> ''),
  state TEXT NOT NULL CHECK (state IN ('written', 'original', 'removed')),
  content TEXT CHECK (json_valid(content)),
  created_at INTEGER NOT NULL,
  CHECK ((state = 'written') = (content IS NOT NULL))
) STRICT;
CREATE INDEX template_version_of_key ON template_version (kind, key, id);

-- Numbers that no quote has: the owner began higher, or a pattern would have given one a second time.
CREATE TABLE number_gap (
  id INTEGER PRIMARY KEY,
  counter TEXT NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL CHECK (last >= first),
  reason TEXT NOT NULL CHECK (reason IN ('begun_higher', 'taken')),
  at INTEGER NOT NULL
) STRICT;
`
