// Gives the long lists the indexes they are read through, each in its own order.

// What waits for the customer, the newest first; and what is due later without being a complaint: the inbox's last group.
export const listIndexes = `
CREATE INDEX case_waiting ON case_file (since_at DESC, id DESC) WHERE shelf = 'open' AND side = 'them';
CREATE INDEX case_others ON case_file (shelf, side, due_at, id) WHERE kind <> 'complaint';
`
