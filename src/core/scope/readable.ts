// Says whether the inputs of a verdict can be read at all: existing dates, a known zone, whole numbers in range.
// Forms and the contract refuse such data; damaged rows must still end with the owner and not with an error.
import { isCivilDate, isValidZone } from '../temporal.ts'
import type { Agreement, BusinessHours, Entitlement, Lot, Overage, Usage } from './agreement.ts'
import { entitlementDefaults } from './agreement-defaults.ts'
import type { ScopeInput, ScopeRequest } from './request.ts'

/** Name of the first thing that cannot be read, such as `agreement A1 zone`; null = everything can be. */
export function unreadableIn(input: ScopeInput): string | null {
  const { agreements, closedThrough, lots, override, request, usage } = input
  return (
    firstOf(agreements, unreadableAgreement) ??
    firstOf(lots, unreadableLot) ??
    firstOf(usage, unreadableUsage) ??
    unreadableRequest(request) ??
    (closedThrough === undefined || isCivilDate(closedThrough) ? null : 'closedThrough') ??
    (override === undefined || Number.isSafeInteger(override.chargedPrice) ? null : 'override chargedPrice')
  )
}

function unreadableAgreement(agreement: Agreement): string | null {
  const wrong =
    wrongTerms(agreement) ??
    firstOf(agreement.entitlements, wrongEntitlement) ??
    firstOf(agreement.versions, ({ effectiveFrom, patch }) =>
      isCivilDate(effectiveFrom)
        ? (wrongTerms({ ...agreement, ...patch }) ??
          firstOf(patch.entitlements ?? [], (changes) =>
            wrongEntitlement({ ...plainEntitlement, ...changes }),
          ))
        : 'effectiveFrom',
    )
  return wrong === null ? null : `agreement ${agreement.id} ${wrong}`
}

// A century of grace or warranty is a typing mistake, and date arithmetic has its limits.
const mostDays = 36_525

/** Stands in for what a patch leaves alone: that is read where it is written. */
const plainEntitlement = { ...entitlementDefaults, unit: 'request', quantity: 0 } as const

function wrongTerms(terms: Omit<Agreement, 'entitlements' | 'versions'>): string | null {
  if (!isValidZone(terms.zone)) return 'zone'
  if (!isCivilDate(terms.start)) return 'start'
  if (terms.end !== null && !isCivilDate(terms.end)) return 'end'
  if (terms.closedThrough !== undefined && !isCivilDate(terms.closedThrough)) return 'closedThrough'
  if (!isCount(terms.graceDays) || terms.graceDays > mostDays) return 'graceDays'
  if (!isCount(terms.warrantyDays) || terms.warrantyDays > mostDays) return 'warrantyDays'
  return terms.hours === null || areHours(terms.hours) ? null : 'hours'
}

function wrongEntitlement(entitlement: Entitlement): string | null {
  const { anchorDay, freeUpToMinutes, id, incrementMinutes, outOfHours, overage, quantity } = entitlement
  const { rolloverCap, rolloverLife } = entitlement
  const areCounts = [
    quantity ?? 0,
    rolloverCap ?? 0,
    rolloverLife ?? 0,
    incrementMinutes,
    freeUpToMinutes,
    outOfHours.bps,
    amountOf(overage),
  ].every(isCount)
  const isAnchor =
    anchorDay === null || (Number.isSafeInteger(anchorDay) && anchorDay >= 1 && anchorDay <= 31)
  return areCounts && isAnchor ? null : `entitlement ${id}`
}

function unreadableLot({ id, quantity, validFrom, validTo }: Lot): string | null {
  return isCount(quantity) && isCivilDate(validFrom) && (validTo === null || isCivilDate(validTo))
    ? null
    : `lot ${id}`
}

function unreadableUsage({ entitlement, on, quantity }: Usage): string | null {
  return Number.isSafeInteger(quantity) && isCivilDate(on) ? null : `usage of ${entitlement}`
}

function unreadableRequest(request: ScopeRequest): string | null {
  const { minutes, occurredAtMs, occurredOn, postedAtMs, receivedAtMs, similar } = request
  if (!isInstant(receivedAtMs)) return 'request receivedAtMs'
  if (!isInstant(occurredAtMs ?? receivedAtMs)) return 'request occurredAtMs'
  if (occurredOn !== undefined && !isCivilDate(occurredOn)) return 'request occurredOn'
  if (!isInstant(postedAtMs ?? receivedAtMs)) return 'request postedAtMs'
  if (!isCount(minutes ?? 0)) return 'request minutes'
  return similar === undefined || isCivilDate(similar.answeredOn) ? null : 'request similar'
}

// Years 1 to 9999, so that the civil date of an instant has four digits and compares as text.
const earliestMs = -62_135_596_800_000
const latestMs = 253_402_214_400_000

function isInstant(atMs: number): boolean {
  return Number.isSafeInteger(atMs) && atMs >= earliestMs && atMs <= latestMs
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

function amountOf(overage: Overage | null): number {
  if (overage === null) return 0
  return 'fixed' in overage ? overage.fixed : overage.perHour
}

const wallTime = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/

function areHours({ from, to }: BusinessHours): boolean {
  return wallTime.test(from) && wallTime.test(to)
}

function firstOf<T>(values: readonly T[], wrongIn: (value: T) => string | null): string | null {
  for (const value of values) {
    const wrong = wrongIn(value)
    if (wrong !== null) return wrong
  }
  return null
}
