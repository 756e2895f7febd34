// Compares balances with a second model that walks every day, and pins what the vectors leave open.
import { describe, expect, it } from 'vitest'
import type { Agreement, Entitlement, Lot, Usage } from '../../../src/core/scope/agreement.ts'
import { openingOf } from '../../../src/core/scope/balance/opening.ts'
import { standingOf } from '../../../src/core/scope/balance/standing.ts'
import { timelineOf } from '../../../src/core/scope/version-at.ts'
import { addDays } from '../../../src/core/temporal.ts'
import { fc } from '../../property.ts'
import { walkedBalance } from './day-by-day.ts'
import { agreementWith, entitlementWith } from './samples.ts'

function balanceOf(
  agreement: Agreement,
  entitlement: Entitlement,
  lots: readonly Lot[],
  usage: readonly Usage[],
  on: string,
): { readonly opening: number | null; readonly left: number | null } {
  const question = { agreement, entitlement, timeline: timelineOf(agreement), lots, usage, on }
  return { opening: openingOf(question), left: standingOf(question).left }
}

const monthly = entitlementWith({ id: 'm', unit: 'minute', quantity: 60, period: 'calendar_month' })
const agreement = agreementWith({ entitlements: [monthly] })
const used = (quantity: number, on: string, lot?: string): Usage => ({
  entitlement: 'm',
  quantity,
  on,
  ...(lot === undefined ? {} : { lot }),
})
const lot = (fields: Partial<Lot>): Lot => ({
  id: 'L',
  entitlement: 'm',
  source: 'grant',
  quantity: 10,
  validFrom: '2026-01-01',
  validTo: null,
  paid: true,
  ...fields,
})

describe('a balance', () => {
  it.each<[string, Partial<Entitlement>, readonly Lot[], readonly Usage[], number]>([
    [
      'gets nothing from an earlier month that could not carry',
      {},
      [],
      [used(60, '2026-01-10'), used(-20, '2026-02-02')],
      60,
    ],
    [
      'gets back what would have been carried',
      { rolloverCap: 30 },
      [],
      [used(60, '2026-01-10'), used(-20, '2026-02-02')],
      80,
    ],
    [
      'gets back no more than the cap let through',
      { rolloverCap: 30 },
      [],
      [used(40, '2026-01-10'), used(-20, '2026-02-02')],
      90,
    ],
    [
      'gets nothing back from a month whose life is over',
      { rolloverCap: 30, rolloverLife: 0 },
      [],
      [used(60, '2026-01-10'), used(-20, '2026-02-02')],
      60,
    ],
    [
      'gets back a made-up overdraft',
      { deficit: 'carry' },
      [],
      [used(80, '2026-01-10'), used(-20, '2026-02-02')],
      60,
    ],
    [
      'gets nothing back for units that were billed',
      {},
      [],
      [used(80, '2026-02-01'), used(-20, '2026-02-02')],
      0,
    ],
    ['ignores a reversal of nothing', {}, [], [used(-20, '2026-02-02')], 60],
    ['keeps an overdraft larger than the quota', { deficit: 'carry' }, [], [used(150, '2026-01-10')], -30],
    [
      'sets a new lot against an overdraft',
      { deficit: 'carry' },
      [lot({ validFrom: '2026-02-05' })],
      [used(75, '2026-02-01')],
      -5,
    ],
    ['takes a named draw from its lot only', {}, [lot({})], [used(25, '2026-02-01', 'L')], 60],
    [
      'gives a named reversal back to its lot only',
      {},
      [lot({})],
      [used(65, '2026-02-01'), used(-8, '2026-02-02', 'L')],
      10,
    ],
    ['counts a later draw on a lot it can still see', {}, [lot({})], [used(4, '2026-06-01', 'L')], 66],
    ['leaves the quota of a later month alone', {}, [], [used(4, '2026-06-01')], 60],
  ])('%s', (_behaviour, fields, lots, usage, left) => {
    expect(balanceOf(agreement, { ...monthly, ...fields }, lots, usage, '2026-02-10').left).toBe(left)
  })

  it('takes the quota of earlier months from their own version, none before the entitlement existed', () => {
    const versions = [
      {
        effectiveFrom: '2026-02-10',
        patch: { entitlements: [{ id: 'm', quantity: 80, rolloverCap: 500, rolloverLife: null }] },
      },
      { effectiveFrom: '2026-03-01', patch: { entitlements: [{ id: 'm', quantity: 10 }] } },
    ]
    const timeline = timelineOf({ ...agreement, versions })
    const april = timeline('2026-04-01')
    const [entitlement = monthly] = april.entitlements
    const question = { agreement: april, entitlement, timeline, lots: [], usage: [], on: '2026-04-01' }
    expect(openingOf(question)).toBe(60 + 80 + 10 + 10)

    const added = timelineOf({
      ...agreement,
      entitlements: [],
      versions: [
        { effectiveFrom: '2026-03-01', patch: { entitlements: [{ ...monthly, rolloverCap: 500 }] } },
      ],
    })
    const late = added('2026-03-01')
    expect(
      openingOf({
        ...question,
        agreement: late,
        entitlement: { ...monthly, rolloverCap: 500 },
        timeline: added,
        on: '2026-03-01',
      }),
    ).toBe(60)
  })

  it('carries nothing out of a time when the entitlement was unlimited', () => {
    const unlimited = entitlementWith({
      id: 'm',
      unit: 'unlimited',
      quantity: null,
      period: 'calendar_month',
    })
    const patch = { entitlements: [{ id: 'm', unit: 'minute', quantity: 60, rolloverCap: null } as const] }
    const timeline = timelineOf({
      ...agreement,
      entitlements: [unlimited],
      versions: [{ effectiveFrom: '2026-02-01', patch }],
    })
    const version = timeline('2026-02-10')
    const [entitlement = monthly] = version.entitlements
    const question = {
      agreement: version,
      entitlement,
      timeline,
      lots: [],
      usage: [used(999, '2026-01-10')],
      on: '2026-02-10',
    }
    expect([openingOf(question), standingOf(question).left]).toEqual([60, 60])
  })
})

