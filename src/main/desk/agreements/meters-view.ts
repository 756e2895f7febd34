// Shows what is used and left of an agreement on a day, in the page's shape.
import type { MeterView } from '../../../contract/case.ts'
import { metersFor } from '../../../core/scope/meters.ts'
import type { ClientScope } from '../scope/scope-input.ts'

/** Nothing for an agreement the scope does not hold. `today` is the civil date in the agreement's zone. */
export function metersView(scope: ClientScope, agreementId: number, today: string): MeterView[] {
  const agreement = scope.agreements.find(({ id }) => id === String(agreementId))
  if (!agreement) return []
  const texts = [agreement, ...agreement.versions.map(({ patch }) => patch)]
  const own = new Set(texts.flatMap(({ entitlements }) => entitlements?.map(({ id }) => id) ?? []))
  const isOwn = ({ entitlement }: { readonly entitlement: string }): boolean => own.has(entitlement)
  return metersFor(agreement, scope.lots.filter(isOwn), scope.usage.filter(isOwn), today).map(
    ({ entitlement, label, unit, used, open, left, period, resetsOn }) => ({
      entitlement,
      label: label ?? '',
      unit,
      used,
      open,
      left,
      period,
      resetsOn,
    }),
  )
}
