// What a version changes is said by amount, day, price and clause, in that order, and a like text changes nothing.
import { expect, it } from 'vitest'
import { type ComparedText, textChanges } from '../../../src/core/agreement/text-changes.ts'
import { lastTextOf, textOn } from '../../../src/core/agreement/version-text.ts'
import { entitlementWith } from '../scope/samples.ts'

const entitlement = (entitlementId: number, label: string, quantity: number | null) => {
  const { id: _, ...rest } = entitlementWith({ quantity })
  return {
    ...rest,
    entitlementId,
    label,
    clauseNo: null,
    unit: quantity === null ? 'unlimited' : 'request',
  } as const
}
const text: ComparedText = {
  end: '2026-07-14',
  graceDays: 0,
  graceMode: 'honour',
  warrantyDays: 30,
  contactPolicy: 'warn',
  unlistedPolicy: 'owner',
  hours: null,
  responseTargetMinutes: null,
  termClauseNo: null,
  fee: null,
  limits: [],
  clauses: [{ no: '1', text: 'At most 3.' }],
  entitlements: [entitlement(1, 'Changes', 3), entitlement(2, 'Questions', null)],
}

it('names what is counted otherwise, then the term, the price, the clauses and the rest', () => {
  const changes = textChanges(text, {
    ...text,
    end: null,
    fee: { amount: 100, per: 'month' },
    limits: [{}],
    graceDays: 7,
    clauses: [
      { no: '1', text: 'At most 5.' },
      { no: '2', text: 'New.' },
    ],
    entitlements: [
      entitlement(1, 'Changes', 5),
      { ...entitlement(2, 'Questions', null), priority: 1 },
      entitlement(3, 'Photos', 10),
    ],
  })
  expect(
    changes.map((change) => ('label' in change ? `${change.what} ${change.label}` : change.what)),
  ).toEqual([
    'amount Changes',
    'terms Questions',
    'added Photos',
    'end',
    'fee',
    'limits',
    'clause',
    'clauseAdded',
    'other',
  ])
})

it('names what is left out, and nothing where nothing changes', () => {
  expect(textChanges(text, { ...text, clauses: [], entitlements: [entitlement(1, 'Changes', 3)] })).toEqual([
    { what: 'gone', label: 'Questions' },
    { what: 'clauseGone', no: '1' },
  ])
  expect(textChanges(text, { ...text })).toEqual([])
})

it('holds the version of the day, and knows the last one that was agreed', () => {
  const agreement = { title: 'Care', end: '2026-12-31' }
  const versions = [
    { effectiveFrom: '2026-04-01', text: { end: '2027-03-31' } },
    { effectiveFrom: '2026-09-01', text: { end: '2027-08-31' } },
  ]
  expect(
    ['2026-03-31', '2026-04-01', '2026-09-30'].map((day) => textOn(agreement, versions, day).end),
  ).toEqual(['2026-12-31', '2027-03-31', '2027-08-31'])
  expect([lastTextOf(agreement, versions), lastTextOf(agreement, [])]).toEqual([
    { title: 'Care', end: '2027-08-31' },
    agreement,
  ])
})
