// Does what the hour brings, once a minute: snoozed cases come back, answers and promises become due, silence in public is noticed.
import { nextWakeAt, noteReminders, wakeDecided, wakeSnoozed } from '../store/cases/case-waits.ts'
import type { Db } from '../store/file/db.ts'
import { becameDue } from '../store/lists/due-lists.ts'
import { recountOldDues } from './cases/clock.ts'
import { notePromised } from './cases/promised.ts'
import { noteSilence } from './cases/silence.ts'
import { endOfTodayMs, todayOf } from './owner-day.ts'
import { quotesEndedBetween } from './quote-life/reminders.ts'

export type Woken = {
  /** Something on the page reads otherwise now. */
  readonly isChanged: boolean
  readonly nextWakeAtMs: number | null
  /** There is something new to tell. */
  readonly isToTell: boolean
}

const wake = (db: Db, nowMs: number): number =>
  wakeSnoozed(db, nowMs) + wakeDecided(db, todayOf(db, nowMs), nowMs) + noteReminders(db, nowMs)

/** Catches up with the time Remit was closed, and gives what is to be asked from then on with the instant it is. */
export function createWake(db: Db, openedAtMs: number): (nowMs: number) => Woken {
  let lookedAtMs = openedAtMs
  db.transaction(() => wake(db, openedAtMs))
  recountOldDues(db)
  return (nowMs) => {
    const { woken, told } = db.transaction(() => ({
      woken: wake(db, nowMs),
      told: noteSilence(db, nowMs) + notePromised(db, nowMs),
    }))
    const isNewDay = endOfTodayMs(db, nowMs) !== endOfTodayMs(db, lookedAtMs)
    const isDue = becameDue(db, lookedAtMs, nowMs)
    const hasEnded = quotesEndedBetween(db, lookedAtMs, nowMs)
    lookedAtMs = nowMs
    return {
      isChanged: woken > 0 || told > 0 || isNewDay || isDue || hasEnded,
      nextWakeAtMs: nextWakeAt(db),
      isToTell: told > 0,
    }
  }
}
