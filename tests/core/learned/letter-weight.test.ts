// Checks that a weight comes back from its letter.
import { expect, test } from 'vitest'
import { letterOfSteps, mostSteps, stepsOfLetter } from '../../../src/core/learned/letter-weight.ts'

test('every number of steps has a letter of its own and comes back from it', () => {
  const letters = new Set<string>()
  for (let steps = -mostSteps; steps <= mostSteps; steps += 1) {
    const letter = letterOfSteps(steps)
    letters.add(letter)
    expect(stepsOfLetter(letter.charCodeAt(0))).toBe(steps)
  }
  expect([...letters].join('')).toMatch(/^[A-Za-z]+$/)
  expect(letters.size).toBe(2 * mostSteps + 1)
})

test('a weight between two steps takes the nearer, and one beyond them the last', () => {
  expect([letterOfSteps(0.4), letterOfSteps(1.6), letterOfSteps(99), letterOfSteps(-99)]).toEqual([
    'a',
    'c',
    'z',
    'B',
  ])
})
