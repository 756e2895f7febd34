// Carries out what the owner does with clients, agreements and the ledger.
import type { AgreementView } from '../../../contract/client.ts'
import { nextTerm } from '../../../core/agreement/term.ts'
import { civilDateAt, isCivilDate } from '../../../core/temporal.ts'
import { versionsOf } from '../../store/agreements/agreement-versions.ts'
import { readAgreement, writeAgreement } from '../../store/agreements/agreements.ts'
import { agreementOfEntitlement } from '../../store/agreements/entitlements.ts'
import { addLot, lotsOfAgreement, usageEntry, usageOfAgreement } from '../../store/agreements/ledger.ts'
import { packageVersion } from '../../store/agreements/packages.ts'
import { unfinishedCases } from '../../store/cases/cases.ts'
import {
  isReferenceClient,
  readClient,
  setClientRemoved,
  setReferenceClient,
  writeClient,
} from '../../store/clients/clients.ts'
import type { Db } from '../../store/file/db.ts'
import { checkAgreement } from '../agreements/agreement-checks.ts'
import { agreementStateOn } from '../agreements/agreement-state.ts'
import { book, takeBooked } from '../agreements/booking.ts'
import { clauseNumbers, keepCited } from '../agreements/cited-clauses.ts'
import { metersView } from '../agreements/meters-view.ts'
import { clientRows } from '../clients/client-list.ts'
import { clientWrongs, takenNames, withResponsible } from '../clients/client-wrongs.ts'
import type { Handlers } from '../handlers.ts'
import { found, refuse, refuseFields } from '../refusal.ts'
import { judgeCase, judgeCasesOf } from '../scope/judge-case.ts'
import { type ClientScope, scopeOf } from '../scope/scope-input.ts'
import { recogniseUnknown } from '../taking-in/whose-client.ts'

/** Recognises what was not recognised before: open cases whose author or words the saved client now explains. */
function recognise(db: Db, clientId: number, nowMs: number) {
  const cases = recogniseUnknown(db, (id) => id === clientId)
  for (const { caseId } of cases) judgeCase(db, caseId, nowMs)
  return cases
}

function viewOf(
  db: Db,
  { history, ...stored }: ClientScope['stored'][number],
  scope: ClientScope,
  nowMs: number,
): AgreementView {
  const { agreementId } = stored
  const today = civilDateAt(nowMs, stored.zone)
  const dated = agreementStateOn(stored, history, today)
  const lots = lotsOfAgreement(db, agreementId)
  const usage = usageOfAgreement(db, agreementId)
  return {
    form: stored,
    ...dated,
    changes: [...history.changes],
    renewedBy: history.renewedBy,
    madeFrom: stored.packageVersionId === null ? null : (packageVersion(db, stored.packageVersionId) ?? null),
    renewal:
      history.renewedBy === null
        ? nextTerm({ start: stored.start, end: dated.end }, stored.graceDays, today)
        : null,
    meters: metersView(scope, agreementId, today),
    lots,
    usage,
  }
}

const clientOfEntitlement = (db: Db, entitlementId: number): number => {
  const agreementId = found(agreementOfEntitlement(db, entitlementId), 'entitlement')
  return found(readAgreement(db, agreementId), 'agreement').clientId
}

export const clientHandlers: Handlers<
  | 'client.list'
  | 'client.get'
  | 'client.save'
  | 'client.setReference'
  | 'client.remove'
  | 'agreement.save'
  | 'lot.add'
  | 'usage.add'
  | 'usage.reverse'
