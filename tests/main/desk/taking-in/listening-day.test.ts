// Checks with a tenth of a listening centre's day that nothing is lost and nothing doubled; `npm run bench -- day` does it whole.
import { expect, it } from 'vitest'
import { simulateDay } from '../../../bench/day/simulate-day.ts'

it('takes in a day of 2,500 items from 40 places, loses none and doubles none', {
  timeout: 120_000,
}, async () => {
  const { linked, ...day } = await simulateDay({ sources: 40, items: 2500, seed: 7 })
  expect(day).toMatchObject({ items: 2500, lost: 0, duplicateItems: 0, duplicateCases: 0 })
  expect(linked).toBeGreaterThan(100)
})
