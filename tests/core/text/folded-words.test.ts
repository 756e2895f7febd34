// A word is compared by its folded form, however many words came before it and however long it is.
import { expect, test } from 'vitest'
import { comparedCut, comparedForm } from '../../../src/core/text/folded-words.ts'

test.each([
  ['Bangeeet', 'banget'],
  ['DON’T', "don't"],
  ['Ærø', 'aeroe'],
  ['tűzfal', 'tuzfal'],
  ['x'.repeat(60), 'x'],
])('%s is compared as %s', (written, compared) => {
  expect(comparedCut(written).text).toBe(compared)
  expect(comparedCut(written).text).toBe(compared)
})

test('more words than are remembered change nothing', () => {
  const words = Array.from({ length: 25_000 }, (_, number) => `Ord${number.toString(36)}é`)
  expect(words.map((word) => comparedCut(word).text)).toEqual(words.map(comparedForm))
  expect(words.slice(-100).map((word) => comparedCut(word).text)).toEqual(words.slice(-100).map(comparedForm))
})
