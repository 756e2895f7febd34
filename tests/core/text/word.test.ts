// What is known of a word is worked out once, and never taken for what is known of another.
import { expect, test } from 'vitest'
import { rememberedByWord, Word, wordOf } from '../../../src/core/text/word.ts'

const counting = () => {
  const asked: string[] = []
  const known = rememberedByWord((word) => {
    asked.push(word.text)
    return { word, length: word.text.length }
  })
  return { asked, known }
}

test('a word that comes again is not worked out again', () => {
  const { asked, known } = counting()
  expect(known(wordOf('server'))).toBe(known(wordOf('server')))
  expect(asked).toEqual(['server'])
})

test('of more words than are remembered each gets its own', () => {
  const { known } = counting()
  const words = Array.from({ length: 40_000 }, (_, number) => wordOf(`ord${number}`))
  for (const word of [...words, ...words]) expect(known(word).word).toBe(word)
})

test('a word without a number is worked out each time', () => {
  const { asked, known } = counting()
  const word = new Word('x'.repeat(60))
  expect([known(word).length, known(word).length]).toEqual([60, 60])
  expect(asked).toHaveLength(2)
})
