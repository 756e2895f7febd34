// Checks what is taken for an edit and what for another item, where a key alone may deceive.
import { describe, expect, it } from 'vitest'
import { homeOf } from '../../../src/core/feed/home.ts'
import { isEditOf, isSameUnderLink, type Told } from '../../../src/core/feed/same-item.ts'

const home = homeOf(['https://site.example/feed', 'https://site.example/forum'])
const known: Told = {
  title: 'Checkout broken',
  text: 'The checkout of our shop has been broken since this morning and nobody answers the phone.',
  link: 'https://site.example/p/1',
  authorName: 'Ann',
  publishedAtMs: 1000,
}
const other: Told = {
  title: 'Opening hours',
  text: 'Please change the hours on the contact page.',
  link: 'https://site.example/p/2',
  authorName: 'Ann',
  publishedAtMs: 2000,
}
const reworded = `${known.text} Still no answer.`

describe('under one guid', () => {
  it.each<[string, Told, boolean]>([
    ['nothing but the author is the same', other, false],
    ['only the title is the same', { ...other, title: 'checkout  BROKEN' }, true],
    ['only the text is the same', { ...other, text: known.text }, true],
    ['only the date is the same', { ...other, publishedAtMs: 1000 }, true],
    ['only the link is the same', { ...other, link: known.link }, true],
    ['the link has moved to another host', { ...other, link: 'http://www.new.example/p/1' }, true],
    ['the same front page says nothing', { ...other, link: 'https://site.example/' }, false],
    ['no link and no date, other words', { ...other, link: null, publishedAtMs: null }, false],
    ['no date and a longer text', { ...other, link: null, publishedAtMs: null, text: reworded }, true],
  ])('%s', (_, later, isEdit) => {
    const before = later.link === null ? { ...known, link: null, publishedAtMs: null } : known
    const under = later.link === 'https://site.example/' ? { ...before, link: later.link } : before
    expect(isEditOf(under, later, home)).toBe(isEdit)
  })
})

describe('under one link', () => {
  it.each<[string, Partial<Told>, boolean]>([
    ['the same words with a new date', { publishedAtMs: 9 }, true],
    ['a new title over the same words', { title: 'Solved: checkout' }, true],
    ['a sentence more', { text: reworded, publishedAtMs: 9 }, true],
    ['the same words by somebody else', { authorName: 'Bob' }, false],
    ['other words', { text: other.text, publishedAtMs: 9 }, false],
    ['other words at the same instant under the same title', { text: other.text }, true],
    ['few words that differ in a number', { text: 'Ticket 5 closed', publishedAtMs: 9 }, false],
  ])('%s', (_, change, isSame) => {
    expect(isSameUnderLink(known, { ...known, ...change })).toBe(isSame)
  })

  it('takes the next note of a series for another item', () => {
    const note = (n: number): Told => ({
      ...known,
      title: '',
      text: `Ticket ${n} was closed`,
      publishedAtMs: n,
    })
    expect(isSameUnderLink(note(1), note(2))).toBe(false)
  })
})
