// Says whether a quote is worth a quiet word: its end comes near, nobody answers it, or it ended unanswered. Pure.
import { addDays, daysBetween } from '../temporal.ts'
import { isAwaiting, type QuoteState } from './quote-state.ts'

export const quoteReminders = ['ending', 'silent', 'ended'] as const
export type QuoteReminder = (typeof quoteReminders)[number]

/** So long an unanswered end is told; whoever has not looked by then knows it or does not care. */
const endedToldDays = 14

/** Days ahead of the end, and days of silence; null = never. */
export type ReminderDays = { readonly ending: number | null; readonly silent: number | null }

type Facts = {
  readonly state: QuoteState
  /** Civil dates in the quote's zone, as are all here. */
  readonly validUntil: string
  /** The last day anything was heard or done about it. */
  readonly heardOn: string
  readonly today: string
}

/**
 * What is to be told on a day, with the day it is about: the end, or since when it is silent. That day names the reminder, so
 * that one put aside stays aside until something new happens.
 */
export function reminderOf(
  { state, validUntil, heardOn, today }: Facts,
  { ending, silent }: ReminderDays,
): { readonly what: QuoteReminder; readonly on: string } | null {
  if (!isAwaiting(state)) return null
  if (today > validUntil)
    return today <= addDays(validUntil, endedToldDays) && ending !== null
      ? { what: 'ended', on: validUntil }
      : null
  if (ending !== null && daysBetween(today, validUntil) <= ending) return { what: 'ending', on: validUntil }
  if (silent !== null && daysBetween(heardOn, today) >= silent) return { what: 'silent', on: heardOn }
  return null
}
