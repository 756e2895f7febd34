// What a row of figures says of an include: what there is, and what becomes of the rest.
import { describe, expect, it } from 'vitest'
import type { Agreement, Entitlement, Lot, Usage } from '../../../src/core/scope/agreement.ts'
import { figuresOf } from '../../../src/core/statement/figures.ts'
import { meterSection } from '../../../src/core/statement/meter-rows.ts'
import { en } from '../../../src/core/statement/words/en.ts'
import { agreementWith, entitlementWith } from '../scope/samples.ts'

type Given = { lots?: readonly Lot[]; usage?: readonly Usage[]; agreement?: Partial<Agreement> }

/** The cells of one include in March 2026 and what stands below them, without marks of emphasis. */
function rowOf(entitlement: Partial<Entitlement>, { lots = [], usage = [], agreement = {} }: Given = {}) {
  const made = agreementWith({
    ...agreement,
    entitlements: [entitlementWith({ label: 'Edits', ...entitlement })],
  })
  const [section] = meterSection('', figuresOf(made, lots, usage, '2026-03'), {
    words: en,
    language: 'en',
    end: made.end,
  })
  const [row] = section?.table?.rows ?? []
  const plain = (text: string) => text.replaceAll('**', '').replaceAll('\u00a0', ' ')
  return { cells: row?.cells.map(plain), notes: row?.notes.map(plain) }
}

const yearly = { quantity: 4, period: 'year' } as const
const used = (quantity: number, on = '2026-02-10'): Usage => ({ entitlement: 'e', quantity, on })
const lot: Lot = {
  id: 'l',
  entitlement: 'e',
  source: 'prepaid',
  quantity: 2,
  validFrom: '2026-01-01',
  validTo: null,
  paid: true,
}

describe('what is included', () => {
  it.each<[string, Partial<Entitlement>, Given, readonly string[]]>([
    [
      'a number of a year',
      yearly,
      {},
      ['Edits', 'at most 4 in each calendar year', '0', '4', 'begins anew on 1 January 2027'],
    ],
    [
      'one, used up',
      { quantity: 1 },
      { usage: [used(1)] },
      ['Edits', 'at most 1 in the whole period', '1 (0 in this month)', '0', 'no end'],
    ],
    [
      'nothing but what is bought',
      { quantity: 0 },
      { lots: [lot] },
      ['Edits', 'only what is bought in addition', '0', '2', ''],
    ],
    [
      'a term',
      { quantity: 2 },
      { agreement: { end: '2026-12-31' } },
      ['Edits', 'at most 2 in the whole period', '0', '2', 'until 31 December 2026'],
    ],
    [
      'without a limit',
      { unit: 'unlimited', quantity: null },
      {},
      ['Edits', 'unlimited', '0', 'unlimited', ''],
    ],
  ])('%s', (_, entitlement, given, cells) => {
    expect(rowOf(entitlement, given).cells).toEqual(cells)
  })
})

describe('what becomes of the rest', () => {
  it.each<[string, Partial<Entitlement>, Given, readonly string[]]>([
    ['lapses', yearly, {}, ['What is left after 31 December 2026 lapses']],
    [
      'lapses where it is one of one',
      { ...yearly, quantity: 1 },
      {},
      ['What is left after 31 December 2026 lapses'],
    ],
    [
      'is owed where more was used than there was',
      { quantity: 5, period: 'calendar_month', deficit: 'carry' },
      { usage: [used(6), used(5, '2026-03-02')] },
      [
        'Less 1 that was drawn ahead before',
        '1 was drawn ahead and is taken off the next period',
        'The next period begins with 4',
      ],
    ],
    [
      'lapses where it would live no period long',
      { ...yearly, rolloverCap: 3, rolloverLife: 0 },
      {},
      ['What is left after 31 December 2026 lapses'],
    ],
    [
      'goes on in part',
      { ...yearly, rolloverCap: 1 },
      {},
      ['Of what is left after 31 December 2026, at most 1 is carried over'],
    ],
    [
      'goes on whole',
      { ...yearly, rolloverCap: null },
      {},
      ['What is left after 31 December 2026 is carried over'],
    ],
    ['is nothing where all is used', yearly, { usage: [used(4)] }, []],
    [
      'is nothing where nothing was promised',
      { ...yearly, quantity: 0 },
      { lots: [lot] },
      ['Prepaid: 2 left, without an end'],
    ],
    ['is not told where the agreement ends with it', yearly, { agreement: { end: '2026-12-31' } }, []],
    [
      'lapsed at the end of the month',
      { quantity: 4, period: 'calendar_month' },
      {},
      ['The next period begins with 4; lapsed: 4'],
    ],
    [
      'of one goes on whole, or lapses',
      { quantity: 4, period: 'calendar_month', rolloverCap: 1 },
      { usage: [used(3, '2026-03-02')] },
      ['In addition 1 carried over from before', 'The next period begins with 5; carried over: 1; lapsed: 1'],
    ],
    [
      'was all used at the end of the month',
      { quantity: 4, period: 'calendar_month' },
      { usage: [used(4, '2026-03-02')] },
      ['The next period begins with 4'],
    ],
    [
      'is of no account where the next period has no limit',
      { quantity: 4, period: 'calendar_month' },
      {
        agreement: {
          versions: [
            {
              effectiveFrom: '2026-04-01',
              patch: { entitlements: [{ id: 'e', unit: 'unlimited', quantity: null }] },
            },
          ],
        },
      },
      ['From the next period on it is unlimited; lapsed: 4'],
    ],
  ])('%s', (_, entitlement, given, notes) => {
    expect(rowOf(entitlement, given).notes).toEqual(notes)
  })
})
