// Turns what zod found into one short code a field, which the page has words for.
import type { z } from 'zod'

const codeOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'too_small':
      return issue.message === 'positive' || issue.message === 'required' || issue.message === 'interval'
        ? issue.message
        : issue.origin === 'string'
          ? 'required'
          : 'too_small'
    case 'too_big':
      return issue.message === 'interval' ? 'interval' : issue.origin === 'string' ? 'too_long' : 'too_large'
    case 'invalid_format':
      return /^[a-z_]+$/.test(issue.message) ? issue.message : 'invalid'
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
