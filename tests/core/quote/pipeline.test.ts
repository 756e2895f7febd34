import { describe, expect, it } from 'vitest'
import {
  chosenQuotes,
  daysOfPeriod,
  everything,
  type PipelineRow,
  revenueOf,
  stagesOf,
  sumsOf,
} from '../../../src/core/quote/pipeline.ts'

const row = (changes: Partial<PipelineRow> = {}): PipelineRow => ({
  clientId: 1,
  state: 'sent',
  stateOn: '2026-11-21',
  acceptedOn: null,
  total: 500_000,
  currency: 'IDR',
  channel: 'Forum',
  ...changes,
})
const today = '2026-11-21'

describe('daysOfPeriod', () => {
  it.each([
    ['month', '2026-11-21', '2026-11-01', '2026-11-30'],
    ['lastMonth', '2026-01-05', '2025-12-01', '2025-12-31'],
    ['lastMonth', '2028-03-31', '2028-02-01', '2028-02-29'],
    ['quarter', '2026-11-21', '2026-10-01', '2026-12-31'],
    ['year', '2026-11-21', '2026-01-01', '2026-12-31'],
    ['lastYear', '2026-11-21', '2025-01-01', '2025-12-31'],
  ] as const)('%s around %s', (period, day, from, to) => {
    expect(daysOfPeriod(period, day)).toEqual({ from, to })
  })
})

describe('stagesOf', () => {
  it('counts each state in the order of a quote’s life, with a sum for each currency and none across them', () => {
    const rows = [
      row({ state: 'accepted', currency: 'EUR', total: 12_345 }),
      row(),
      row({ currency: 'DKK', total: 1 }),
      row({ total: 250_000 }),
      row({ state: 'draft', total: 0 }),
      row({ state: 'expired' }),
    ]
    expect(stagesOf(rows)).toEqual([
      { state: 'draft', count: 1, sums: [{ currency: 'IDR', amount: 0 }] },
      {
        state: 'sent',
        count: 3,
        sums: [
          { currency: 'DKK', amount: 1 },
          { currency: 'IDR', amount: 750_000 },
        ],
      },
      { state: 'accepted', count: 1, sums: [{ currency: 'EUR', amount: 12_345 }] },
      { state: 'expired', count: 1, sums: [{ currency: 'IDR', amount: 500_000 }] },
    ])
    expect(stagesOf([])).toEqual([])
  })
})

describe('chosenQuotes', () => {
  const rows = [
    row(),
    row({ clientId: 2, state: 'viewed' }),
    row({ state: 'in_work', stateOn: '2026-10-30', acceptedOn: '2026-09-30' }),
    row({ state: 'expired', stateOn: '2025-12-31' }),
  ]
  it.each([
    [everything, [0, 1, 2, 3]],
    [{ ...everything, clientId: 2 }, [1]],
    [{ ...everything, state: 'open' }, [0, 1]],
    [{ ...everything, state: 'agreed' }, [2]],
    [{ ...everything, state: 'expired' }, [3]],
    [{ ...everything, period: 'month' }, [0, 1]],
    [{ ...everything, period: 'quarter' }, [0, 1, 2]],
    [{ ...everything, period: 'lastYear' }, [3]],
    [{ clientId: 2, state: 'agreed', period: 'all' }, []],
  ] as const)('%j', (choice, indexes) => {
    expect(chosenQuotes(rows, choice, today)).toEqual(indexes.map((index) => rows[index]))
  })
})

describe('revenueOf', () => {
  it('adds up to exactly the accepted quotes of the period, by source and currency', () => {
    const accepted = [
      row({ state: 'accepted', acceptedOn: '2026-11-02' }),
      row({ state: 'invoiced', acceptedOn: '2026-11-20', currency: 'EUR', total: 100 }),
      row({ state: 'delivered', acceptedOn: '2026-11-01', channel: null, total: 7 }),
      row({ state: 'accepted', acceptedOn: '2026-10-31' }),
    ]
    const revenue = revenueOf([...accepted, row()], { clientId: null, period: 'month' }, today)
    expect(revenue).toEqual([
      {
        channel: 'Forum',
        count: 2,
        sums: [
          { currency: 'EUR', amount: 100 },
          { currency: 'IDR', amount: 500_000 },
        ],
      },
      { channel: null, count: 1, sums: [{ currency: 'IDR', amount: 7 }] },
    ])
    expect(
      sumsOf(
        revenue.flatMap(({ sums }) => sums.map(({ currency, amount }) => ({ currency, total: amount }))),
      ),
    ).toEqual(sumsOf(accepted.slice(0, 3)))
  })
})
