// The data a verdict is made from: agreements with their entitlements and versions, lots, and the usage ledger.
// Civil dates are `YYYY-MM-DD` in the agreement's zone and inclusive; money is minor units of the agreement's currency;
// durations are whole minutes; bps are hundredths of a percent; null means unlimited, open or unknown, never 0.
import type { BusinessHours } from '../period/business-hours.ts'
import type { PeriodKind } from '../period/period-of.ts'

export type { BusinessHours } from '../period/business-hours.ts'

/** Why something is asked for. Entitlements may apply to some causes only. */
export type Cause = 'provider_fault' | 'client_script' | 'third_party' | 'change_request' | 'unknown'

/** What one more request costs, or the hourly rate. Null where an `Overage` is expected: it must be quoted. */
export type Overage = { readonly fixed: number } | { readonly perHour: number }

/**
 * What work outside business hours does: `multiply` weighs minutes by `bps` of 1 (15000 = 1.5 times), `surcharge` adds
 * `bps` of the hourly overage rate (5000 = 50 %), `exclude` covers nothing.
 */
type OutOfHours = {
  readonly mode: 'none' | 'multiply' | 'surcharge' | 'exclude'
  readonly bps: number
}

/** Something the agreement covers (`include`) or names as not covered (`exclude`). Ids are unique across agreements. */
export type Entitlement = {
  readonly id: string
  /** Name for people; the id is shown where it is missing. */
  readonly label?: string
  /** Id of the clause this follows from; a version takes it away with `undefined`. */
  readonly clause?: string | undefined
  /** Exact service keys; `*` matches a service that no other include of the same agreement names. */
  readonly services: readonly string[]
  readonly effect: 'include' | 'exclude'
  readonly unit: 'request' | 'minute' | 'unlimited'
  /** Base quota per period; null exactly when unlimited, 0 = only lots count. */
  readonly quantity: number | null
  readonly period: PeriodKind
  /** 1 to 31, for anchored months. */
  readonly anchorDay: number | null
  /** `prorate` gives a first or last partial period its share of the quota by days. */
  readonly prorate: 'full' | 'prorate'
  /** Most units carried over a period end; null = no cap. */
  readonly rolloverCap: number | null
  /** Further periods a carried unit lives; null = for ever, 0 = none. */
  readonly rolloverLife: number | null
  /** `carry` lets an overdraft lower the next opening; otherwise a balance is never below 0. */
  readonly deficit: 'bill' | 'carry' | 'forgive'
  /** Minutes are rounded up to this step. */
  readonly incrementMinutes: number
  /** Up to so many minutes nothing is debited. */
  readonly freeUpToMinutes: number
  /** Whether one request may be covered in part. */
  readonly split: boolean
  readonly outOfHours: OutOfHours
  readonly overage: Overage | null
  /** Working days after approval. */
  readonly leadDays: number | null
  /** A how-to exists (excludes only). */
  readonly selfService: boolean
  /** Lots of this entitlement count only once paid. */
  readonly requiresPayment: boolean
  /** Lower is drawn first. */
  readonly priority: number
  /** The causes this applies to; null = any. */
  readonly causes: readonly Cause[] | null
}

export type EntitlementPatch = Partial<Omit<Entitlement, 'id'>> & { readonly id: string }

/** Changes agreed later. Keys replace; entitlements are merged by id, and an unknown id is added. */
export type AgreementPatch = Partial<
  Omit<Agreement, 'id' | 'versions' | 'entitlements' | 'closedThrough'>
> & {
  readonly entitlements?: readonly EntitlementPatch[]
  /** Ids of entitlements that are no longer in the agreement. */
  readonly withoutEntitlements?: readonly string[]
}

export type AgreementVersion = {
  readonly effectiveFrom: string
  readonly patch: AgreementPatch
}

/** What one client has agreed to. Drafts are not agreements yet and are never judged. */
export type Agreement = {
  readonly id: string
  readonly title: string
  readonly zone: string
  readonly currency: string
  readonly start: string
  readonly end: string | null
  readonly status: 'active' | 'suspended' | 'terminated'
  readonly graceDays: number
  /** `owner`: each request in grace is the owner's to decide. */
  readonly graceMode: 'honour' | 'owner'
  /** Provider faults stay free so many days after the end; 0 = no warranty agreed. */
  readonly warrantyDays: number
  readonly responsibleContact: string | null
  readonly contactPolicy: 'warn' | 'hold'
  /** What becomes of a service that no entitlement names. */
  readonly unlistedPolicy: 'owner' | 'extra'
  readonly hours: BusinessHours | null
  readonly versions: readonly AgreementVersion[]
  readonly entitlements: readonly Entitlement[]
  /** Id of the clause about the term; a version takes it away with `undefined`. */
  readonly termClause?: string | undefined
  /** Last day whose statement is issued: nothing is booked on or before it any more. */
  readonly closedThrough?: string
}

/** Units beside the base quota; they never age, roll over or meet a cap. Ids are unique across agreements. */
export type Lot = {
  readonly id: string
  readonly entitlement: string
  readonly source: 'prepaid' | 'grant' | 'quote' | 'rollover'
  readonly quantity: number
  readonly validFrom: string
  readonly validTo: string | null
  readonly paid: boolean
}

/**
 * A debit already booked, in rounded and weighted units; negative = a reversal, which gives back the latest draws of
 * that entitlement (and lot, if named) first. Entries apply by date, then in list order.
 */
export type Usage = {
  readonly entitlement: string
  readonly quantity: number
  readonly on: string
  /** The lot drawn; without it the entry draws in draw order from what was usable on that day. */
  readonly lot?: string
}
