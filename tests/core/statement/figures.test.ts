// What a statement counts: the worked examples of rollover, prepaid lots and borrowing, each as the month's end knew it.
import { describe, expect, it } from 'vitest'
import type { Agreement, Lot, Usage } from '../../../src/core/scope/agreement.ts'
import { figuresOf, type IncludeFigures, statementDay } from '../../../src/core/statement/figures.ts'
import { agreementWith, entitlementWith } from '../scope/samples.ts'

const care = entitlementWith({
  unit: 'minute',
  quantity: 120,
  period: 'calendar_month',
  rolloverCap: 60,
  rolloverLife: 1,
})
const used = (on: string, quantity: number): Usage => ({ entitlement: 'e', quantity, on })
const lot = (fields: Partial<Lot>): Lot => ({
  id: 'l',
  entitlement: 'e',
  source: 'prepaid',
  quantity: 600,
  validFrom: '2026-01-01',
  validTo: null,
  paid: true,
  ...fields,
})
const only = (
  agreement: Agreement,
  month: string,
  usage: readonly Usage[],
  lots: readonly Lot[] = [],
): IncludeFigures => {
  const [figures] = figuresOf(agreement, lots, usage, month)
  if (figures === undefined) throw new Error('no include')
  return figures
}
const brief = ({ used: n, left, carriedIn, end }: IncludeFigures) => ({
  used: n,
  left,
  carriedIn,
  carried: end?.carried ?? null,
  lapsed: end?.lapsed ?? null,
  opens: end?.opens ?? null,
})

describe('a calendar month with rollover', () => {
  const agreement = agreementWith({ entitlements: [care] })
  it.each([
    { month: '2026-01', usage: [used('2026-01-05', 40)], is: [40, 80, 0, 60, 20, 180] },
    { month: '2026-01', usage: [used('2026-01-05', 100)], is: [100, 20, 0, 20, 0, 140] },
    { month: '2026-02', usage: [used('2026-01-05', 40)], is: [0, 180, 60, 60, 120, 180] },
    {
      month: '2026-02',
      usage: [used('2026-01-05', 40), used('2026-02-05', 150)],
      is: [150, 30, 60, 30, 0, 150],
    },
    { month: '2026-01', usage: [used('2026-02-01', 100)], is: [0, 120, 0, 60, 60, 180] },
  ])('$month after $usage', ({ month, usage, is }) => {
    const [n, left, carriedIn, carried, lapsed, opens] = is
    expect(brief(only(agreement, month, usage))).toEqual({ used: n, left, carriedIn, carried, lapsed, opens })
  })
})

it('a booking of a later day is not in the month, although its period is the same', () => {
  const agreement = agreementWith({ entitlements: [entitlementWith({ quantity: 4 })] })
  const days = ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01']
  const {
    used: n,
    usedInMonth,
    left,
  } = only(
    agreement,
    '2026-02',
    days.map((on) => used(on, 1)),
  )
  expect([n, usedInMonth, left]).toEqual([3, 2, 1])
})

it('a reversal gives back what was used', () => {
  const agreement = agreementWith({ entitlements: [entitlementWith({ quantity: 3 })] })
  const { used: n, left } = only(agreement, '2026-02', [used('2026-02-10', 1), used('2026-02-10', -1)])
  expect([n, left]).toEqual([0, 3])
})

it('an agreement that ended in the month shows its last day, one that began its share of the first month', () => {
  const ended = agreementWith({ end: '2026-02-14', entitlements: [entitlementWith({ quantity: 3 })] })
  const began = agreementWith({
    start: '2026-01-16',
    entitlements: [{ ...care, prorate: 'prorate' }],
  })
  const last = only(ended, '2026-02', [used('2026-02-10', 1)])
  const first = only(began, '2026-01', [])
  expect([last.left, last.to, last.renewsOn, last.end, first.base, first.left]).toEqual([
    2,
    '2026-02-14',
    null,
    null,
    62,
    62,
  ])
})

