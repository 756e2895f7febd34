// Checks that what comes again is not worked out again, and that no more than the limit is kept.
import { expect, test } from 'vitest'
import { remembered } from '../../src/core/remembered.ts'

function counting(limits: { most: number; longest?: number }) {
  const asked: string[] = []
  const lengthOf = remembered(limits, (text) => {
    asked.push(text)
    return text.length
  })
  return { asked, lengthOf }
}

test('works a text out once', () => {
  const { asked, lengthOf } = counting({ most: 2 })
  expect([lengthOf('one'), lengthOf('three'), lengthOf('one'), lengthOf('three')]).toEqual([3, 5, 3, 5])
  expect(asked).toEqual(['one', 'three'])
})

test('forgets when it is full, and goes on', () => {
  const { asked, lengthOf } = counting({ most: 2 })
  for (const text of ['a', 'b', 'c', 'a']) expect(lengthOf(text)).toBe(1)
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
})

test('does not keep what is longer than the limit', () => {
  const { asked, lengthOf } = counting({ most: 2, longest: 3 })
  expect([lengthOf('long'), lengthOf('long')]).toEqual([4, 4])
  expect(asked).toEqual(['long', 'long'])
})
