// Checks that whatever path a program has, a session reads the very same words back from its autostart file.
import { describe, expect, it } from 'vitest'
import { autostartEntry, isSwitchedOff } from '../../../src/core/desktop/autostart-entry.ts'
import { fc } from '../../property.ts'

/** Reads a command as the Desktop Entry specification says: the value's escapes first, then quotes, then field codes. */
function readBack(entry: string): string[] {
  const line = entry.split('\n').find((each) => each.startsWith('Exec=')) ?? ''
  const signs: Record<string, string> = { '\\': '\\', n: '\n', t: '\t', r: '\r' }
  const value = line.slice('Exec='.length).replaceAll(/\\(.)/g, (_, sign: string) => signs[sign] ?? '?')
  const words: string[] = []
  let word: string | null = null
  let isQuoted = false
  for (let at = 0; at < value.length; at++) {
    const sign = value[at] ?? ''
    if (isQuoted && sign === '\\') word = `${word}${value[++at]}`
    else if (sign === '"') {
      isQuoted = !isQuoted
      word ??= ''
    } else if (sign === ' ' && !isQuoted) {
      if (word !== null) words.push(word)
      word = null
    } else word = `${word ?? ''}${sign}`
  }
  if (word !== null) words.push(word)
  return words.map((each) => each.replaceAll('%%', '%'))
}

const paths = ['/opt/Remit/remit', '/home/a b/Remit 1.0.AppImage', '/x/"q"/$HOME/`id`/100%u/a\\b', '/ü/ő;&|']

describe('an autostart file', () => {
  it.each(paths)('starts %s', (path) => {
    const command = [path, '--background', '--data-dir=/my data']
    expect(readBack(autostartEntry(command))).toEqual(command)
  })

  it('gives every command back, whatever signs are in it, and keeps it on one line', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.string({ unit: fc.constantFrom('"', '\\', '$', '`', '%', ' ', '\n', '\t', "'", 'a', 'n', 'u') }),
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (command) => {
        const entry = autostartEntry(command)
        expect(readBack(entry)).toEqual(command)
        expect(entry.split('\n')).toHaveLength(9)
      }),
    )
  })

  it.each([
    ['Hidden=true', true],
    ['X-GNOME-Autostart-enabled=false', true],
    ['X-GNOME-Autostart-enabled=true', false],
    ['Exec=/x/Hidden=true', false],
  ])('with %s is switched off: %s', (line, isOff) => {
    expect(isSwitchedOff(`[Desktop Entry]\n${line}\n`)).toBe(isOff)
  })
})
