// Words, marks and sentences are cut where they stand in the text as written.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../../src/core/text/sentences.ts'
import { tokensOf, wordsOf } from '../../../src/core/text/tokens.ts'

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

describe('sentences', () => {
  test.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Rp. 500.000 is the price. Good.', ['Rp. 500.000 is the price.', 'Good.']],
    ['See functions.php please. Thanks', ['See functions.php please.', 'Thanks']],
    ['Kl. 9.30 den 3. maj. Så gik den ned.', ['Kl. 9.30 den 3. maj.', 'Så gik den ned.']],
    ['First line\nsecond line', ['First line', 'second line']],
    [
      'A line that a mail program broke after the seventieth column or\nthereabouts goes on. End.',
      ['A line that a mail program broke after the seventieth column or\nthereabouts goes on.', 'End.'],
    ],
    ['Wait... what?! Yes', ['Wait...', 'what?!', 'Yes']],
    ['\n\n', []],
  ])('of %j', (text, sentences) => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
  })
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
