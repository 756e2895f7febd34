// The inbox as the page sees it: rows by shelf and group.
import { z } from 'zod'
import { civilDate, deskRead, instantMs, none, rowId } from './method.ts'
import { snoozeFor } from './planning.ts'
import { caseKind, caseListWord, caseStatus, inboxGroup, verdictKind } from './words.ts'

export const inboxRow = z.object({
  caseId: rowId,
  no: z.int(),
  who: z.string(),
  channel: z.string(),
  title: z.string(),
  kind: caseKind,
  status: caseStatus,
  group: inboxGroup,
  verdict: verdictKind.nullable(),
  unread: z.boolean(),
  /** The newest thing about the case is that its author changed what was written. */
  updated: z.boolean(),
  /** The case of a reference customer: it stands before all others that need the owner. */
  isReference: z.boolean(),
  /** Its page gathers comments faster than the owner's threshold. */
  isAlarm: z.boolean(),
  receivedAtMs: instantMs,
  dueAtMs: instantMs.nullable(),
  /** How many working days late, where the answer was promised in working hours. */
  workingDaysLate: z.int().nullable(),
  snoozedUntilMs: instantMs.nullable(),
  snoozedFor: snoozeFor.nullable(),
  /** When the owner was reminded that nobody has answered; such a case needs the owner. */
  remindedAtMs: instantMs.nullable(),
  /** Since when the client owes an answer, or when the case was closed. */
  sinceMs: instantMs.nullable(),
  /** The last day of a quote that waits for the client's answer. */
  quoteUntil: civilDate.nullable(),
})
export type InboxRow = z.infer<typeof inboxRow>

export const inboxPage = z.object({
  rows: z.array(inboxRow),
  offset: z.int(),
  total: z.int(),
  groups: z.array(z.object({ group: inboxGroup, count: z.int() })),
})
export type InboxPage = z.infer<typeof inboxPage>

export const inboxMethods = {
  'inbox.page': deskRead(
    z.strictObject({ shelf: caseListWord, offset: z.int().min(0), limit: z.int().min(1).max(200) }),
    inboxPage,
  ),
  /** Where a case stands on its shelf (its offset), so that the list can scroll to it; null when it is not there. */
  'inbox.place': deskRead(
    z.strictObject({ shelf: caseListWord, caseId: rowId }),
    z.object({ offset: z.int().nullable() }),
  ),
  /** How many cases the clock picks out: due today, late, without any answer for more than a day. */
  'inbox.due': deskRead(
    none,
    z.object({ today: z.int(), late: z.int(), unanswered: z.int(), promised: z.int() }),
  ),
}
