// Lets the ledger be read for a verdict from one index.

export const agreementTables = `
-- Everything a verdict reads of an entry, so that the panel of a busy client need not visit the ledger itself.
DROP INDEX usage_of_entitlement;
CREATE INDEX usage_of_entitlement ON usage_entry (entitlement_id, occurred_on, id, quantity, lot_id);
`
