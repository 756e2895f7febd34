// Putting nearly ordered lists in order gives what a stable sort gives.
import { expect, test } from 'vitest'
import { merged, sortNearly } from '../../src/core/in-order.ts'
import { fc } from '../property.ts'

type One = { readonly key: number; readonly nth: number }

const byKey = (a: One, b: One): number => a.key - b.key
const lists = fc
  .array(fc.integer({ min: 0, max: 5 }))
  .map((keys) => keys.map((key, nth): One => ({ key, nth })))

test('a list in any order is sorted, equal ones in their order', () => {
  fc.assert(
    fc.property(lists, (list) => {
      expect(sortNearly([...list], byKey)).toEqual(list.toSorted(byKey))
    }),
  )
})

test('two lists in order become one, of equals those of the first before those of the second', () => {
  fc.assert(
    fc.property(lists, lists, (first, second) => {
      const [a, b] = [first.toSorted(byKey), second.map((one) => ({ ...one, nth: -1 })).toSorted(byKey)]
      expect(merged(a, b, byKey)).toEqual([...a, ...b].toSorted(byKey))
    }),
  )
})
