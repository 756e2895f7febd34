// What one rule or one pool of entitlements decides, before several agreements are combined into a verdict.
import type { Agreement, Entitlement } from './agreement.ts'
import type { Draw } from './balance/bucket.ts'
import type { Flag, ReasonCode, VerdictKind } from './reason-code.ts'

/** `price` is 0 in contract, null for the owner's call and where it must be quoted. The first reason is the leading one. */
export type Outcome = {
  readonly kind: VerdictKind
  readonly reasons: readonly ReasonCode[]
  readonly flags: readonly Flag[]
  readonly price: number | null
  readonly quoteRequired: boolean
  readonly currency: string | null
  readonly leadDays: number | null
  readonly draws: readonly Draw[]
  readonly debitOn: string | null
  readonly billable: number | null
  readonly cap: number | null
  readonly clauses: readonly string[]
  readonly agreementId: string | null
  readonly entitlementId: string | null
  /** What an entitlement that carries deficits would be overdrawn by, should the owner agree. */
  readonly borrows: { readonly entitlement: string; readonly quantity: number } | null
}

type Details = Partial<Omit<Outcome, 'kind' | 'quoteRequired'>> & { readonly reasons: Outcome['reasons'] }

const bare = {
  flags: [],
  currency: null,
  leadDays: null,
  draws: [],
  debitOn: null,
  billable: null,
  cap: null,
  clauses: [],
  agreementId: null,
  entitlementId: null,
  borrows: null,
}

/** Covered, at no price. */
export function inContract(details: Omit<Details, 'price'>): Outcome {
  return { ...bare, ...details, kind: 'in_contract', price: 0, quoteRequired: false }
}

/** An extra; without a price it must be quoted. */
export function paidExtra(details: Details): Outcome {
  const price = details.price ?? null
  return { ...bare, ...details, kind: 'paid_extra', price, quoteRequired: price === null }
}

/** For the owner to decide: no price and no debit. */
export function ownersCall(details: Omit<Details, 'price' | 'draws' | 'leadDays'>): Outcome {
  return { ...bare, ...details, kind: 'owners_call', price: null, quoteRequired: false }
}

/** Whose outcome it is: the fields that name the agreement and, where one decides, the entitlement. */
export function from(
  agreement: Agreement,
  entitlement?: Entitlement,
): Pick<Outcome, 'agreementId' | 'entitlementId' | 'currency' | 'clauses'> {
  return {
    agreementId: agreement.id,
    entitlementId: entitlement?.id ?? null,
    currency: agreement.currency,
    clauses: entitlement === undefined ? termClausesOf(agreement) : clausesOf([entitlement]),
  }
}

/** The clause about the term, if one is recorded. */
export function termClausesOf(agreement: Agreement): readonly string[] {
  return agreement.termClause === undefined ? [] : [agreement.termClause]
}

/** The clauses that entitlements follow from, each once. */
export function clausesOf(entitlements: readonly Entitlement[]): readonly string[] {
  return [...new Set(entitlements.flatMap(({ clause }) => clause ?? []))]
}
