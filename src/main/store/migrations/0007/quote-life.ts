// Gives quotes what becomes of them after they are issued.

export const quoteLifeTables = ``
