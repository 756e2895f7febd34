import { describe, expect, it } from 'vitest'
import { noTax } from '../../../src/core/money/tax-code.ts'
import type { QuoteContent } from '../../../src/core/quote/quote.ts'
import { validateQuote } from '../../../src/core/quote/validate-quote.ts'
import { line, quote } from './sample.ts'

const today = '2026-11-21'
const draft = (changes: Partial<QuoteContent> = {}): QuoteContent =>
  quote({ number: null, state: 'draft', issuedOn: null, ...changes })

describe('validateQuote', () => {
  it('has nothing against a complete quote', () => {
    expect(validateQuote(draft(), today)).toEqual({})
  })

  it.each<[string, Partial<QuoteContent>, Record<string, string>]>([
    ['no lines', { lines: [] }, { lines: 'missing' }],
    ['too many lines', { lines: Array.from({ length: 201 }, () => line()) }, { lines: 'too_many' }],
    ['a line without text', { lines: [line({ text: '  ' })] }, { 'lines.0.text': 'missing' }],
    ['a very long line', { lines: [line({ text: 'x'.repeat(301) })] }, { 'lines.0.text': 'too_long' }],
    ['a very long detail', { lines: [line({ detail: 'x'.repeat(1501) })] }, { 'lines.0.detail': 'too_long' }],
    ['a title of usual length', { title: 'x'.repeat(300), lines: [line({ text: 'x'.repeat(300) })] }, {}],
    ['a haste of eleven times the price', { rushBps: 100_001 }, { rushBps: 'out_of_range' }],
    ['a haste of ten times the price', { rushBps: 100_000 }, {}],
    ['a haste that takes off', { rushBps: -1 }, { rushBps: 'out_of_range' }],
    ['no quantity', { lines: [line({ quantity: '' })] }, { 'lines.0.quantity': 'missing' }],
    [
      'a quantity in words',
      { lines: [line(), line({ quantity: 'dua' })] },
      { 'lines.1.quantity': 'not_a_number' },
    ],
    ['a price nobody entered', { lines: [line({ unitPrice: 0 })] }, { 'lines.0.unitPrice': 'missing' }],
    ['half a rupiah', { lines: [line({ unitPrice: 0.5 })] }, { 'lines.0.unitPrice': 'not_a_number' }],
    ['13 digits', { lines: [line({ unitPrice: 1_000_000_000_000 })] }, { 'lines.0.unitPrice': 'too_large' }],
    [
      'a discount over 100 %',
      { lines: [line({ discountBps: 10_001 })] },
      { 'lines.0.discountBps': 'out_of_range' },
    ],
    [
      'a total that is too large',
      { lines: [line({ quantity: '3', unitPrice: 999_999_999_999 })] },
      { total: 'too_large' },
    ],
    [
      'a total beyond counting',
      { lines: [line({ quantity: '99999', unitPrice: 999_999_999_999 })] },
      { total: 'too_large' },
    ],
    ['a negative total', { lines: [line({ quantity: '-1' })] }, { total: 'negative' }],
    ['a total of nothing', { lines: [line({ discountBps: 10_000 })] }, { total: 'zero' }],
    ['no validity', { validUntil: '' }, { validUntil: 'missing' }],
    ['a day that does not exist', { validUntil: '2026-02-30' }, { validUntil: 'not_a_date' }],
    ['a validity in the past', { validUntil: '2026-11-20' }, { validUntil: 'before_issue' }],
    ['half a working day', { leadDays: 0.5 }, { leadDays: 'out_of_range' }],
    ['no title', { title: ' ' }, { title: 'missing' }],
    ['an unknown currency', { currency: 'RPH' }, { currency: 'unknown' }],
    ['credits beyond the work', { lines: [line(), line({ unitPrice: -600_000 })] }, { total: 'negative' }],
    ['only what is optional', { lines: [line({ optional: true })] }, { total: 'zero' }],
    ['more off than there is', { discountBps: 10_001 }, { discountBps: 'out_of_range', total: 'negative' }],
    ['more paid ahead than there is', { depositBps: 10_001 }, { depositBps: 'out_of_range' }],
    ['a minimum below nothing', { minimum: -1 }, { minimum: 'out_of_range' }],
    ['a word that nothing fills', { notes: 'Maksimal {{limit}}x.' }, { notes: 'open_variable' }],
    ['terms like a novel', { terms: 'x'.repeat(6001) }, { terms: 'too_long' }],
  ])('says what is wrong with %s', (_name, changes, problems) => {
    expect(validateQuote(draft({ taxCode: noTax, ...changes }), today)).toEqual(problems)
  })

  it.each<[string, Partial<QuoteContent>]>([
    ['a credit among the lines', { lines: [line(), line({ unitPrice: -100_000 })] }],
    ['words it fills itself', { terms: '{{total}} dalam {{days}} hari, {{ valid_until }}' }],
    ['twelve digits', { lines: [line({ unitPrice: 900_000_000_000 })], taxCode: noTax }],
    ['an optional line of quantity 0', { lines: [line(), line({ quantity: '0', unitPrice: 0 })] }],
    ['a credit beside a price', { lines: [line(), line({ quantity: '-1', unitPrice: 100 })] }],
    ['a free line beside a price', { lines: [line(), line({ discountBps: 10_000 })] }],
    ['its last day', { validUntil: today }],
    ['open delivery', { leadDays: null }],
  ])('accepts %s', (_name, changes) => {
    expect(validateQuote(draft(changes), today)).toEqual({})
  })

  it('reports everything at once', () => {
    const bad = draft({ validUntil: '', title: '', lines: [line({ text: '', quantity: 'x' })] })
    expect(validateQuote(bad, today)).toEqual({
      title: 'missing',
      validUntil: 'missing',
      'lines.0.text': 'missing',
      'lines.0.quantity': 'not_a_number',
    })
  })
})
