import { describe, expect, it } from 'vitest'
import {
  checkPattern,
  counterOf,
  type NumberReset,
  numberWithRevision,
  quoteNumber,
  usualPattern,
  usualReset,
} from '../../../src/core/quote/number.ts'

const parts = { issuedOn: '2026-11-21', sequence: 42, clientSequence: 7, clientCode: 'Toko Sari' }

describe('quoteNumber', () => {
  it.each([
    [usualPattern, '2026-0042'],
    ['{SEQ}', '42'],
    ['{SEQ:1}', '42'],
    ['Q{YY}{MM}-{SEQ:3}', 'Q2611-042'],
    ['{CLIENT}-{CLIENT_SEQ:2}', 'TOKOSARI-07'],
    ['{SEQ:3}/SPH/{MM}/{YYYY}', '042/SPH/11/2026'],
    [' {SEQ:2} ', '42'],
  ])('fills %s', (pattern, number) => {
    expect(quoteNumber(pattern, parts)).toBe(number)
  })

  it('grows beyond its padding instead of repeating', () => {
    expect(quoteNumber('{SEQ:4}', { ...parts, sequence: 123_456 })).toBe('123456')
  })
})

describe('numberWithRevision', () => {
  it.each([
    [1, '2026-0042'],
    [2, '2026-0042-R2'],
    [13, '2026-0042-R13'],
  ])('revision %d is %s', (revision, number) => {
    expect(numberWithRevision('2026-0042', revision)).toBe(number)
  })
})

describe('checkPattern', () => {
  it.each<[string, NumberReset]>([
    [usualPattern, 'yearly'],
    [usualPattern, 'never'],
    ['{SEQ}', 'never'],
    ['{YY}{MM}{SEQ:3}', 'monthly'],
    ['{CLIENT}{CLIENT_SEQ}', 'never'],
    ['{CLIENT}-{CLIENT_SEQ:3}', 'never'],
  ])('accepts %s, reset %s', (pattern, reset) => {
    expect(checkPattern(pattern, reset)).toEqual({ ok: true, value: pattern })
  })

  it.each<[string, NumberReset, string]>([
    ['', 'never', 'missing'],
    ['   ', 'never', 'missing'],
    ['x'.repeat(61), 'never', 'too_long'],
    ['{YYYY}', 'never', 'without_sequence'],
    ['{CLIENT_SEQ}', 'never', 'without_sequence'],
    ['{SEQ}', 'yearly', 'repeats'],
    ['{YYYY}-{SEQ}', 'monthly', 'repeats'],
    ['{SEQ:0}', 'never', 'unknown_token'],
    ['{seq}', 'never', 'unknown_token'],
    ['{SEQ', 'never', 'unknown_token'],
    ['{}{SEQ}', 'never', 'unknown_token'],
  ])('refuses %j, reset %s: %s', (pattern, reset, code) => {
    const result = checkPattern(pattern, reset)
    expect(result.ok ? 'ok' : result.problem.fields).toEqual({ pattern: code })
  })
})

it('draws numbers from one counter, one a year or one a month', () => {
  const resets: readonly NumberReset[] = ['never', 'yearly', 'monthly']
  expect(resets.map((reset) => counterOf(reset, '2026-11-21'))).toEqual(['all', '2026', '2026-11'])
})

it.each([
  ['{YYYY}-{SEQ}', 'yearly'],
  ['{YY}-{SEQ}', 'yearly'],
  ['{YY}{MM}{SEQ}', 'monthly'],
  ['{SEQ}', 'never'],
])('a pattern of before, %s, went on counting %s', (pattern, reset) => {
  expect(usualReset(pattern)).toBe(reset)
})
