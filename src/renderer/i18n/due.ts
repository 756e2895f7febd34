// Says in words when a case is due, since when it waits, or when it comes back. Pure: row and clock in, words out.
import type { CaseStatus } from '../../contract/words.ts'
import { dayMonthText, dayOf, daysBetween, dayWords, timeOf } from './dates.ts'
import { t } from './t.ts'

export type DueFacts = {
  readonly status: CaseStatus
  readonly dueAtMs: number | null
  readonly snoozedUntilMs: number | null
  readonly snoozedFor: 'answer' | 'quote' | null
  /** When the owner was reminded that nobody has answered. */
  readonly remindedAtMs: number | null
  readonly sinceMs: number | null
  /** How many working days late, where the answer was promised in working hours. */
  readonly workingDaysLate: number | null
  /** The last day of a quote that is out, YYYY-MM-DD. */
  readonly quoteUntil: string | null
}

export type DueWords = { readonly text: string; readonly isSoon: boolean }

const minuteMs = 60_000
const hourMs = 60 * minuteMs

const later = (text: string): DueWords => ({ text, isSoon: false })
const soon = (text: string): DueWords => ({ text, isSoon: true })

export function dueWords(facts: DueFacts, nowMs: number): DueWords {
  const { status, dueAtMs, snoozedFor, remindedAtMs, snoozedUntilMs, sinceMs, quoteUntil, workingDaysLate } =
    facts
  if (status === 'resolved') {
    return later(sinceMs === null ? t('due.done') : t('due.doneOn', { when: dayOrTime(sinceMs, nowMs) }))
  }
  if (status === 'snoozed' && snoozedUntilMs !== null) {
    return later(t('due.until', { when: dayOrTime(snoozedUntilMs, nowMs) }))
  }
  if (status === 'snoozed' && snoozedFor !== null) return later(t(`due.for.${snoozedFor}`))
  if (status === 'waiting_client') {
    if (remindedAtMs !== null) return soon(t('due.reminded'))
    if (quoteUntil !== null) return later(t('due.quoteUntil', { when: dayMonthText(quoteUntil) }))
    return sinceMs === null ? later('') : later(t('due.since', { when: dayOrTime(sinceMs, nowMs) }))
  }
  if (dueAtMs === null) return later('')
  if (dueAtMs < nowMs) return soon(lateWords(dueAtMs, workingDaysLate, nowMs))
  if (dayOf(dueAtMs) === dayOf(nowMs)) return soon(t('due.by', { time: timeOf(dueAtMs) }))
  return later(dayWords(dueAtMs, nowMs))
}

/** For how long nobody has answered: `27 d, never answered`. */
export function unansweredWords(receivedAtMs: number, nowMs: number): DueWords {
  return soon(t('due.unanswered', { n: daysBetween(dayOf(receivedAtMs), dayOf(nowMs)) }))
}

function lateWords(dueAtMs: number, workingDays: number | null, nowMs: number): string {
  const days = daysBetween(dayOf(dueAtMs), dayOf(nowMs))
  // Over a weekend no working day has passed, and yet it is late.
  if (days > 0 && workingDays === 0) return t('due.lateSince', { when: dayWords(dueAtMs, nowMs) })
  if (days > 0 && workingDays !== null) return t('due.lateWorkingDays', { n: workingDays })
  if (days > 0) return t('due.lateDays', { n: days })
  const hours = Math.floor((nowMs - dueAtMs) / hourMs)
  if (hours > 0) return t('due.lateHours', { n: hours })
  const minutes = Math.floor((nowMs - dueAtMs) / minuteMs)
  return minutes > 0 ? t('due.lateMinutes', { n: minutes }) : t('due.now')
}

const dayOrTime = (atMs: number, nowMs: number): string =>
  dayOf(atMs) === dayOf(nowMs) ? timeOf(atMs) : dayWords(atMs, nowMs)
