// When work of a day counts as done: as the agreed hours begin, else at noon, in the agreement's zone.
import { expect, it } from 'vitest'
import { instantOfWork } from '../../../src/core/scope/work-instant.ts'

const zone = 'Asia/Jakarta'
const office = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }

it.each([
  ['a working day', '2026-02-10', office, '2026-02-10T02:00:00.000Z'],
  ['a day without hours', '2026-02-14', office, '2026-02-14T05:00:00.000Z'],
  ['a day of an agreement without hours', '2026-02-10', null, '2026-02-10T05:00:00.000Z'],
])('on %s', (_, date, hours, at) => {
  expect(new Date(instantOfWork(date, { hours, zone })).toISOString()).toBe(at)
})
