// Says in words what was noted of a statement: which of the three facts, on which day, how.
import { type StatementEventView, type StatementFact, statementWays } from '../../contract/statement.ts'
import { shortDateText } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'

export const facts: readonly StatementFact[] = ['sent', 'weak_open', 'acknowledged']

export const wayText = (way: string): string => {
  const known = statementWays.find((each) => each === way)
  return known === undefined ? '' : t(`statement.way.${known}`)
}

/** The latest note of a fact. */
export const noteOf = (
  events: readonly StatementEventView[],
  fact: StatementFact,
): StatementEventView | undefined => events.findLast(({ name }) => name === fact)

export const factText = (fact: StatementFact, { on }: StatementEventView): string =>
  `${t(`statement.fact.${fact}`)} ${shortDateText(on)}`