describe('opening and rest', () => {
  const date = (first: string, days: number) =>
    fc.integer({ min: 0, max: days }).map((later) => addDays(first, later))
  const scene = fc.record({
    entitlement: fc.record({
      period: fc.constantFrom('term', 'calendar_month', 'anchored_month', 'quarter', 'year'),
      quantity: fc.integer({ min: 0, max: 12 }),
      anchorDay: fc.integer({ min: 1, max: 31 }),
      prorate: fc.constantFrom('full', 'prorate'),
      rolloverCap: fc.constantFrom(0, 3, 15, null),
      rolloverLife: fc.constantFrom(0, 1, 2, null),
      deficit: fc.constantFrom('bill', 'carry', 'forgive'),
      requiresPayment: fc.boolean(),
    }),
    start: date('2025-12-20', 60),
    lastsDays: fc.option(fc.integer({ min: 1, max: 200 })),
    on: fc.integer({ min: 0, max: 210 }),
    lots: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('A', 'B', 'C', 'z'),
        quantity: fc.integer({ min: 0, max: 9 }),
        validFrom: date('2025-12-20', 200),
        validTo: fc.option(date('2026-01-20', 200)),
        paid: fc.boolean(),
      }),
      { selector: ({ id }) => id, maxLength: 3 },
    ),
    usage: fc.array(
      fc.record({
        quantity: fc.integer({ min: -9, max: 14 }),
        after: fc.integer({ min: -5, max: 210 }),
        lot: fc.option(fc.constantFrom('A', 'B', 'C'), { freq: 4 }),
      }),
      { maxLength: 12 },
    ),
  })

  it('agree with walking every day unit by unit', () => {
    fc.assert(
      fc.property(
        scene,
        ({ entitlement: fields, lastsDays, lots: lotFields, on: after, start, usage: entries }) => {
          const end = lastsDays === null ? null : addDays(start, lastsDays)
          const entitlement = entitlementWith({ ...fields, id: 'm', unit: 'minute' })
          const judged = agreementWith({ start, end, entitlements: [entitlement] })
          const on = addDays(start, after)
          const lots = lotFields.map((given) => lot(given))
          const usage = entries
            .filter((entry) => entry.after <= after)
            .filter((entry) => entry.lot === null || lots.some(({ id }) => id === entry.lot))
            .map((entry) => used(entry.quantity, addDays(start, entry.after), entry.lot ?? undefined))
          expect(balanceOf(judged, entitlement, lots, usage, on)).toEqual(
            walkedBalance(judged, entitlement, lots, usage, on),
          )
        },
      ),
      { numRuns: 400 },
    )
  })
})
