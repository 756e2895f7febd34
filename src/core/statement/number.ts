// Numbers statements: the month and a count in it, never given twice. Pure.

const digits = 3

/** `S-2026-10-004`: the month, and how many of it were issued before this one plus 1. */
export const statementNumber = (month: string, issuedBefore: number): string =>
  `S-${month}-${String(issuedBefore + 1).padStart(digits, '0')}`
