// Makes the lines of the lists of a day and a week.
import type { DayLine, LineTarget } from '../../../contract/day.ts'
import type { CaseLine } from '../../store/lists/day.ts'

/** As many of a list as anybody goes through at one sitting; how many there are is told beside them. */
export const mostLines = 100

export const line = (who: string, what: string, opens: LineTarget): DayLine => ({
  who,
  what,
  atMs: null,
  on: null,
  amount: null,
  opens,
})

export const caseLine = ({ caseId, who, title, shelf, atMs }: CaseLine): DayLine => ({
  ...line(who, title, { is: 'case', caseId, shelf }),
  atMs,
})
