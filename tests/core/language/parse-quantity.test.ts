import { describe, expect, it } from 'vitest'
import { quantityMeant, quantityTyped } from '../../../src/core/language/parse-quantity.ts'

describe('a quantity', () => {
  it.each([
    ['en', '2.5', '2.5'],
    ['en', '2,5', '2.5'],
    ['en', '1,250', '1250'],
    ['en', '1,250.5', '1250.5'],
    ['id', '2,5', '2.5'],
    ['id', '2.5', '2.5'],
    ['da', '1.250', '1250'],
    ['da', '1.250,5', '1250.5'],
    ['da', '0.125', '0.125'],
    ['hu', ' 12 346,25 ', '12346.25'],
    ['hu', '12\u00a0346', '12346'],
    ['hu', '2,', '2.'],
    ['da', 'two', 'two'],
    ['da', '1.25.000', '1.25.000'],
    ['da', '', ''],
  ] as const)('typed in %s as "%s" means %s', (language, typed, meant) => {
    expect(quantityMeant(typed, language)).toBe(meant)
  })

  it.each([
    ['en', '2.5', '2.5'],
    ['id', '2.5', '2,5'],
    ['da', '1250', '1250'],
    ['hu', '0.25', '0,25'],
    ['hu', '', ''],
    ['da', '2.', '2.'],
  ] as const)('stands in a %s field: %s as %s', (language, quantity, typed) => {
    expect(quantityTyped(quantity, language)).toBe(typed)
    expect(quantityMeant(typed, language)).toBe(quantity)
  })
})
