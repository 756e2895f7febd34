// Says which entitlements of an agreement speak about a service, and which of them about its cause.
import type { Agreement, Cause, Entitlement } from '../agreement.ts'

const anyOther = '*'

/**
 * Entitlements that name the service. `*` names one that no other include of the same agreement names exactly.
 * Whether their causes fit is asked separately, because an unknown cause is a question and not an answer.
 */
export function namingService(agreement: Agreement, service: string): readonly Entitlement[] {
  const { entitlements } = agreement
  return entitlements.filter((entitlement) => {
    if (entitlement.services.includes(service)) return true
    if (!entitlement.services.includes(anyOther)) return false
    return !entitlements.some(
      (other) => other !== entitlement && other.effect === 'include' && other.services.includes(service),
    )
  })
}

/** Whether an entitlement applies for a cause; null causes = any. */
export function appliesFor(entitlement: Entitlement, cause: Cause): boolean {
  return entitlement.causes === null || entitlement.causes.includes(cause)
}
