// Telling words are marked where they stand, once, and nothing of the text is lost.
import { expect, test } from 'vitest'
import { piecesOf } from '../../../src/renderer/case/marked-text.ts'
import { fc } from '../../property.ts'

const marked = (text: string, spans: { start: number; end: number }[]): string =>
  piecesOf(text, spans)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('')

test.each([
  ['plain', [], 'plain'],
  ['site is down', [{ start: 8, end: 12 }], 'site is [down]'],
  [
    'site is down',
    [
      { start: 8, end: 12 },
      { start: 0, end: 4 },
    ],
    '[site] is [down]',
  ],
  [
    'site is down',
    [
      { start: 5, end: 10 },
      { start: 8, end: 12 },
    ],
    'site [is down]',
  ],
  [
    'site is down',
    [
      { start: 5, end: 7 },
      { start: 7, end: 12 },
    ],
    'site [is down]',
  ],
  ['site', [{ start: -3, end: 99 }], '[site]'],
  [
    'site',
    [
      { start: 3, end: 3 },
      { start: 9, end: 12 },
    ],
    'site',
  ],
])('%s with %o reads %s', (text, spans, expected) => {
  expect(marked(text, spans)).toBe(expected)
})

test('the pieces of any text and any spans are the text', () => {
  const span = fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) })
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
      expect(
        piecesOf(text, spans)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
