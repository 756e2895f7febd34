import { describe, expect, it } from 'vitest'
import {
  taxCodeOf,
  taxCodeOn,
  taxEntries,
  usualTaxCode,
  withRates,
} from '../../../src/core/money/tax-code.ts'

const rateOn = (id: string, date: string) => taxCodeOn(taxEntries, id, date)?.rule

describe('a tax code', () => {
  it.each([
    ['hu-afa', '2011-12-31', { kind: 'rate', rateBps: '2500' }],
    ['hu-afa', '2012-01-01', { kind: 'rate', rateBps: '2700' }],
    ['gb-vat', '2026-11-22', { kind: 'rate', rateBps: '2000' }],
    ['id-ppn', '2024-12-31', { kind: 'rate', rateBps: '1100' }],
    ['id-ppn', '2025-01-01', { kind: 'id-ppn-dpp-11-12' }],
    ['de-ust', '2020-09-01', { kind: 'rate', rateBps: '1600' }],
    ['de-ust', '2021-01-01', { kind: 'rate', rateBps: '1900' }],
    ['dk-moms', '1800-01-01', { kind: 'rate', rateBps: '2500' }],
  ])('%s holds on %s as it did that day', (id, date, rule) => {
    expect(rateOn(id, date)).toEqual(rule)
  })

  it('takes further rates, and one of the same day in place of the shipped', () => {
    const entry = taxEntries.find(({ id }) => id === 'hu-afa')
    if (!entry) throw new Error('no hu-afa')
    const own = withRates(entry, [
      { from: '2027-01-01', rule: { kind: 'rate', rateBps: '2500' } },
      { from: '2012-01-01', rule: { kind: 'none' } },
    ])
    expect(
      own.rates.map(({ from, rule }) => [from, rule.kind === 'rate' ? rule.rateBps : rule.kind]),
    ).toEqual([
      ['1900-01-01', '2500'],
      ['2012-01-01', 'none'],
      ['2027-01-01', '2500'],
    ])
  })

  it('is found by id and proposed by country', () => {
    expect(taxCodeOf('dk-moms')?.name).toBe('moms')
    expect(['ID', 'DK', 'HU', 'GB', 'DE', 'US'].map((country) => usualTaxCode(country).id)).toEqual([
      'id-non-pkp',
      'dk-moms',
      'hu-afa',
      'gb-vat',
      'de-ust',
      'none',
    ])
  })
})
