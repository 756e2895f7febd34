// Lists who has something to say about today: one small provider a kind, each a few lines and how many there are.
import type { DayLine, DayList } from '../../../contract/day.ts'
import { addDays } from '../../../core/temporal.ts'
import { caseLines, countCases, promisesDue, quotesEnding, statementsMissing } from '../../store/lists/day.ts'
import { dueListCases, dueListCount, type Moments } from '../../store/lists/due-lists.ts'
import { rowsInOrder } from '../../store/lists/inbox.ts'
import type { Context } from '../context.ts'
import { agreementTermHandlers } from '../handlers/agreement-terms.ts'
import { caseLine, line, mostLines } from './lines.ts'

type Found = { readonly total: number; readonly lines: readonly DayLine[] }
type Provider = (context: Context, moments: Moments) => Found

/** What has no count of its own is read as far as this. */
const mostCounted = 1000
/** A quote that ends within so many days is worth a question to the client. */
const quoteEndsInDays = 3

const dueCases =
  (list: 'late' | 'today'): Provider =>
  ({ db }, moments) => ({
    total: dueListCount(db, list, moments),
    lines: rowsInOrder(db, dueListCases(db, list, moments, 0, mostLines)).map(
      ({ caseId, who, title, dueAtMs }) => caseLine({ caseId, who, title, shelf: 'open', atMs: dueAtMs }),
    ),
  })

const counted = (lines: readonly DayLine[]): Found => ({
  total: lines.length,
  lines: lines.slice(0, mostLines),
})

/** The last month that is over. */
function lastMonth(today: string): { name: string; first: string; last: string } {
  const last = addDays(`${today.slice(0, 7)}-01`, -1)
  return { name: last.slice(0, 7), first: `${last.slice(0, 7)}-01`, last }
}

const providers: Readonly<Record<DayList['kind'], Provider>> = {
  late: dueCases('late'),
  due: dueCases('today'),
  reminded: ({ db }) => ({
    total: countCases(db, 'reminded'),
    lines: caseLines(db, 'reminded', mostLines).map(caseLine),
  }),
  promised: ({ db }, { today }) =>
    counted(
      promisesDue(db, today, mostCounted).map(({ caseId, who, text, shelf, dueOn }) => ({
        ...line(who, text, { is: 'case', caseId, shelf: shelfOf(shelf) }),
        on: dueOn,
      })),
    ),
  quote: ({ db }, { today }) =>
    counted(
      quotesEnding(db, today, addDays(today, quoteEndsInDays), mostCounted).map((quote) => ({
        ...line(quote.who, quote.title, { is: 'quote', quoteId: quote.quoteId }),
        on: quote.until,
        amount: { minor: quote.total, currency: quote.currency },
      })),
    ),
  agreement: (context) =>
    counted(
      agreementTermHandlers['agreement.reminders']({}, context).rows.map(
        ({ clientId, clientName, title, end }) => ({
          ...line(clientName, title, { is: 'client', clientId }),
          on: end,
        }),
      ),
    ),
  statement: ({ db }, { today }) => {
    const month = lastMonth(today)
    return counted(
      statementsMissing(db, month, mostCounted).map(({ clientId, who }) => ({
        ...line(who, '', { is: 'client', clientId }),
        on: month.first,
      })),
    )
  },
  waking: ({ db }, { endOfTodayMs }) => ({
    total: countCases(db, 'waking', { end: endOfTodayMs }),
    lines: caseLines(db, 'waking', mostLines, { end: endOfTodayMs }).map(caseLine),
  }),
}

const shelfOf = (shelf: string) => (shelf === 'open' || shelf === 'snoozed' ? shelf : 'done')

export const dayLists = (context: Context, moments: Moments, kinds: readonly DayList['kind'][]): DayList[] =>
  kinds.flatMap((kind) => {
    const { total, lines } = providers[kind](context, moments)
    return total === 0 ? [] : [{ kind, total, lines: [...lines] }]
  })
