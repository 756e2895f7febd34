// Gives clients their monthly statements of rights and obligations.

export const statementTables = ``
