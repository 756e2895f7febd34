// Carries out what the owner decides on a running agreement, each as a dated change beside its text, and tells of ends that come near.
import { nextTerm, reminderAt, type TermChange, termOn, wrongWith } from '../../../core/agreement/term.ts'
import { lastTextOf } from '../../../core/agreement/version-text.ts'
import { addDays, civilDateAt, isCivilDate } from '../../../core/temporal.ts'
import {
  addTermChange,
  endingBetween,
  historyOf,
  setReminded,
  setRenews,
  wasReminded,
} from '../../store/agreements/agreement-terms.ts'
import { readAgreement, type StoredAgreement, writeAgreement } from '../../store/agreements/agreements.ts'
import type { Db } from '../../store/file/db.ts'
import { agreementStateOn } from '../agreements/agreement-state.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../handlers.ts'
import { found, refuse, refuseFields } from '../refusal.ts'
import { judgeCasesOf } from '../scope/judge-case.ts'

const changeLabels = {
  suspended: 'agreement.suspend',
  resumed: 'agreement.resume',
  terminated: 'agreement.terminate',
} as const

function decide(agreementId: number, change: TermChange, { db, nowMs, undoable }: Context) {
  const stored = found(readAgreement(db, agreementId), 'agreement')
  if (!isCivilDate(change.on)) refuseFields({ on: 'date' })
  const { changes, versions } = historyOf(db, agreementId)
  const wrong = wrongWith(lastTextOf(stored, versions), changes, change)
  if (wrong !== null) refuseFields({ on: wrong })
  const changeId = addTermChange(db, agreementId, change, nowMs)
  judgeCasesOf(db, stored.clientId, nowMs)
  undoable(changeLabels[change.name], 'agreement.changeTaken', { changeId, clientId: stored.clientId })
  return { agreementId }
}

/** The end that comes near, where the owner is to be told of it. */
function reminderOf(db: Db, stored: StoredAgreement, nowMs: number) {
  const today = civilDateAt(nowMs, stored.zone)
  const { state, daysLeft, end } = agreementStateOn(stored, historyOf(db, stored.agreementId), today)
  const days = state === 'expiring' && daysLeft !== null ? reminderAt(daysLeft) : null
  if (days === null || daysLeft === null || end === null) return null
  return { agreementId: stored.agreementId, end, days, daysLeft }
}

/** No zone is further from another than this. */
const zonesApartDays = 1
const furthestReminderDays = 30

export const agreementTermHandlers: Handlers<
  | 'agreement.suspend'
  | 'agreement.resume'
  | 'agreement.terminate'
  | 'agreement.renew'
  | 'agreement.reminders'
  | 'agreement.putAside'
> = {
  'agreement.suspend': ({ agreementId, on, reason }, context) =>
    decide(agreementId, { name: 'suspended', on, reason }, context),
  'agreement.resume': ({ agreementId, on, reason }, context) =>
    decide(agreementId, { name: 'resumed', on, reason }, context),
  'agreement.terminate': ({ agreementId, on, reason }, context) =>
    decide(agreementId, { name: 'terminated', on, reason }, context),

  'agreement.renew': ({ agreementId, changes }, { db, nowMs, undoable }) => {
    const stored = found(readAgreement(db, agreementId), 'agreement')
    const history = historyOf(db, agreementId)
    if (history.renewedBy !== null) refuse('conflict', 'renewed')
    const today = civilDateAt(nowMs, stored.zone)
    const text = lastTextOf(stored, history.versions)
    const { end } = termOn(text, history.changes, today)
    if (end === null) return refuse('conflict', 'no_end')
    const term = changes ?? nextTerm({ start: stored.start, end }, text.graceDays, today)
    if (term === null) return refuse('conflict', 'no_end')
    if (!isCivilDate(term.start)) refuseFields({ start: 'date' })
    if (term.end !== null && !isCivilDate(term.end)) refuseFields({ end: 'date' })
    if (term.start <= end) refuseFields({ start: 'overlaps' })
    if (term.end !== null && term.end < term.start) refuseFields({ end: 'end_before_start' })
    const renewed = writeAgreement(
      db,
      {
        ...text,
        agreementId: null,
        status: 'active',
        start: term.start,
        end: term.end,
        fee: changes === null ? text.fee : changes.fee,
        entitlements: text.entitlements.map((each) => ({ ...each, entitlementId: null })),
      },
      nowMs,
    )
    setRenews(db, renewed, agreementId)
    judgeCasesOf(db, stored.clientId, nowMs)
    undoable('agreement.renew', 'agreement.removed', { agreementId: renewed, clientId: stored.clientId })
    return { agreementId: renewed }
  },

  'agreement.reminders': (_, { db, nowMs }) => {
    const today = civilDateAt(nowMs, 'UTC')
    const near = endingBetween(
      db,
      addDays(today, -zonesApartDays),
      addDays(today, furthestReminderDays + zonesApartDays),
    )
    return {
      rows: near.flatMap(({ agreementId, clientName }) => {
        const stored = found(readAgreement(db, agreementId), 'agreement')
        const reminder = reminderOf(db, stored, nowMs)
        if (reminder === null || wasReminded(db, reminder)) return []
        const { end, daysLeft } = reminder
        return [{ agreementId, clientId: stored.clientId, clientName, title: stored.title, end, daysLeft }]
      }),
    }
  },

  'agreement.putAside': ({ agreementId }, { db, nowMs, undoable }) => {
    const reminder = reminderOf(db, found(readAgreement(db, agreementId), 'agreement'), nowMs)
    if (reminder === null) return refuse('conflict', 'no_reminder')
    const { end, days } = reminder
    setReminded(db, { agreementId, end, days }, nowMs)
    undoable('agreement.putAside', 'agreement.remindAgain', { agreementId, end, days })
    return { agreementId }
  },
}
