// Replays the ledger once for every include of a client's agreements, so that each rule reads the same standing.
import type { Entitlement, Lot, Usage } from './agreement.ts'
import { type Standing, standingOf } from './balance/standing.ts'
import { type Context, type DebitDay, debitDayOf } from './context.ts'
import type { ScopeInput } from './request.ts'

export type Posted = { readonly lots: readonly Lot[]; readonly usage: readonly Usage[] }

/**
 * Lots and usage by the entitlement they belong to, list order kept. An entry that names a lot belongs to the lot's
 * entitlement, so that no lot can be drawn behind its back.
 */
export function postedByEntitlement(
  lots: readonly Lot[],
  usage: readonly Usage[],
): (entitlementId: string) => Posted {
  const lotOwners = new Map(lots.map(({ entitlement, id }) => [id, entitlement]))
  const lotsOf = Map.groupBy(lots, ({ entitlement }) => entitlement)
  const usageOf = Map.groupBy(usage, ({ entitlement, lot }) =>
    lot === undefined ? entitlement : (lotOwners.get(lot) ?? entitlement),
  )
  return (id) => ({ lots: lotsOf.get(id) ?? [], usage: usageOf.get(id) ?? [] })
}

export type EntitlementStanding = {
  readonly context: Context
  readonly entitlement: Entitlement
  readonly debitDay: DebitDay
  readonly standing: Standing
}

/** One standing for each include in force or not, by entitlement id. */
export function standingsOf(
  contexts: readonly Context[],
  { closedThrough, lots, request, usage }: ScopeInput,
): ReadonlyMap<string, EntitlementStanding> {
  const postedOf = postedByEntitlement(lots, usage)
  const standings = new Map<string, EntitlementStanding>()
  for (const context of contexts) {
    const { agreement, timeline } = context
    for (const entitlement of agreement.entitlements) {
      if (entitlement.effect === 'exclude') continue
      const debitDay = debitDayOf(context, entitlement, request, closedThrough)
      const question = { agreement, timeline, entitlement, ...postedOf(entitlement.id), on: debitDay.on }
      standings.set(entitlement.id, { context, entitlement, debitDay, standing: standingOf(question) })
    }
  }
  return standings
}
