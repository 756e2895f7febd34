import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/core/language/language.ts'
import { unitMeant, unitText } from '../../../src/core/quote/units.ts'

describe('a unit of work', () => {
  it.each([
    ['hour', '1', 'da', 'time'],
    ['hour', '2.5', 'da', 'timer'],
    ['hour', '2.5', 'hu', 'óra'],
    ['page', '3', 'id', 'halaman'],
    ['day', '1.0', 'en', 'day'],
    ['Stk.', '3', 'da', 'Stk.'],
    ['', '1', 'en', ''],
    ['constructor', '1', 'en', 'constructor'],
  ] as const)('%s is called, at %s, in %s: %s', (unit, quantity, language, text) => {
    expect(unitText(unit, quantity, language)).toBe(text)
  })

  it.each([
    ['timer', 'da', 'hour'],
    [' Time', 'da', 'hour'],
    ['jam', 'id', 'hour'],
    ['óra', 'hu', 'hour'],
    ['hours', 'en', 'hour'],
    ['time', 'en', 'time'],
    ['Stk. ', 'da', 'Stk. '],
    ['', 'en', ''],
  ] as const)('typed as "%s" in %s means %s', (typed, language, unit) => {
    expect(unitMeant(typed, language)).toBe(unit)
  })

  it('is the same again where its word is typed, in every language', () => {
    for (const language of languages)
      for (const unit of ['hour', 'day', 'month', 'page'])
        for (const quantity of ['1', '2'])
          expect(unitMeant(unitText(unit, quantity, language), language)).toBe(unit)
  })
})
