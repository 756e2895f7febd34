// Gives quotes a rate card, templates, tax rates with a date and number patterns.

export const quoteMakingTables = ``
