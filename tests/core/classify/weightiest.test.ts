// Of what is offered the weightiest is kept, as much as there is room for.
import { expect, test } from 'vitest'
import { Weightiest } from '../../../src/core/classify/weightiest.ts'

function offered(most: number, weights: readonly number[]) {
  const all = new Weightiest<{ readonly weight: number; readonly order: number }>(most)
  weights.forEach((weight, order) => {
    if (all.hasRoomFor(weight)) all.keep({ weight, order })
  })
  return all
}

const orders = (values: readonly { readonly order: number }[]): number[] => values.map(({ order }) => order)

test.each([
  ['the weightiest first', 2, [1, 3, 2], [1, 2]],
  ['of equals the earlier', 2, [1, 1, 1, 2], [3, 0]],
  ['all as they were offered where there is room', 3, [1, 3, 2], [0, 1, 2]],
  ['nothing of nothing', 3, [], []],
])('%s', (_what, most, weights, expected) => {
  expect(orders(offered(most, weights).chosen())).toEqual(expected)
})

test('by weight also where all were kept', () => {
  expect(orders(offered(3, [1, 3, 2]).byWeight())).toEqual([1, 2, 0])
})
