// Answers how long an agreement runs and how it stands on a day, after all that was later decided on it. Pure.
import { dateIn, dayOf, monthIndexOf } from '../period/civil-month.ts'
import type { Agreement, AgreementVersion } from '../scope/agreement.ts'
import { addDays, daysBetween } from '../temporal.ts'

/** What the owner decided on a running agreement. `on`: the first day it holds; for `terminated`, the last day in force. */
export type TermChange = {
  readonly name: 'suspended' | 'resumed' | 'terminated'
  readonly on: string
  readonly reason: string
}

type Term = Pick<Agreement, 'start' | 'end' | 'status'>

/** The first day on which a change is felt. */
export const effectiveFrom = ({ name, on }: TermChange): string =>
  name === 'terminated' ? addDays(on, 1) : on

/** The changes as versions of the agreement, which is how the scope engine knows them: what came before is judged as before. */
export const versionsOf = (changes: readonly TermChange[]): AgreementVersion[] =>
  changes.map((change) => ({
    effectiveFrom: effectiveFrom(change),
    patch:
      change.name === 'terminated'
        ? { status: 'terminated', end: change.on }
        : { status: change.name === 'suspended' ? 'suspended' : 'active' },
  }))

/** Status on a civil date, and the last day in force as known by now, also where it was ended for a day to come. */
export function termOn(
  { end, status }: Term,
  changes: readonly TermChange[],
  date: string,
): Pick<Term, 'end' | 'status'> {
  const held = changes.filter((change) => effectiveFrom(change) <= date).at(-1)
  const ended = changes.find(({ name }) => name === 'terminated')
  return {
    status: held === undefined ? status : held.name === 'resumed' ? 'active' : held.name,
    end: ended?.on ?? end,
  }
}

/**
 * Why a change cannot be entered, as the code of a field's sentence, or null. Changes apply in the order of their days, so
 * a new one cannot lie before another, and nothing follows an ending.
 */
export function wrongWith(term: Term, changes: readonly TermChange[], next: TermChange): string | null {
  const before = changes.at(-1)
  if (next.on < term.start) return 'before_start'
  if (term.end !== null && next.on > term.end) return 'after_end'
  if (before?.name === 'terminated') return 'already_ended'
  if (before !== undefined && effectiveFrom(next) < effectiveFrom(before)) return 'before_change'
  const { status } = termOn(term, changes, effectiveFrom(next))
  if (status === 'terminated') return 'already_ended'
  if (next.name === 'suspended' && status === 'suspended') return 'already_suspended'
  return next.name === 'resumed' && status !== 'suspended' ? 'not_suspended' : null
}

/** As long as an earlier term: by months where it ran whole months, else by days. Days are inclusive. */
export function sameLengthFrom(
  from: string,
  earlier: { readonly start: string; readonly end: string },
): string {
  const after = addDays(earlier.end, 1)
  const months = monthIndexOf(after) - monthIndexOf(earlier.start)
  const isWhole = months > 0 && dateIn(monthIndexOf(earlier.start) + months, dayOf(earlier.start)) === after
  if (!isWhole) return addDays(from, daysBetween(earlier.start, earlier.end))
  return addDays(dateIn(monthIndexOf(from) + months, dayOf(from)), -1)
}

/**
 * The term a renewal begins with: the day after the last one, or today where the agreement, its grace included, is long
 * over. Null for what has no end.
 */
export function nextTerm(
  { start, end }: Pick<Term, 'start' | 'end'>,
  graceDays: number,
  today: string,
): { readonly start: string; readonly end: string } | null {
  if (end === null) return null
  const from = today > addDays(end, graceDays) ? today : addDays(end, 1)
  return { start: from, end: sameLengthFrom(from, { start, end }) }
}

const reminderDays = [1, 7, 30] as const
export type ReminderDays = (typeof reminderDays)[number]

/** Which reminder of an end the day calls for: so many days ahead, each once. Null when it is further off or past. */
export const reminderAt = (daysLeft: number): ReminderDays | null =>
  daysLeft < 0 ? null : (reminderDays.find((days) => daysLeft <= days) ?? null)
