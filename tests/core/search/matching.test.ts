// Checks what a text holds of a search, which piece of it is shown, and which word a slip meant.
import { describe, expect, it } from 'vitest'
import { excerptOf, holdsAll, marksIn, soughtOf } from '../../../src/core/search/matching.ts'
import { nearestWord, slipsBetween } from '../../../src/core/search/near-word.ts'
import { spellingsOf } from '../../../src/core/search/plain-word.ts'
import { parseQuery } from '../../../src/core/search/query.ts'
import { fc } from '../../property.ts'

const soughtIn = (text: string) => parseQuery(text, '2026-11-22').terms.map(soughtOf)
const shown = ({ text, marks }: { text: string; marks: readonly { start: number; end: number }[] }) =>
  marks
    .toReversed()
    .reduce(
      (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
      text,
    )

describe('marks', () => {
  it.each([
    ['logo', 'Logos and a LOGO, no prologo', '[Logos] and a [LOGO], no prologo'],
    ['arviz', 'Az árvíztűrő tükör', 'Az [árvíztűrő] tükör'],
    ['árvíz', 'Az arvizturo', 'Az [arvizturo]'],
    ['kobenhavn', 'I København', 'I [København]'],
    ['koebenhavn', 'I København', 'I [København]'],
    ['københavn', 'I Koebenhavn', 'I [Koebenhavn]'],
    ['aabent', 'Er åbent', 'Er [åbent]'],
    ['åbent', 'Er aabent', 'Er [aabent]'],
    ['"ganti logo"', 'ganti logo, ganti foto', '[ganti logo], ganti foto'],
    ['"ganti log"', 'ganti logo', 'ganti logo'],
    ['x', '', ''],
  ])('%j in %j', (query, text, marked) => {
    const sought = soughtIn(query)
    expect(shown({ text, marks: marksIn(text, sought) })).toBe(marked)
    expect(holdsAll(text, sought)).toBe(marked.includes('['))
  })

  it('cut no word and lie inside the piece, whatever is typed and written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', maxLength: 600 }),
        (query, text) => {
          const { text: piece, marks } = excerptOf(text, soughtIn(query))
          expect(piece.length).toBeLessThan(220)
          expect(marks.every(({ start, end }) => 0 <= start && start < end && end <= piece.length)).toBe(true)
        },
      ),
    )
  })
})

it('shows the piece around what was found', () => {
  const text = `${'lorem ipsum dolor '.repeat(20)}the needle\n\nand ${'more words '.repeat(30)}`
  const piece = excerptOf(text, soughtIn('needle'))
  expect(shown(piece)).toMatch(/^… (\S+ )+the \[needle\] and (more words )+(more )?…$/)
})

it('knows the other ways Danish letters are typed, and never more than eight', () => {
  expect(spellingsOf('smorrebrod')).toContain('smørrebrød')
  expect(spellingsOf('børnehjælp')).toContain('boernehjaelp')
  expect(spellingsOf('oeaeaaoeaeaao').length).toBeLessThanOrEqual(8)
})

describe('a slip', () => {
  it.each([
    ['wesbite', ['invoice', 'website', 'webster'], 'website'],
    ['websti', ['website'], 'website'],
    ['logn', ['logo', 'login', 'long'], 'logo'],
    ['szamlq', ['szamla', 'szamba'], 'szamla'],
    ['abc', ['abd'], null],
    ['completely', ['different'], null],
  ])('%j among %j is %j', (typed, words, word) => expect(nearestWord(typed, words)).toBe(word))

  it.each([
    ['same', 'same', 0],
    ['same', 'sane', 1],
    ['swap', 'sawp', 1],
    ['one', 'none', 1],
    ['abcdef', 'fedcba', 3],
  ])('from %j to %j counts %j', (a, b, slips) => expect(slipsBetween(a, b, 2)).toBe(slips))
})
