// Sorts quotes by how they stand, adds them up in each currency, and says where accepted ones came from. Pure.
import { dateIn, monthIndexOf } from '../period/civil-month.ts'
import { addDays } from '../temporal.ts'
import { isAgreed, isAwaiting, type QuoteState, quoteStates } from './quote-state.ts'

/** `expired` follows from the day; the rest is what the last step says. */
export type StandingState = QuoteState | 'expired'

export const pipelineStates: readonly StandingState[] = [...quoteStates, 'expired']

export type PipelineRow = {
  readonly clientId: number
  readonly state: StandingState
  /** Civil dates: since when it is so, and the day of the yes. */
  readonly stateOn: string
  readonly acceptedOn: string | null
  /** Minor units of `currency`. */
  readonly total: number
  readonly currency: string
  /** Where its case came from; null without a case. */
  readonly channel: string | null
}

/** Minor units, never of two currencies together. */
export type CurrencySum = { readonly currency: string; readonly amount: number }

export const stateGroups = ['all', 'open', 'agreed'] as const
export type StateChoice = (typeof stateGroups)[number] | StandingState

export const pipelinePeriods = ['all', 'month', 'lastMonth', 'quarter', 'year', 'lastYear'] as const
export type PipelinePeriod = (typeof pipelinePeriods)[number]

export type PipelineChoice = {
  /** null: every client. */
  readonly clientId: number | null
  readonly state: StateChoice
  readonly period: PipelinePeriod
}

export const everything: PipelineChoice = { clientId: null, state: 'all', period: 'all' }

const monthsPerYear = 12
const monthsPerQuarter = 3

/** First and last day of a period around a civil date, both inclusive; null = all time. */
export function daysOfPeriod(
  period: PipelinePeriod,
  today: string,
): { readonly from: string; readonly to: string } | null {
  if (period === 'all') return null
  const month = monthIndexOf(today)
  const yearStart = month - (month % monthsPerYear)
  const { first, months } = {
    month: { first: month, months: 1 },
    lastMonth: { first: month - 1, months: 1 },
    quarter: { first: month - (month % monthsPerQuarter), months: monthsPerQuarter },
    year: { first: yearStart, months: monthsPerYear },
    lastYear: { first: yearStart - monthsPerYear, months: monthsPerYear },
  }[period]
  return { from: dateIn(first, 1), to: addDays(dateIn(first + months, 1), -1) }
}

const isWithin = (date: string, days: ReturnType<typeof daysOfPeriod>): boolean =>
  days === null || (days.from <= date && date <= days.to)

function isOfState(state: StandingState, choice: StateChoice): boolean {
  if (choice === 'all') return true
  if (choice === 'open') return state !== 'expired' && isAwaiting(state)
  if (choice === 'agreed') return state !== 'expired' && isAgreed(state)
  return state === choice
}

/** The quotes that fit a choice; a period counts the day a quote came to stand as it does. */
export function chosenQuotes<Row extends PipelineRow>(
  rows: readonly Row[],
  { clientId, state, period }: PipelineChoice,
  today: string,
): readonly Row[] {
  const days = daysOfPeriod(period, today)
  return rows.filter(
    (row) =>
      (clientId === null || row.clientId === clientId) &&
      isOfState(row.state, state) &&
      isWithin(row.stateOn, days),
  )
}

/** The sums of quotes, one for each currency, in the order of its code. */
export function sumsOf(rows: readonly Pick<PipelineRow, 'total' | 'currency'>[]): readonly CurrencySum[] {
  const amounts = new Map<string, number>()
  for (const { currency, total } of rows) amounts.set(currency, (amounts.get(currency) ?? 0) + total)
  return [...amounts]
    .map(([currency, amount]) => ({ currency, amount }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1))
}

export type Stage = {
  readonly state: StandingState
  readonly count: number
  readonly sums: readonly CurrencySum[]
}

/** How many quotes stand where, and what they come to; states without a quote are left out. */
export const stagesOf = (rows: readonly PipelineRow[]): readonly Stage[] =>
  pipelineStates.flatMap((state) => {
    const standing = rows.filter((row) => row.state === state)
    return standing.length === 0 ? [] : [{ state, count: standing.length, sums: sumsOf(standing) }]
  })

export type Revenue = {
  readonly channel: string | null
  readonly count: number
  readonly sums: readonly CurrencySum[]
}

/** What was accepted in a period, by where the case came from; the source with the most quotes first. */
export function revenueOf(
  rows: readonly PipelineRow[],
  { clientId, period }: Pick<PipelineChoice, 'clientId' | 'period'>,
  today: string,
): readonly Revenue[] {
  const days = daysOfPeriod(period, today)
  const accepted = rows.filter(
    ({ acceptedOn, clientId: ofClient }) =>
      acceptedOn !== null && isWithin(acceptedOn, days) && (clientId === null || ofClient === clientId),
  )
  const channels = [...new Set(accepted.map(({ channel }) => channel))]
  return channels
    .map((channel) => {
      const from = accepted.filter((row) => row.channel === channel)
      return { channel, count: from.length, sums: sumsOf(from) }
    })
    .sort((a, b) => b.count - a.count || ((a.channel ?? '') < (b.channel ?? '') ? -1 : 1))
}
