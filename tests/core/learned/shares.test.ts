// Checks that sums become shares, also where they are too large for a power of e.
import { expect, test } from 'vitest'
import { sharesOf } from '../../../src/core/learned/shares.ts'

test.each([
  { sums: [0, 0], shares: [0.5, 0.5] },
  { sums: [Math.log(3), 0], shares: [0.75, 0.25] },
  { sums: [5000, 5000, -5000], shares: [0.5, 0.5, 0] },
])('$sums become $shares', ({ sums, shares }) => {
  const found = sharesOf(Float64Array.from(sums))
  expect(found.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 12)
  for (const [at, share] of shares.entries()) expect(found[at]).toBeCloseTo(share, 12)
})
