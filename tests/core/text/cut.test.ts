// What a text was cut into stays as it was, however many texts are cut after it.
import { expect, test } from 'vitest'
import type { Cut } from '../../../src/core/text/cut.ts'
import { cutOf } from '../../../src/core/text/tokens.ts'

const piecesOf = (text: string, cut: Cut): string[] =>
  Array.from({ length: cut.count }, (_, index) => text.slice(cut.startAt(index), cut.endAt(index)))

test('many texts, long ones and ones that only the pattern reads among them', () => {
  const texts = Array.from({ length: 2000 }, (_, number) =>
    [`Shop ${number} is down.`, `см. ${number} www.a.example`, 'word '.repeat(number), ''].at(number % 4),
  ).map((text = '') => ({ text, cut: cutOf(text) }))
  for (const { text, cut } of texts) expect(piecesOf(text, cut)).toEqual(piecesOf(text, cutOf(text)))
  expect(texts.slice(0, 2).map(({ text, cut }) => piecesOf(text, cut))).toEqual([
    ['Shop', '0', 'is', 'down', '.'],
    ['см', '.', '1', 'www.a.example'],
  ])
})

test('outside of it there is nothing', () => {
  const cut = cutOf('One word')
  expect([-1, 2].map((index) => [cut.kindAt(index), cut.textAt(index)])).toEqual([
    [-1, ''],
    [-1, ''],
  ])
})
