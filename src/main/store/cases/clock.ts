// Stores what happened to the clocks of cases, and the two instants worked out from it.
import type { ClockEvent } from '../../../core/case/case-clock.ts'
import type { BusinessHours } from '../../../core/period/business-hours.ts'
import type { Db } from '../file/db.ts'

export type StoredClockEvent = ClockEvent & { readonly eventId: number }

/** What counts: in the order in which it was noted, without what was taken back. */
export const clockEventsOf = (db: Db, caseId: number): StoredClockEvent[] =>
  db.all<StoredClockEvent>(
    `SELECT id AS eventId, name, at AS atMs, kind, raised_from AS raisedFrom FROM clock_event
     WHERE case_id = ? AND taken_back_at IS NULL ORDER BY id`,
    [caseId],
  )

export function addClockEvent(db: Db, caseId: number, event: ClockEvent, nowMs: number): number {
  return db.run(
    'INSERT INTO clock_event (case_id, at, name, kind, raised_from, noted_at) VALUES (?, ?, ?, ?, ?, ?)',
    [caseId, event.atMs, event.name, event.kind, event.raisedFrom, nowMs],
  ).id
}

/** Events that never should have been: they stay in the table and no longer count. */
export function takeClockEventsBack(db: Db, eventIds: readonly number[], nowMs: number): void {
  db.run(
    `UPDATE clock_event SET taken_back_at = ? WHERE taken_back_at IS NULL AND id IN (SELECT value FROM json_each(?))`,
    [nowMs, JSON.stringify(eventIds)],
  )
}

/** When the owner first answered what was asked; words that came before the question do not answer it. */
export const firstAnswerAt = (db: Db, caseId: number, receivedAtMs: number): number | null =>
  db.one<{ at: number | null }>(
    `SELECT min(at) AS at FROM message WHERE case_id = ? AND direction = 'out' AND removed_at IS NULL AND at >= ?`,
    [caseId, receivedAtMs],
  )?.at ?? null

export function setClockInstants(db: Db, caseId: number, dueAtMs: number, answeredAtMs: number | null): void {
  db.run('UPDATE case_file SET due_at = ?, answered_at = ? WHERE id = ?', [dueAtMs, answeredAtMs, caseId])
}

export type AgreedTarget = {
  readonly agreementId: number
  /** Null where only a version promises a time. */
  readonly minutes: number | null
  readonly zone: string
  readonly hours: BusinessHours | null
  readonly start: string
  readonly end: string | null
  readonly graceDays: number
}

const hasVersions = `EXISTS (SELECT 1 FROM agreement_version
  WHERE agreement_version.agreement_id = agreement.id AND agreement_version.taken_back_at IS NULL)`

/** The response times a client was promised, in agreements that are neither suspended nor over by the owner's word; none once the client was removed. */
export const agreedTargetsOf = (db: Db, clientId: number): AgreedTarget[] =>
  db
    .all<Omit<AgreedTarget, 'hours'> & { hours: string | null }>(
      `SELECT id AS agreementId, response_target_minutes AS minutes, zone, hours, start_on AS start, end_on AS end,
         grace_days AS graceDays
       FROM agreement WHERE client_id = ? AND removed_at IS NULL AND status = 'active'
         AND (response_target_minutes IS NOT NULL OR ${hasVersions})
         AND EXISTS (SELECT 1 FROM client WHERE client.id = client_id AND client.removed_at IS NULL)`,
      [clientId],
    )
    .map((row) => ({ ...row, hours: row.hours === null ? null : JSON.parse(row.hours) }))

/** Cases on which a clock still runs or stands still; done and quiet ones are worked out when they come back. */
export const casesWithClock = (db: Db): number[] =>
  db.all<{ id: number }>("SELECT id FROM case_file WHERE shelf IN ('open', 'snoozed')").map(({ id }) => id)

export const casesOfClientsWithHours = (db: Db): number[] =>
  db
    .all<{ id: number }>(
      `SELECT id FROM case_file WHERE shelf IN ('open', 'snoozed') AND client_id IN (
         SELECT client_id FROM agreement WHERE removed_at IS NULL
           AND (hours IS NOT NULL AND response_target_minutes IS NOT NULL OR ${hasVersions}))`,
    )
    .map(({ id }) => id)

export const casesOfSource = (db: Db, sourceId: number): number[] =>
  db
    .all<{ id: number }>("SELECT id FROM case_file WHERE source_id = ? AND shelf IN ('open', 'snoozed')", [
      sourceId,
    ])
    .map(({ id }) => id)
