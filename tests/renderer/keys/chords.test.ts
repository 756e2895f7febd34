// Key presses become commands: single keys, keys with Ctrl, and two keys in a row within their time.
import { describe, expect, test } from 'vitest'
import { chordOf, commandFor, isSingleKey, type Pending } from '../../../src/renderer/keys/chords.ts'
import { commandIds, entryOf } from '../../../src/renderer/keys/commands.ts'

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => chordOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })

/** What a row of presses runs, a tenth of a second apart. */
function run(keys: readonly string[], gapMs = 100): (string | null)[] {
  let pending: Pending = null
  return keys.map((key, index) => {
    const found = commandFor(key, pending, index * gapMs)
    pending = found.pending
    return found.id
  })
}

describe('a press', () => {
  test.each([
    ['j', {}, 'j'],
    ['?', { shiftKey: true }, '?'],
    ['J', { shiftKey: true }, null],
    ['k', { ctrlKey: true }, 'mod+k'],
    ['K', { metaKey: true }, 'mod+k'],
    ['z', { ctrlKey: true, shiftKey: true }, null],
    ['e', { altKey: true }, null],
    ['Enter', {}, 'Enter'],
  ])('of %s with %o is the chord %s', (key, held, chord) => {
    expect(press(key, held)).toBe(chord)
  })
})

describe('presses in a row', () => {
  test('g then i goes to the inbox', () => {
    expect(run(['g', 'i'])).toEqual([null, 'go.inbox'])
  })

  test('too long after g a key is itself again', () => {
    expect(run(['g', 's'], 2000)).toEqual([null, 'case.snooze'])
  })

  test('a second key that leads nowhere after g is itself', () => {
    expect(run(['g', 'e'])).toEqual([null, 'case.done'])
  })
})

describe('the registry', () => {
  test('gives no two commands the same keys', () => {
    const all = commandIds.flatMap((id) => entryOf(id).keys)
    expect(all.length).toBe(new Set(all).size)
  })

  test('begins no command with a key that is a command alone', () => {
    const all = commandIds.flatMap((id) => [...entryOf(id).keys])
    const first = all.filter((keys) => keys.includes(' ')).map((keys) => keys.split(' ')[0] ?? '')
    expect(first.filter((key) => all.includes(key))).toEqual([])
  })

  test('has only letters and signs among the keys that can be switched off', () => {
    expect([...new Set(commandIds.flatMap((id) => [...entryOf(id).keys]))].filter(isSingleKey).join('')).toBe(
      'jk/esruiltnaqbdcmxw12345vohpyz?',
    )
  })
})
