// Gives cases the events of their clock, and the calendar its days off.

export const clockTables = ``
