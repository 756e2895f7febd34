// Gives agreements dated versions of their clauses and entitlements, and verdicts what the owner estimated and gave away.

export const termTables = ``
