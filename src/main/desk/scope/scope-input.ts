// Puts a client's stored agreements, lots and ledger into the shapes of the scope engine.
import type { AgreementText } from '../../../contract/agreement-version.ts'
import type { EntitlementForm } from '../../../contract/client.ts'
import { versionsOf as versionsByTerm } from '../../../core/agreement/term.ts'
import type { Agreement, AgreementVersion, Entitlement, Lot, Usage } from '../../../core/scope/agreement.ts'
import { type AgreementHistory, historyOf } from '../../store/agreements/agreement-terms.ts'
import { agreementsOf, type StoredAgreement } from '../../store/agreements/agreements.ts'
import { bookedOn, lotsOfAgreement } from '../../store/agreements/ledger.ts'
import { contactsOf } from '../../store/clients/clients.ts'
import type { Db } from '../../store/file/db.ts'
import { closedThrough } from '../../store/statements/statements.ts'

export type ClientScope = {
  readonly stored: readonly (StoredAgreement & { readonly history: AgreementHistory })[]
  readonly agreements: readonly Agreement[]
  readonly lots: readonly Lot[]
  readonly usage: readonly Usage[]
}

function entitlementOf({ entitlementId, clauseNo, ...rest }: EntitlementForm): Entitlement {
  return { ...rest, id: String(entitlementId), clause: clauseNo ?? undefined }
}

/** What the agreement says from a day on. A text that would begin after the agreement was ended early never holds. */
function versionsByText({
  entitlements,
  history,
}: Pick<ClientScope['stored'][number], 'entitlements' | 'history'>): AgreementVersion[] {
  const ended = history.changes.find(({ name }) => name === 'terminated')
  const ids = (text: Pick<AgreementText, 'entitlements'>): string[] =>
    text.entitlements.map(({ entitlementId }) => String(entitlementId))
  const known = [...ids({ entitlements }), ...history.versions.flatMap(({ text }) => ids(text))]
  return history.versions
    .filter(({ effectiveFrom }) => ended === undefined || effectiveFrom <= ended.on)
    .map(({ effectiveFrom, text }) => ({
      effectiveFrom,
      patch: {
        end: text.end,
        graceDays: text.graceDays,
        graceMode: text.graceMode,
        warrantyDays: text.warrantyDays,
        contactPolicy: text.contactPolicy,
        unlistedPolicy: text.unlistedPolicy,
        hours: text.hours,
        termClause: text.termClauseNo ?? undefined,
        entitlements: text.entitlements.map(entitlementOf),
        withoutEntitlements: known.filter((id) => !ids(text).includes(id)),
      },
    }))
}

function toEngine(db: Db, stored: ClientScope['stored'][number], responsible: string | null): Agreement {
  const closed = closedThrough(db, stored.agreementId)
  return {
    id: String(stored.agreementId),
    title: stored.title,
    zone: stored.zone,
    currency: stored.currency,
    start: stored.start,
    end: stored.end,
    status: stored.status,
    graceDays: stored.graceDays,
    graceMode: stored.graceMode,
    warrantyDays: stored.warrantyDays,
    responsibleContact: responsible,
    contactPolicy: stored.contactPolicy,
    unlistedPolicy: stored.unlistedPolicy,
    hours: stored.hours,
    versions: [...versionsByTerm(stored.history.changes), ...versionsByText(stored)],
    termClause: stored.termClauseNo ?? undefined,
    ...(closed === null ? {} : { closedThrough: closed }),
    entitlements: stored.entitlements.map(entitlementOf),
  }
}

/** The responsible contact's id as the engine compares it; null when the client names nobody. */
export function responsibleContact(db: Db, clientId: number): string | null {
  const responsible = contactsOf(db, clientId).find((contact) => contact.responsible === 1)
  return responsible ? String(responsible.id) : null
}

/** Everything of a client that a verdict depends on. */
export function scopeOf(db: Db, clientId: number): ClientScope {
  const stored = agreementsOf(db, clientId).map((each) => ({
    ...each,
    history: historyOf(db, each.agreementId),
  }))
  const responsible = responsibleContact(db, clientId)
  return {
    stored,
    agreements: stored.map((agreement) => toEngine(db, agreement, responsible)),
    lots: stored.flatMap(({ agreementId }) =>
      lotsOfAgreement(db, agreementId).map((lot) => ({
        id: String(lot.lotId),
        entitlement: String(lot.entitlementId),
        source: lot.source,
        quantity: lot.quantity,
        validFrom: lot.validFrom,
        validTo: lot.validTo,
        paid: lot.paid,
      })),
    ),
    usage: stored.flatMap(({ agreementId }) =>
      bookedOn(db, agreementId).map(({ entitlement, quantity, on, lot }) => ({
        entitlement: String(entitlement),
        quantity,
        on,
        ...(lot === null ? {} : { lot: String(lot) }),
      })),
    ),
  }
}
