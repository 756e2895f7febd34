// Keeps each case's clock: notes when it is paused, resumed, stopped or asked more, and works out when an answer is due.

import { textOn } from '../../../core/agreement/version-text.ts'
import { dayOffIn } from '../../../core/calendar/calendar.ts'
import { type ClockEvent, clockStateAfter, type ResponseTarget } from '../../../core/case/case-clock.ts'
import { dueOf } from '../../../core/case/due.ts'
import type { CaseKind } from '../../../core/classify/kinds.ts'
import { addDays, civilDateAt } from '../../../core/temporal.ts'
import { versionsOf } from '../../store/agreements/agreement-versions.ts'
import { type CaseColumns, readCase } from '../../store/cases/cases.ts'
import {
  addClockEvent,
  agreedTargetsOf,
  casesOfClientsWithHours,
  casesOfSource,
  casesWithClock,
  clockEventsOf,
  firstAnswerAt,
  setClockInstants,
  takeClockEventsBack,
} from '../../store/cases/clock.ts'
import type { Db } from '../../store/file/db.ts'
import { readMeta, writeMeta } from '../../store/file/meta.ts'
import { readCalendar } from '../../store/owner/calendar.ts'
import { isPublicSource, readSource } from '../../store/sources/sources.ts'

/** The agreed response times in force on the day of receipt, with the owner's days off. */
export function agreedFor(db: Db, clientId: number | null, receivedAtMs: number): ResponseTarget[] {
  if (clientId === null) return []
  return agreedTargetsOf(db, clientId).flatMap((target) => {
    const { agreementId, start, zone } = target
    const day = civilDateAt(receivedAtMs, zone)
    const versions = versionsOf(db, agreementId).map(({ effectiveFrom, text }) => ({
      effectiveFrom,
      text: {
        minutes: text.responseTargetMinutes,
        hours: text.hours,
        end: text.end,
        graceDays: text.graceDays,
      },
    }))
    const { minutes, hours, end, graceDays } = textOn(target, versions, day)
    if (minutes === null || day < start || (end !== null && day > addDays(end, graceDays))) return []
    const agreed = { minutes, zone, hours, forComplaints: false, isAgreed: true }
    return [hours === null ? agreed : { ...agreed, isDayOff: dayOffIn(readCalendar(db)) }]
  })
}

type FirstWords = {
  readonly clientId: number | null
  readonly kind: CaseKind
  readonly receivedAtMs: number
  readonly isPublic: boolean
}

/** When an answer to the first words of a case is due. */
export const firstDue = (db: Db, { clientId, kind, receivedAtMs, isPublic }: FirstWords): number =>
  dueOf(
    { startedAtMs: receivedAtMs, kind, isKindByOwner: false, events: [] },
    { isPublic, agreed: agreedFor(db, clientId, receivedAtMs) },
  )

/** When an answer is due by all that is known now: what the case's `due_at` holds. */
export function dueNow(db: Db, row: CaseColumns): number {
  return dueOf(
    {
      startedAtMs: row.received_at,
      kind: row.kind,
      isKindByOwner: row.kind_by === 'owner',
      events: clockEventsOf(db, row.id),
    },
    {
      isPublic: isPublicSource(readSource(db, row.source_id)),
      agreed: agreedFor(db, row.client_id, row.received_at),
    },
  )
}

/** Works out anew when an answer is due and whether there was one. The only way these two get into the case. */
function recount(db: Db, row: CaseColumns): void {
  const dueAtMs = dueNow(db, row)
  const answeredAtMs = firstAnswerAt(db, row.id, row.received_at)
  if (dueAtMs !== row.due_at || answeredAtMs !== row.answered_at)
    setClockInstants(db, row.id, dueAtMs, answeredAtMs)
}

/** Words that want something, as they come to a case that is there; `raisedFrom` is the kind it had before, if they changed it. */
export type Asking = { readonly atMs: number; readonly kind: CaseKind; readonly raisedFrom: CaseKind | null }

const stateOf = ({ shelf, side }: CaseColumns) =>
  shelf === 'done' || shelf === 'quiet' ? 'stopped' : side === 'them' ? 'paused' : 'running'

function missingEvent(row: CaseColumns, db: Db, nowMs: number, asking: Asking | null): ClockEvent | null {
  const wanted = stateOf(row)
  if (wanted !== clockStateAfter(clockEventsOf(db, row.id))) {
    if (wanted === 'running')
      return {
        name: 'resumed',
        atMs: asking?.atMs ?? nowMs,
        kind: asking?.kind ?? null,
        raisedFrom: asking?.raisedFrom ?? null,
      }
    const atMs = row.shelf === 'quiet' ? nowMs : (row.since_at ?? nowMs)
    return { name: wanted, atMs, kind: null, raisedFrom: null }
  }
  const isNews = asking !== null && (asking.raisedFrom !== null || asking.atMs < row.received_at)
  return isNews && wanted === 'running' ? { name: 'asked', ...asking } : null
}

/**
 * Brings the clock into line with how the case stands, after whatever changed it: whose turn it is, its shelf, its kind,
 * its client, an agreement. Gives the ids of the events it noted, for undo.
 */
export function settleClock(db: Db, caseId: number, nowMs: number, asking: Asking | null = null): number[] {
  const row = readCase(db, caseId)
  // The clock of a merged case stands as it was, for when it is parted again.
  if (!row || row.status === 'merged') return []
  const event = missingEvent(row, db, nowMs, asking)
  const noted = event === null ? [] : [addClockEvent(db, caseId, event, nowMs)]
  recount(db, row)
  return noted
}

/** Takes back what a command noted. The case's columns are put back by the caller, who settles the clock afterwards. */
export function takeClockBack(db: Db, eventIds: readonly number[] | undefined, nowMs: number): void {
  takeClockEventsBack(db, eventIds ?? [], nowMs)
}

/**
 * A case that another one joins keeps the earlier clock of the two: what was asked there counts here as well, unless it was
 * answered. Both rows tell how the cases stood before; the second already stands as it shall. Gives the events it noted.
 */
export function joinClocks(db: Db, from: CaseColumns, into: CaseColumns, nowMs: number): number[] {
  if (stateOf(from) !== 'running') return settleClock(db, into.id, nowMs)
  const anew = clockEventsOf(db, from.id).findLast(({ name, kind }) => name === 'resumed' && kind !== null)
  const raisedFrom = readCase(db, into.id)?.kind === into.kind ? null : into.kind
  const asking = { atMs: anew?.atMs ?? from.received_at, kind: from.kind, raisedFrom }
  const noted = settleClock(db, into.id, nowMs, asking)
  if (noted.length > 0) return noted
  return [addClockEvent(db, into.id, { name: 'asked', ...asking }, nowMs), ...settleClock(db, into.id, nowMs)]
}

/** After the calendar changed: every case whose client was promised an answer in working hours. */
export function recountForCalendar(db: Db): void {
  recountAll(db, casesOfClientsWithHours(db))
}

/** After a source was said to be of another kind: others may now read what only the owner could, or no longer. */
export function recountForSource(db: Db, sourceId: number): void {
  recountAll(db, casesOfSource(db, sourceId))
}

/** Once after the rules changed with a new version of the database. */
export function recountOldDues(db: Db): void {
  if (readMeta(db, 'dues_are_old') === 0) return
  db.transaction(() => {
    recountAll(db, casesWithClock(db))
    writeMeta(db, 'dues_are_old', 0)
  })
}

function recountAll(db: Db, caseIds: readonly number[]): void {
  for (const caseId of caseIds) {
    const row = readCase(db, caseId)
    if (row) recount(db, row)
  }
}
