// Checks the difference between two wordings: what is shown as kept, added and removed.
import { describe, expect, it } from 'vitest'
import { wordDiff } from '../../../src/core/edit/word-diff.ts'
import { fc } from '../../property.ts'

const shown = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'added' ? `{+${text}+}` : `{-${text}-}`))
    .join('')

describe('the difference of two wordings', () => {
  it.each([
    ['a word added', 'The mail is slow', 'The mail is very slow', 'The mail is{+ very+} slow'],
    ['a word replaced', 'Rp 500 a month', 'Rp 750 a month', 'Rp{- 500-}{+ 750+} a month'],
    [
      'a sentence added',
      'It is down.',
      'It is down.\n\nUPDATE: solved.',
      'It is down.{+\n\nUPDATE: solved.+}',
    ],
    ['all removed', 'It is down.', '', '{-It is down.-}'],
    ['nothing', 'It is down.', 'It is  down.', 'It is  down.'],
    ['words joined by a mark', 'a, b c', 'x, y c', '{-a, b-}{+x, y+} c'],
  ])('%s', (_, before, after, expected) => {
    expect(shown(before, after)).toBe(expected)
  })

  it('holds the whole later wording and never two runs of a kind in a row', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const runs = wordDiff(before, after)
        const later = runs.filter(({ kind }) => kind !== 'removed').map(({ text }) => text)
        expect(later.join('')).toBe(after)
        expect(runs.some(({ kind }, at) => kind === runs[at - 1]?.kind)).toBe(false)
      }),
    )
  })

  it('is found at once for texts that have nothing in common', () => {
    const words = (letter: string) => Array.from({ length: 20_000 }, (_, at) => `${letter}${at}`).join(' ')
    expect(wordDiff(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})
