import { describe, expect, it } from 'vitest'
import { exactOf, minorUnitsOf, type Rounding, roundedOf } from '../../../src/core/money/exact.ts'
import { fc } from '../../property.ts'

describe('exactOf', () => {
  it.each([
    ['1', 1n, 1n],
    ['1.5', 15n, 10n],
    ['-0.333', -333n, 1000n],
    ['+2', 2n, 1n],
    ['.5', 5n, 10n],
    ['5.', 5n, 1n],
    ['0', 0n, 1n],
  ])('reads %s', (text, numerator, denominator) => {
    expect(exactOf(text)).toEqual({ numerator, denominator })
  })

  it.each(['', '.', '-', '1,5', '1e3', '0x10', 'NaN', ' 1', '1 000', '--1', '٣', '9'.repeat(41)])(
    'refuses %j',
    (text) => {
      expect(exactOf(text)).toBeNull()
    },
  )
})

describe('roundedOf', () => {
  it.each<[number, number, Rounding, bigint]>([
    [5, 2, 'half_up', 3n],
    [-5, 2, 'half_up', -3n],
    [5, 2, 'half_even', 2n],
    [-5, 2, 'half_even', -2n],
    [7, 2, 'half_even', 4n],
    [-7, 2, 'half_even', -4n],
    [1, 3, 'half_up', 0n],
    [2, 3, 'half_even', 1n],
    [-1, 3, 'half_up', 0n],
    [6, 2, 'half_up', 3n],
  ])('takes %d/%d with %s to %s', (numerator, denominator, rounding, expected) => {
    expect(roundedOf({ numerator: BigInt(numerator), denominator: BigInt(denominator) }, rounding)).toBe(
      expected,
    )
  })

  it('is never further than half a unit from the value, and the same for both signs', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        fc.constantFrom<Rounding>('half_up', 'half_even'),
        (numerator, denominator, rounding) => {
          const rounded = roundedOf({ numerator, denominator }, rounding)
          const twiceOff = 2n * (rounded * denominator - numerator)
          expect(twiceOff <= denominator && twiceOff >= -denominator).toBe(true)
          expect(roundedOf({ numerator: -numerator, denominator }, rounding)).toBe(-rounded)
        },
      ),
    )
  })
})

it('hands out no amount beyond what a number holds exactly', () => {
  expect(minorUnitsOf(9_007_199_254_740_991n)).toBe(9_007_199_254_740_991)
  expect(minorUnitsOf(9_007_199_254_740_992n)).toBeNull()
})
