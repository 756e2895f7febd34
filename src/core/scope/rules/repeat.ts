// Rule 3: whether a similar question of the same client was answered not long ago. It is a flag and changes no debit.
import { civilDateAt, daysBetween } from '../../temporal.ts'
import type { Context } from '../context.ts'
import type { ScopeRequest } from '../request.ts'
import type { TraceLine } from '../trace.ts'

/** Half a year: an older answer may no longer be true. Source: rule R3. */
const answerLivesDays = 180

/** Counted to the reference date of the first listed agreement, or the UTC date where there is none. Source: decision D6. */
export function isAlreadyAnswered(
  contexts: readonly Context[],
  { similar, receivedAtMs }: ScopeRequest,
  trace: TraceLine[],
): boolean {
  const today = contexts[0]?.referenceDate ?? civilDateAt(receivedAtMs, 'UTC')
  const daysAgo = similar === undefined ? null : daysBetween(similar.answeredOn, today)
  const isRecent = daysAgo !== null && daysAgo >= 0 && daysAgo <= answerLivesDays
  trace.push({
    rule: 'R3',
    outcome: isRecent ? 'ALREADY_ANSWERED' : 'passed',
    facts: {
      answeredOn: similar?.answeredOn ?? null,
      case: similar?.caseId ?? null,
      to: similar?.to ?? null,
      daysAgo,
    },
  })
  return isRecent
}
