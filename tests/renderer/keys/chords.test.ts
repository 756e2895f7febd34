// Key presses become commands: single keys, keys with Ctrl, and two keys in a row within their time.
import { describe, expect, test } from 'vitest'
import { chordOf, commandsFor, type Pending } from '../../../src/renderer/keys/chords.ts'

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => chordOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })

/** What a row of presses may run, a tenth of a second apart. */
function run(keys: readonly string[], gapMs = 100): (readonly string[])[] {
  let pending: Pending = null
  return keys.map((key, index) => {
    const found = commandsFor(key, pending, index * gapMs)
    pending = found.pending
    return found.ids
  })
}

describe('a press', () => {
  test.each([
    ['j', {}, 'j'],
    ['?', { shiftKey: true }, '?'],
    ['J', { shiftKey: true }, 'shift+j'],
    ['k', { ctrlKey: true }, 'mod+k'],
    ['K', { metaKey: true }, 'mod+k'],
    ['Z', { ctrlKey: true, shiftKey: true }, 'mod+shift+z'],
    ['e', { altKey: true }, null],
    ['Enter', {}, 'Enter'],
  ])('of %s with %o is the chord %s', (key, held, chord) => {
    expect(press(key, held)).toBe(chord)
  })
})

describe('presses in a row', () => {
  test('g then i goes to the inbox', () => {
    expect(run(['g', 'i'])).toEqual([[], ['go.inbox']])
  })

  test('too long after g a key is itself again', () => {
    expect(run(['g', 's'], 2000)).toEqual([[], ['case.snooze']])
  })

  test('a second key that leads nowhere after g is itself', () => {
    expect(run(['g', 'e'])).toEqual([[], ['case.done']])
  })
})
