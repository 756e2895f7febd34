// Checks that the fingerprint of inputs is stable, and different where the inputs are.
import { expect, it } from 'vitest'
import { inputsHashOf } from '../../../src/core/scope/inputs-hash.ts'

it('is the same for the same data, whatever the order of keys and however absence is written', () => {
  expect(inputsHashOf({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe(
    inputsHashOf({ b: [1, { c: 'x', d: null }] }),
  )
})

it('never changes for stored verdicts: this value is pinned', () => {
  expect(inputsHashOf({ agreements: [], service: 'edit', minutes: 30 })).toBe('023a9377c05ea066')
})

it('tells lists of another order, other values and other types apart', () => {
  const values = [
    [1, 2],
    [2, 1],
    [12],
    ['1', 2],
    { 0: 1, 1: 2 },
    [],
    {},
    null,
    '',
    0,
    '\u00e9',
    'e\u0301',
    [[1], 2],
    [1, [2]],
  ]
  expect(new Set(values.map(inputsHashOf)).size).toBe(values.length)
})

it('does not collide over a hundred thousand near neighbours', () => {
  const hashes = Array.from({ length: 100_000 }, (_, minutes) => inputsHashOf({ minutes, service: 'edit' }))
  expect(new Set(hashes).size).toBe(hashes.length)
})
