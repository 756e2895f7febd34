// Turns what zod found into one short code a field, which the page has words for.
import type { z } from 'zod'

/** A word the schema gave itself; zod's own sentences hold capitals and spaces. */
const ownWord = /^[a-z_]+$/

const codeOf = (issue: z.core.$ZodIssue): string => {
  if (ownWord.test(issue.message)) return issue.message
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string' ? 'required' : 'too_small'
    case 'too_big':
      return issue.origin === 'string' ? 'too_long' : 'too_large'
    default:
      return 'invalid'
  }
}

/** Field path (`entitlements.1.quantity`) to code; the first finding of a field counts. */
export function fieldProblems(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of error.issues.slice(0, 50)) {
    const path = issue.path.map(String).join('.')
    fields[path] ??= codeOf(issue)
  }
  return fields
}
