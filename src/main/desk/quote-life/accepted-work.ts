// Lets later requests draw from accepted work that no agreement counts, in the shapes of the scope engine.
import type { Agreement, Lot, Usage } from '../../../core/scope/agreement.ts'
import { agreementDefaults, entitlementDefaults } from '../../../core/scope/agreement-defaults.ts'
import { bookedOn } from '../../store/agreements/ledger.ts'
import type { Db } from '../../store/file/db.ts'
import { openWork } from '../../store/quotes/quote-lots.ts'

type Work = {
  readonly agreements: readonly Agreement[]
  readonly lots: readonly Lot[]
  readonly usage: readonly Usage[]
}

export const noWork: Work = { agreements: [], lots: [], usage: [] }

/**
 * The client's accepted work of a service that has something left, in the engine's shapes. What is spent is left out: it
 * would answer "used up" where the agreement itself says "excluded" or "over".
 */
export function acceptedWork(db: Db, clientId: number, service: string): Work {
  const open = openWork(db, clientId, service)
  return {
    agreements: open.map(({ agreementId, entitlementId, title, zone, currency, start, unit }) => ({
      ...agreementDefaults,
      id: String(agreementId),
      title,
      zone,
      currency,
      start,
      unlistedPolicy: 'extra',
      entitlements: [
        {
          ...entitlementDefaults,
          id: String(entitlementId),
          label: title,
          services: [service],
          unit,
          quantity: 0,
          split: unit === 'minute',
        },
      ],
    })),
    lots: open.map(({ lotId, entitlementId, quantity, validFrom }) => ({
      id: String(lotId),
      entitlement: String(entitlementId),
      source: 'quote',
      quantity,
      validFrom,
      validTo: null,
      paid: true,
    })),
    usage: open.flatMap(({ agreementId }) =>
      bookedOn(db, agreementId).map(({ entitlement, quantity, on, lot }) => ({
        entitlement: String(entitlement),
        quantity,
        on,
        ...(lot === null ? {} : { lot: String(lot) }),
      })),
    ),
  }
}
