// Checks that what is said within one turn goes out as one message, in its order.
import { expect, test } from 'vitest'
import { createOutbox } from '../../../src/main/desk/outbox.ts'

test('what is said in one turn goes out together, what is said later by itself', async () => {
  const sent: (readonly string[])[] = []
  const post = createOutbox<string>((messages) => sent.push(messages))
  post('one')
  post('two')
  await Promise.resolve().then(() => post('three'))
  await new Promise((resolve) => setImmediate(resolve))
  post('four')
  await new Promise((resolve) => setImmediate(resolve))
  expect(sent).toEqual([['one', 'two'], ['three'], ['four']])
})
