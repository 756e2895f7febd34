// Says what a field left out of an agreement or an entitlement means, for versions that add an entitlement and for imports.
import type { Agreement, Entitlement } from './agreement.ts'

/** Fields of an agreement that have a meaning when absent. */
export const agreementDefaults = {
  end: null,
  status: 'active',
  graceDays: 0,
  graceMode: 'honour',
  warrantyDays: 0,
  responsibleContact: null,
  contactPolicy: 'warn',
  unlistedPolicy: 'owner',
  hours: null,
  versions: [],
} as const satisfies Partial<Agreement>

/** Fields of an entitlement that have a meaning when absent; a unit and its quantity must always be said. */
export const entitlementDefaults: Omit<Entitlement, 'id' | 'unit' | 'quantity'> = {
  services: [],
  effect: 'include',
  period: 'term',
  anchorDay: null,
  prorate: 'full',
  rolloverCap: 0,
  rolloverLife: 1,
  deficit: 'bill',
  incrementMinutes: 1,
  freeUpToMinutes: 0,
  split: false,
  outOfHours: { mode: 'none', bps: 0 },
  overage: null,
  leadDays: null,
  selfService: false,
  requiresPayment: false,
  priority: 0,
  causes: null,
}
