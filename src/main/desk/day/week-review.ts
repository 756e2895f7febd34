// Looks back on a week of the owner's: what came, was answered, was late or given away, and what waits or sleeps now.
import type { ReviewList } from '../../../contract/day.ts'
import type { Output } from '../../../contract/methods.ts'
import { addDays, isoWeekday, startOfCivilDay } from '../../../core/temporal.ts'
import {
  type CaseListAsked,
  caseLines,
  countCases,
  givenIn,
  givenSums,
  reviewedAt,
} from '../../store/lists/day.ts'
import type { Context } from '../context.ts'
import { ownerZone, todayOf } from '../owner-day.ts'
import { caseLine, line, mostLines } from './lines.ts'

export const mondayOf = (day: string): string => addDays(day, 1 - isoWeekday(day))

export function weekReview({ db, nowMs }: Context, weeksAgo: number): Output<'day.review'> {
  const zone = ownerZone(db)
  const from = addDays(mondayOf(todayOf(db, nowMs)), -7 * weeksAgo)
  const to = addDays(from, 6)
  const week = { from: startOfCivilDay(from, zone), to: startOfCivilDay(addDays(to, 1), zone) }
  const list = (
    kind: ReviewList['kind'],
    asked: CaseListAsked,
    params: Readonly<Record<string, number>> = {},
  ): ReviewList => ({
    kind,
    total: countCases(db, asked, params),
    lines: caseLines(db, asked, mostLines, params).map(caseLine),
  })
  const sums = givenSums(db, from, to)
  const given: ReviewList = {
    kind: 'given',
    total: sums.reduce((n, sum) => n + sum.n, 0),
    lines: givenIn(db, from, to, mostLines).map(({ caseId, who, title, on, amount, currency }) => ({
      ...line(who, title, { is: 'case', caseId, shelf: 'done' }),
      on,
      amount: amount === null ? null : { minor: amount, currency },
    })),
  }
  return {
    from,
    to,
    lists: [
      list('came', 'came', week),
      list('answered', 'answered', week),
      list('late', 'answeredLate', week),
      given,
      list('waiting', 'waiting'),
      list('snoozed', 'snoozed'),
    ],
    given: sums.filter(({ minor }) => minor > 0).map(({ currency, minor }) => ({ currency, minor })),
    reviewedAtMs: reviewedAt(db, from),
  }
}
