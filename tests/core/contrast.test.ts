// Checks how much colours stand out against figures everybody agrees on.
import { expect, it } from 'vitest'
import { contrastOf, contrastOnWhite } from '../../src/core/contrast.ts'

it.each([
  ['#000000', 21],
  ['#ffffff', 1],
  ['#2a4a7c', 8.9],
  ['#767676', 4.5],
])('%s on white stands out %d times', (color, contrast) => {
  expect(contrastOnWhite(color)).toBeCloseTo(contrast, 1)
})

it('is the same both ways', () => {
  expect(contrastOf('#1e2227', '#faf9f6')).toBe(contrastOf('#faf9f6', '#1e2227'))
  expect(contrastOf('#1e2227', '#faf9f6')).toBeCloseTo(15.2, 1)
})
