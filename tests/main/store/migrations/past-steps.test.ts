// Checks that no step of the past is changed: a database that has taken it never takes it again, and would lack what was added.
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { migrations } from '../../../../src/main/store/migrations/index.ts'

/** One for each step, in order. A new step adds a line; a line that is here stays as it is. */
const past: readonly string[] = [
  '1497a13b4aac7668',
  '914cad47ce9f28d6',
  '1005c39f41f9fc4c',
  'f0949e9fee712584',
  'a71b314745dce65c',
  'c546f39348dbdf31',
  '99fd649e292508fc',
  'bfe68f5b73a72035',
]

it('every step is what it was when it was made', () => {
  // White space and comments change nothing that a database takes.
  const told = (step: string): string =>
    step
      .replaceAll(/--[^\n]*/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
  const prints = migrations.map((step) => createHash('sha256').update(told(step)).digest('hex').slice(0, 16))
  expect(prints).toEqual(past)
})
