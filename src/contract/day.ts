// What today asks for, and what a week brought: short lists one goes through and closes.
import { z } from 'zod'
import { civilDate, currencyCode, deskRead, deskWrite, instantMs, minorUnits, none, rowId } from './method.ts'
import { shelfWord } from './words.ts'

/** Where a line leads. */
export const lineTarget = z.discriminatedUnion('is', [
  z.object({ is: z.literal('case'), caseId: rowId, shelf: shelfWord }),
  z.object({ is: z.literal('client'), clientId: rowId }),
  z.object({ is: z.literal('quote'), quoteId: rowId }),
])
export type LineTarget = z.infer<typeof lineTarget>

export const dayLine = z.object({
  who: z.string(),
  what: z.string(),
  /** When it is due, was promised, ends or comes back: an instant, or a whole day. */
  atMs: instantMs.nullable(),
  on: civilDate.nullable(),
  amount: z.object({ minor: minorUnits, currency: currencyCode }).nullable(),
  opens: lineTarget,
})
export type DayLine = z.infer<typeof dayLine>

/** In the order in which they are gone through. */
export const dayKinds = [
  'late',
  'due',
  'reminded',
  'promised',
  'quote',
  'agreement',
  'statement',
  'waking',
] as const
export const reviewKinds = ['came', 'answered', 'late', 'given', 'waiting', 'snoozed'] as const

const listOf = <K extends readonly [string, ...string[]]>(kinds: K) =>
  z.object({ kind: z.enum(kinds), total: z.int(), lines: z.array(dayLine) })

export const dayList = listOf(dayKinds)
export type DayList = z.infer<typeof dayList>
export const reviewList = listOf(reviewKinds)
export type ReviewList = z.infer<typeof reviewList>

export const dayMethods = {
  /** Only what there is something of. */
  'day.list': deskRead(none, z.object({ lists: z.array(dayList), doneToday: z.int() })),
  /** A week from Monday to Sunday of the owner's, all lists; money given away is told by currency. */
  'day.review': deskRead(
    z.strictObject({ weeksAgo: z.int().min(0).max(520) }),
    z.object({
      from: civilDate,
      to: civilDate,
      lists: z.array(reviewList),
      given: z.array(z.object({ minor: minorUnits, currency: currencyCode })),
      /** When the owner had gone through it; null when not yet. */
      reviewedAtMs: instantMs.nullable(),
    }),
  ),
  'day.reviewed': deskWrite(z.strictObject({ from: civilDate }), none),
}
