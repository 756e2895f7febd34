// Gives cases what joining, parting and recognising people needs.

export const threadTables = ``