> = {
  'client.list': (_, { db, nowMs }) => ({ rows: clientRows(db, nowMs) }),

  'client.get': ({ clientId }, { db, nowMs }) => {
    const client = found(readClient(db, clientId), 'client')
    const scope = scopeOf(db, clientId)
    return {
      ...client,
      isReference: isReferenceClient(db, clientId),
      agreements: scope.stored.map((stored) => viewOf(db, stored, scope, nowMs)),
      openCases: unfinishedCases(db, clientId).map(({ id, no, title }) => ({ caseId: id, no, title })),
    }
  },

  'client.save': (form, { db, nowMs, undoable }) => {
    const before = form.clientId === null ? null : found(readClient(db, form.clientId), 'client').form
    const wrongs = clientWrongs(form, takenNames(db), nowMs)
    if (Object.keys(wrongs).length > 0) refuseFields(wrongs)
    const clientId = writeClient(db, withResponsible(form, nowMs), nowMs)
    const recognised = recognise(db, clientId, nowMs)
    judgeCasesOf(db, clientId, nowMs)
    if (before === null)
      undoable('client.save', 'client.removed', { clientId, removed: true, cases: recognised })
    else undoable('client.save', 'client.put', { form: before })
    return { clientId }
  },

  'client.setReference': ({ clientId, isReference }, { db, undoable }) => {
    found(readClient(db, clientId), 'client')
    undoable('client.setReference', 'client.reference', {
      clientId,
      isReference: isReferenceClient(db, clientId),
    })
    setReferenceClient(db, clientId, isReference)
    return { clientId }
  },

  'client.remove': ({ clientId }, { db, nowMs, undoable }) => {
    found(readClient(db, clientId), 'client')
    setClientRemoved(db, clientId, nowMs)
    judgeCasesOf(db, clientId, nowMs)
    undoable('client.remove', 'client.removed', { clientId, removed: false, cases: [] })
    return { clientId }
  },

  'agreement.save': (form, { db, nowMs, undoable }) => {
    const before = form.agreementId === null ? null : found(readAgreement(db, form.agreementId), 'agreement')
    found(readClient(db, form.clientId), 'client')
    if (typeof form.packageVersionId === 'number') found(packageVersion(db, form.packageVersionId), 'package')
    checkAgreement(db, form, before, before === null ? [] : versionsOf(db, before.agreementId))
    const cited = before === null ? [] : clauseNumbers(db, before.agreementId)
    const agreementId = writeAgreement(db, form, nowMs)
    judgeCasesOf(db, form.clientId, nowMs)
    keepCited(db, form.clientId, agreementId, cited)
    if (before === null)
      undoable('agreement.save', 'agreement.removed', { agreementId, clientId: form.clientId })
    else undoable('agreement.save', 'agreement.put', { form: before })
    return { agreementId }
  },

  'lot.add': (lot, { db, nowMs, undoable }) => {
    const clientId = clientOfEntitlement(db, lot.entitlementId)
    if (!isCivilDate(lot.validFrom)) refuseFields({ validFrom: 'date' })
    if (lot.validTo !== null && !isCivilDate(lot.validTo)) refuseFields({ validTo: 'date' })
    if (lot.validTo !== null && lot.validTo < lot.validFrom) refuseFields({ validTo: 'end_before_start' })
    const lotId = addLot(db, lot, nowMs)
    judgeCasesOf(db, clientId, nowMs)
    undoable('lot.add', 'lot.removed', { lotId, clientId })
    return { lotId }
  },

  'usage.add': ({ entitlementId, quantity, occurredOn, note }, { db, nowMs, undoable }) => {
    const clientId = clientOfEntitlement(db, entitlementId)
    if (!isCivilDate(occurredOn)) refuseFields({ occurredOn: 'date' })
    const usageId = book(
      db,
      { entitlementId, lotId: null, caseId: null, quantity, workedOn: occurredOn, note },
      nowMs,
    )
    judgeCasesOf(db, clientId, nowMs)
    undoable('usage.add', 'usage.reverse', { usageId, clientId })
    return { usageId }
  },

  'usage.reverse': ({ usageId, reason }, { db, nowMs }) => {
    const entry = found(usageEntry(db, usageId), 'usage')
    const reversal = takeBooked(db, usageId, reason, nowMs)
    if (reversal === undefined) return refuse('conflict', 'reversed')
    judgeCasesOf(db, clientOfEntitlement(db, entry.entitlementId), nowMs)
    return { usageId: reversal }
  },
}
