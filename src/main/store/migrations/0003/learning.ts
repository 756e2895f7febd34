// Gives the owner's corrections a journal, from which what Remit has learned is rebuilt.

export const learningTables = ``