it('a month is told as of its last day, or the agreement’s where it ends before', () => {
  const days = [null, '2026-12-31', '2026-02-28', '2026-02-14'].map((end) =>
    statementDay(agreementWith({ end }), '2026-02'),
  )
  expect(days).toEqual(['2026-02-28', '2026-02-28', '2026-02-28', '2026-02-14'])
})

it('an early ending is known from the month it came in', () => {
  const agreement = agreementWith({
    end: '2026-12-31',
    entitlements: [entitlementWith({ quantity: 3 })],
    versions: [{ effectiveFrom: '2026-02-15', patch: { status: 'terminated', end: '2026-02-14' } }],
  })
  expect([only(agreement, '2026-01', []).to, only(agreement, '2026-02', []).to]).toEqual([
    '2026-12-31',
    '2026-02-14',
  ])
})

it('a period of the agreement’s own that ended in the month is told beside the one that runs', () => {
  const agreement = agreementWith({
    start: '2026-01-15',
    entitlements: [entitlementWith({ quantity: 5, period: 'anchored_month' })],
  })
  const {
    from,
    to,
    used: n,
    left,
    ended,
    end,
  } = only(agreement, '2026-02', [used('2026-02-10', 2), used('2026-02-20', 1)])
  expect({ from, to, n, left, ended, end }).toEqual({
    from: '2026-02-15',
    to: '2026-03-14',
    n: 1,
    left: 4,
    ended: [{ on: '2026-02-14', used: 2, left: 3, carried: 0, lapsed: 3, opens: 5 }],
    end: null,
  })
})

it('what was drawn ahead is owed, and makes the next period smaller', () => {
  const agreement = agreementWith({
    entitlements: [entitlementWith({ quantity: 5, period: 'calendar_month', deficit: 'carry' })],
  })
  const usage = [used('2026-01-10', 7)]
  const january = only(agreement, '2026-01', usage)
  const february = only(agreement, '2026-02', usage)
  expect([january.left, january.end?.opens, february.madeUp, february.left]).toEqual([-2, 3, 2, 3])
})

it('prepaid lots stand apart: usable, waiting for payment, or lapsed in the month', () => {
  const agreement = agreementWith({
    entitlements: [entitlementWith({ unit: 'minute', quantity: 0, requiresPayment: true })],
  })
  const { left, lots } = only(
    agreement,
    '2026-08',
    [used('2026-07-01', 60)],
    [
      lot({ id: 'a', validTo: '2026-08-10' }),
      lot({ id: 'b', quantity: 120 }),
      lot({ id: 'c', quantity: 30, paid: false }),
      lot({ id: 'd', quantity: 10, validTo: '2026-06-30' }),
      lot({ id: 'e', quantity: 10, validFrom: '2026-09-01' }),
      lot({ id: 'f', quantity: 1, validFrom: '2026-08-31', validTo: '2026-12-31' }),
    ],
  )
  expect({ left, lots }).toEqual({
    left: 121,
    lots: [
      { source: 'prepaid', left: 540, validTo: '2026-08-10', state: 'lapsed' },
      { source: 'prepaid', left: 120, validTo: null, state: 'usable' },
      { source: 'prepaid', left: 30, validTo: null, state: 'unpaid' },
      { source: 'prepaid', left: 1, validTo: '2026-12-31', state: 'usable' },
    ],
  })
})

it('unlimited ends with no period of its own', () => {
  const agreement = agreementWith({
    start: '2026-01-15',
    entitlements: [entitlementWith({ unit: 'unlimited', quantity: null, period: 'anchored_month' })],
  })
  expect(only(agreement, '2026-02', [used('2026-02-02', 1)]).ended).toEqual([])
})

it('unlimited is neither counted down nor renewed', () => {
  const agreement = agreementWith({
    entitlements: [entitlementWith({ unit: 'unlimited', quantity: null, period: 'calendar_month' })],
  })
  const { base, left, used: n, end, ended, lots } = only(agreement, '2026-02', [used('2026-02-02', 1)])
  expect({ base, left, n, end, ended, lots }).toEqual({
    base: null,
    left: null,
    n: 1,
    end: null,
    ended: [],
    lots: [],
  })
})
