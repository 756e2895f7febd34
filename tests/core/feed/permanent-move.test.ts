import { describe, expect, test } from 'vitest'
import { addressAfterMove, isLasting, type Move, moveAfter } from '../../../src/core/feed/permanent-move.ts'

const hour = 3600_000

/** What is remembered after answers at these hours that came by way of these addresses. */
const seen = (...answers: readonly (readonly [number, string | null])[]) =>
  answers.reduce<Move | null>((move, [hours, to]) => moveAfter(move, to, hours * hour), null)

describe('a permanent redirect is believed after three sightings over two days (figure 26)', () => {
  test.each<[string, Move | null, number, boolean]>([
    ['three in two days', seen([0, 'b'], [24, 'b'], [48, 'b']), 48, true],
    ['three in less', seen([0, 'b'], [24, 'b'], [47.9, 'b']), 47.9, false],
    ['a hundred in a day', seen(...Array.from({ length: 100 }, (_, n) => [n / 5, 'b'] as const)), 20, false],
    ['two in two days', seen([0, 'b'], [48, 'b']), 48, false],
    ['refused by the owner', { to: 'b', firstAtMs: 0, times: 99, isRefused: true }, 99, false],
    ['another target between', seen([0, 'b'], [24, 'c'], [48, 'b'], [60, 'b']), 60, false],
    ['an answer without a redirect between', seen([0, 'b'], [24, null], [48, 'b'], [60, 'b']), 60, false],
  ])('%s', (_, move, hours, lasting) => {
    expect(move !== null && isLasting(move, hours * hour)).toBe(lasting)
  })
})

describe('the address after a lasting move', () => {
  const from = 'https://a.example/feed'
  test.each<[string, string, string, string | null, boolean?]>([
    ['another host', from, 'https://b.example/feed/', 'https://b.example/feed/'],
    ['to https', 'http://a.example/feed', 'https://a.example/feed', 'https://a.example/feed'],
    ['never back to http', from, 'http://a.example/feed', null],
    ['never the front page', from, 'https://a.example/', null],
    ['from front page to front page', 'http://a.example/', 'https://a.example/', 'https://a.example/'],
    [
      'a front page with a query is a feed',
      from,
      'https://a.example/?feed=rss2',
      'https://a.example/?feed=rss2',
    ],
    ['itself', from, from, null],
    ['no address', from, 'nowhere', null],
    ['no web address', from, 'ftp://a.example/feed', null],
    [
      'a name stays with its origin',
      'https://me:pw@a.example/feed',
      'https://a.example/rss',
      'https://me:pw@a.example/rss',
    ],
    ['a name goes to no other origin', 'https://me:pw@a.example/feed', 'https://b.example/rss', null],
    ['a secret stays with its origin', from, 'https://a.example/rss', 'https://a.example/rss', true],
    ['a secret goes to no other origin', from, 'https://b.example/rss', null, true],
  ])('%s', (_, old, to, expected, isBound = false) => {
    expect(addressAfterMove(old, to, isBound)).toBe(expected)
  })
})
