// Gives the owner services of one's own.

export const serviceTables = ``
