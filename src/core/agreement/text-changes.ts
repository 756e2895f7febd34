// Says what a later text of an agreement changes of an earlier one, in the few words an owner needs. Pure.
import type { Agreement, Entitlement } from '../scope/agreement.ts'

type TextEntitlement = Omit<Entitlement, 'id' | 'label' | 'clause'> & {
  readonly entitlementId: number | null
  readonly label: string
  readonly clauseNo: string | null
}

export type ComparedText = Pick<
  Agreement,
  'end' | 'graceDays' | 'graceMode' | 'warrantyDays' | 'contactPolicy' | 'unlistedPolicy' | 'hours'
> & {
  readonly responseTargetMinutes: number | null
  readonly termClauseNo: string | null
  readonly fee: { readonly amount: number; readonly per: 'once' | 'month' | 'quarter' | 'year' } | null
  readonly limits: readonly unknown[]
  readonly clauses: readonly { readonly no: string; readonly text: string }[]
  readonly entitlements: readonly TextEntitlement[]
}

type Amount = Pick<TextEntitlement, 'unit' | 'quantity'>

export type TextChange =
  | { readonly what: 'end'; readonly to: string | null }
  | { readonly what: 'fee'; readonly to: ComparedText['fee'] }
  | { readonly what: 'added' | 'gone' | 'terms'; readonly label: string }
  | { readonly what: 'amount'; readonly label: string; readonly from: Amount; readonly to: Amount }
  | { readonly what: 'clauseAdded' | 'clauseGone' | 'clause'; readonly no: string }
  | { readonly what: 'limits' | 'other' }

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function entitlementChanges(before: ComparedText, after: ComparedText): TextChange[] {
  const idsIn = ({ entitlements }: ComparedText) => new Set(entitlements.map((each) => each.entitlementId))
  const known = new Map(before.entitlements.map((each) => [each.entitlementId, each]))
  const kept = idsIn(after)
  const changes = after.entitlements.flatMap((now): TextChange[] => {
    const then = known.get(now.entitlementId)
    const { label } = now
    if (then === undefined) return [{ what: 'added', label }]
    if (then.unit !== now.unit || then.quantity !== now.quantity)
      return [{ what: 'amount', label, from: then, to: now }]
    return isSame(then, now) ? [] : [{ what: 'terms', label }]
  })
  const gone = before.entitlements.filter(({ entitlementId }) => !kept.has(entitlementId))
  return [...changes, ...gone.map(({ label }): TextChange => ({ what: 'gone', label }))]
}

function clauseChanges(before: ComparedText, after: ComparedText): TextChange[] {
  const known = new Map(before.clauses.map(({ no, text }) => [no, text]))
  const kept = new Set(after.clauses.map(({ no }) => no))
  const changes = after.clauses.flatMap(({ no, text }): TextChange[] => {
    if (!known.has(no)) return [{ what: 'clauseAdded', no }]
    return known.get(no) === text ? [] : [{ what: 'clause', no }]
  })
  const gone = before.clauses.filter(({ no }) => !kept.has(no))
  return [...changes, ...gone.map(({ no }): TextChange => ({ what: 'clauseGone', no }))]
}

const around = (text: ComparedText): unknown => [
  text.graceDays,
  text.graceMode,
  text.warrantyDays,
  text.contactPolicy,
  text.unlistedPolicy,
  text.responseTargetMinutes,
  text.termClauseNo,
  text.hours,
]

/** What counts most first: amounts, the last day, the price, then words. Empty where the texts say the same. */
export function textChanges(before: ComparedText, after: ComparedText): readonly TextChange[] {
  return [
    ...entitlementChanges(before, after),
    ...(before.end === after.end ? [] : [{ what: 'end', to: after.end } as const]),
    ...(isSame(before.fee, after.fee) ? [] : [{ what: 'fee', to: after.fee } as const]),
    ...(isSame(before.limits, after.limits) ? [] : [{ what: 'limits' } as const]),
    ...clauseChanges(before, after),
    ...(isSame(around(before), around(after)) ? [] : [{ what: 'other' } as const]),
  ]
}
