// Words, marks and sentences are cut where they stand in the text as written.
import { expect, test } from 'vitest'
import { tokensOf, wordsOf } from '../../../src/core/text/tokens.ts'
import { fc } from '../../property.ts'

test('kinds, folded words and places', () => {
  const text = 'Min søgning på https://a.example/x?y=1 fejler 3,5 gange!! 😡 a@b.example'
  expect(tokensOf(text).map(({ kind, word, start, end }) => [kind, word, text.slice(start, end)])).toEqual([
    ['word', 'min', 'Min'],
    ['word', 'soegning', 'søgning'],
    ['word', 'paa', 'på'],
    ['link', 'https://a.example/x?y=1', 'https://a.example/x?y=1'],
    ['word', 'fejler', 'fejler'],
    ['number', '3,5', '3,5'],
    ['word', 'gange', 'gange'],
    ['stop', '!!', '!!'],
    ['emoji', '😡', '😡'],
    ['email', 'a@b.example', 'a@b.example'],
  ])
})

test.each([
  ["don't", ["don't"]],
  ['don’t', ["don't"]],
  ['lehet-e', ['lehet', 'e']],
  ['bolak-balik', ['bolak', 'balik']],
  ['bangeeeet', ['banget']],
  ['PHP 8.3', ['php', '8.3']],
  ['', []],
])('words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

test('tokens of any text stand in order, inside it and without overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = 0
      for (const { start, end } of tokensOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('Latin text is cut the same whether or not another script stands behind it', () => {
  const piece = fc.constantFrom(
    ...[
      'Word',
      'www',
      '.',
      ':',
      '/',
      '//',
      "don't",
      '’',
      '#a',
      '_',
      '1.5',
      '12:30',
      '½',
      'é',
      '…',
      '\n',
      ' ',
      '€',
      '©',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      expect(tokensOf(text)).toEqual(tokensOf(`${text} 你`).slice(0, -1))
    }),
  )
})
