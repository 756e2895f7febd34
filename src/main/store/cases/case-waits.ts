// Says what cases wait for besides an hour, ends the wait when a case moves on, and wakes what the hour has come for.

import type { Db } from '../file/db.ts'
import type { CaseChange, CaseColumns } from './case-columns.ts'

const ended = { snoozed_for: null, remind_at: null, reminded_at: null } as const

/**
 * Whatever moves a case ends what it waited for, whoever moves it: an answer, the owner, a quote. Only a change that names
 * the wait itself sets it. A case that slept until something happened comes back with what happened.
 */
export function endingWaits(before: CaseColumns, change: CaseChange): CaseChange {
  const isWaiting = Object.keys(ended).some(
    (column) => (before[column as keyof typeof ended] ?? null) !== null,
  )
  const isNamed = Object.keys(ended).some((column) => column in change)
  const isMove = 'shelf' in change || 'side' in change
  if (!isWaiting || isNamed || !isMove) return change
  const comesBack = before.shelf === 'snoozed' && before.snoozed_for !== null && !('shelf' in change)
  return { ...change, ...ended, ...(comesBack ? { shelf: 'open' } : {}) }
}

const status = `status = CASE side WHEN 'us' THEN 'triaged' ELSE 'waiting_client' END`

/** Snoozed cases whose time has come, back on the open shelf; gives back how many. */
export function wakeSnoozed(db: Db, nowMs: number): number {
  return db.run(
    `UPDATE case_file SET shelf = 'open', snoozed_until = NULL, snoozed_for = NULL, ${status}
     WHERE shelf = 'snoozed' AND snoozed_until <= ?`,
    [nowMs],
  ).changes
}

/**
 * Cases that slept until their quote was decided, once none of its quotes is open any more: answered, withdrawn, or its last
 * day gone by. Where it is still the client's turn the owner is reminded. `today` is the owner's day.
 */
export function wakeDecided(db: Db, today: string, nowMs: number): number {
  return db.run(
    `UPDATE case_file SET shelf = 'open', snoozed_for = NULL, ${status},
       reminded_at = CASE side WHEN 'them' THEN $now END
     WHERE snoozed_for = 'quote' AND NOT EXISTS (
       SELECT 1 FROM quote WHERE quote.case_id = case_file.id AND removed_at IS NULL
         AND (state = 'draft' OR state IN ('issued', 'sent') AND valid_until >= $today))`,
    { now: nowMs, today },
  ).changes
}

/** Reminders whose hour has come; only what still waits for the client is told. */
export function noteReminders(db: Db, nowMs: number): number {
  return db.run(
    `UPDATE case_file SET remind_at = NULL,
       reminded_at = CASE WHEN shelf = 'open' AND side = 'them' THEN $now END
     WHERE remind_at <= $now`,
    { now: nowMs },
  ).changes
}

/** The next instant at which something is to be woken or told. */
export const nextWakeAt = (db: Db): number | null =>
  db.one<{ at: number | null }>(
    `SELECT min(at) AS at FROM (
       SELECT min(snoozed_until) AS at FROM case_file WHERE shelf = 'snoozed'
       UNION ALL SELECT min(remind_at) FROM case_file WHERE remind_at IS NOT NULL)`,
  )?.at ?? null
