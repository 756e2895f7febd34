// Gives the day its reminders, reviews and what waits for something to happen.

export const planningTables = ``
