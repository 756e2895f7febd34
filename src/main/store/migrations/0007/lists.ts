// Gives the long lists the indexes they are read through, each in its own order.

// What waits for the customer, the newest first; and what is due later without being a complaint: the inbox's last group.
export const listIndexes = `
CREATE INDEX case_waiting ON case_file (since_at DESC, id DESC) WHERE shelf = 'open' AND side = 'them';
CREATE INDEX case_others ON case_file (shelf, side, due_at, id) WHERE kind <> 'complaint';
-- Who wrote what is open: looked up with every case that is looked at.
CREATE INDEX case_by_author ON case_file (author_name COLLATE NOCASE) WHERE shelf IN ('open', 'snoozed');
CREATE INDEX case_by_email ON case_file (author_email COLLATE NOCASE)
  WHERE shelf IN ('open', 'snoozed') AND author_email IS NOT NULL;
`
