// Gives clients what their own screen shows: roles, stage, imports and erasure.

export const clientTables = ``
