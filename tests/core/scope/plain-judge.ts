// A second, slow model of a verdict for one agreement with one include and one exclude: the rules as a person would read them aloud.
// Balances come from the model that walks every day, so nothing of the engine is used but the shapes.
import type { Agreement, Entitlement } from '../../../src/core/scope/agreement.ts'
import type { ScopeInput } from '../../../src/core/scope/verdict.ts'
import { walkedBalance } from './day-by-day.ts'

export type PlainVerdict = {
  readonly kind: 'in_contract' | 'paid_extra' | 'owners_call'
  readonly reason: string
  readonly price: number | null
  readonly debited: number
}

const inContract = (reason: string, debited = 0): PlainVerdict => ({
  kind: 'in_contract',
  reason,
  price: 0,
  debited,
})
const extra = (reason: string, price: number | null, debited = 0): PlainVerdict => ({
  kind: 'paid_extra',
  reason,
  price,
  debited,
})
const ownersCall = (reason: string): PlainVerdict => ({
  kind: 'owners_call',
  reason,
  price: null,
  debited: 0,
})

/** Rounded half up, by counting twice as many halves. */
const money = (minutes: number, perHour: number): number =>
  Number((BigInt(minutes) * BigInt(perHour) * 2n + 60n) / 120n)

function stepsUp(minutes: number, step: number): number {
  let counted = 0
  while (counted < minutes) counted += step
  return counted
}

function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The price of the rest; null where nobody agreed on one. */
function priceFor({ overage }: Entitlement, minutes: number | null): number | null {
  if (overage === null) return null
  if ('fixed' in overage) return overage.fixed
  return minutes === null || minutes === 0 ? null : money(minutes, overage.perHour)
}

/** UTC throughout, so that the civil day is the date of the instant. */
export function plainVerdict({ agreements, lots, request, usage }: ScopeInput): PlainVerdict {
  const agreement = agreements[0] as Agreement
  const include = agreement.entitlements.find(({ effect }) => effect === 'include') as Entitlement
  const exclude = agreement.entitlements.find(({ effect }) => effect === 'exclude')
  const today = new Date(request.receivedAtMs).toISOString().slice(0, 10)
  const { cause, confidence, contact, incident, minutes, service } = request

  if (request.client === 'unknown') return ownersCall('UNKNOWN_CLIENT')
  if (confidence < 0.7) return ownersCall('UNCERTAIN')
  const isStranger =
    contact !== null && agreement.responsibleContact !== null && contact !== agreement.responsibleContact
  if (isStranger && agreement.contactPolicy === 'hold') return ownersCall('CONTACT_NOT_RESPONSIBLE')

  const { end, graceDays, graceMode, start, status, warrantyDays } = agreement
  const honoured = graceMode === 'honour' && status !== 'terminated' ? graceDays : 0
  const freeUntil = end === null ? null : plusDays(end, Math.max(warrantyDays, honoured))
  const isFault = cause === 'provider_fault'
  if (isFault && today >= start && (freeUntil === null || today <= freeUntil))
    return inContract('PROVIDER_FAULT')
  if (incident) return inContract('INCIDENT')

  if (today < start) return extra('NOT_STARTED', null)
  if (isFault && warrantyDays > 0) return ownersCall('WARRANTY_OVER')
  if (status === 'suspended') return ownersCall('SUSPENDED')
  if (status === 'terminated') return extra('EXPIRED', null)
  if (end !== null && today > end) {
    if (today > plusDays(end, graceDays)) return extra('EXPIRED', null)
    if (graceMode === 'owner') return ownersCall('GRACE')
  }

  if (exclude?.services.includes(service)) {
    const counted = minutes === null ? null : stepsUp(minutes, exclude.incrementMinutes)
    return extra('EXCLUDED', priceFor(exclude, counted))
  }
  if (!include.services.includes(service))
    return agreement.unlistedPolicy === 'extra' ? extra('NOT_LISTED', null) : ownersCall('NOT_LISTED')
  return byQuota()

  function byQuota(): PlainVerdict {
    if (include.unit === 'unlimited') return inContract('IN_QUOTA')
    const isTimed = include.unit === 'minute'
    const isSmall = minutes !== null && minutes <= include.freeUpToMinutes
    if (isSmall && (isTimed || include.freeUpToMinutes > 0)) return inContract('GOODWILL_THRESHOLD')
    const { left } = walkedBalance(agreement, include, lots, usage, today)
    const need = isTimed ? (minutes === null ? null : stepsUp(minutes, include.incrementMinutes)) : 1
    if (need === null && left > 0) return inContract('CAP')
    if (need !== null && left > 0 && left >= need) return inContract('IN_QUOTA', need)
    if (need !== null && include.split && left > 0) {
      return extra('PARTIAL', priceFor(include, need - left), left)
    }
    if (include.deficit === 'carry') return ownersCall('BORROW_FROM_NEXT')
    const charged = isTimed ? need : minutes === null ? null : stepsUp(minutes, include.incrementMinutes)
    return extra('QUOTA_EXHAUSTED', priceFor(include, charged))
  }
}
