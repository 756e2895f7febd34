// Every command has a name in each language and a place to be found in; no two share a key where both are answered.
import { describe, expect, test } from 'vitest'
import { menuPlaces } from '../../../src/contract/native-menu.ts'
import { languages } from '../../../src/core/language/language.ts'
import { loadCatalogue } from '../../../src/renderer/i18n/load.ts'
import type { Catalogue } from '../../../src/renderer/i18n/t.ts'
import { isSingleKey } from '../../../src/renderer/keys/chords.ts'
import { type CommandId, commandIds, entryOf } from '../../../src/renderer/keys/commands.ts'
import { menuEntries, menuPlaceOf } from '../../../src/renderer/keys/menu-entries.ts'

const keysOf = (id: CommandId): readonly string[] => entryOf(id).keys

/** What has to be open for a command to be answered; undefined: nothing. Two such things are never open together. */
const opened = (id: CommandId): string | undefined => {
  const { group, of } = entryOf(id)
  return of ?? (group === 'case' || group === 'quote' ? group : undefined)
}

const sharesKeysWith = (a: CommandId, b: CommandId): boolean => {
  const [one, other] = [opened(a), opened(b)]
  return one === undefined || other === undefined || one === other
}

describe.each(languages)('in %s', (language) => {
  test('every command has a name of its own', async () => {
    const catalogue = await loadCatalogue(language)
    const names = commandIds.map((id) => [id, catalogue[`command.${id}`]] as const)
    const byName = Object.groupBy(names, ([, name]) => name)
    const shared = Object.values(byName).filter((ids) => (ids?.length ?? 0) > 1)
    expect([names.filter(([, name]) => name.trim() === ''), shared]).toEqual([[], []])
  })

  test('the same commands ask for more in a dialog, and three dots say so', async () => {
    const asking = (catalogue: Catalogue) =>
      commandIds.filter((id) => /\S…$/.test(catalogue[`command.${id}`]))
    const [own, english] = [await loadCatalogue(language), await loadCatalogue('en')]
    expect(asking(own)).toEqual(asking(english))
    expect(asking(own)).toContain('client.erase')
  })
})

describe('the registry', () => {
  test('lets every command be chosen by name or by a key', () => {
    expect(commandIds.filter((id) => entryOf(id).isKeyOnly && keysOf(id).length === 0)).toEqual([])
  })

  test('gives no two commands of one context the same keys', () => {
    const clashes = commandIds.flatMap((id, at) =>
      commandIds
        .slice(at + 1)
        .filter(
          (other) => sharesKeysWith(id, other) && keysOf(id).some((keys) => keysOf(other).includes(keys)),
        )
        .map((other) => `${id} ${other}`),
    )
    expect(clashes).toEqual([])
  })

  test('begins no command with a key that is a command alone', () => {
    const all = commandIds.flatMap(keysOf)
    const first = all.filter((keys) => keys.includes(' ')).map((keys) => keys.split(' ')[0] ?? '')
    expect(first.filter((key) => all.includes(key))).toEqual([])
  })

  test('writes each chord in the one form in which a press is read', () => {
    const form =
      /^(?:mod\+)?(?:shift\+)?(?:[a-z0-9]|Enter|Escape|F\d+|[A-Z][a-z]+)$|^(?:mod\+)?[^A-Za-z0-9\s]$/
    const chords = commandIds.flatMap((id) => keysOf(id).flatMap((keys) => keys.split(' ')))
    expect(chords.filter((chord) => !form.test(chord))).toEqual([])
  })

  test('switches off with the single keys what types a letter, and nothing else', () => {
    const chords = ['j', '?', '1', 'shift+j', 'mod+k', 'mod+shift+z', 'Enter', 'Escape', 'F1', 'g g']
    expect(chords.filter(isSingleKey)).toEqual(['j', '?', '1', 'shift+j'])
  })
})

describe('the native menus', () => {
  const entries = menuEntries(new Set(['go.inbox']))

  test('hold every command that can be chosen by name, once', () => {
    const ids = entries.map(({ id }) => id)
    expect(ids).toEqual(commandIds.filter((id) => menuPlaceOf(id) !== null))
    expect(commandIds.filter((id) => !entryOf(id).isKeyOnly && !ids.includes(id))).toEqual([])
  })

  test('leave no menu empty, and switch off what nobody answers to', () => {
    expect(menuPlaces.filter((place) => !entries.some((entry) => entry.place === place))).toEqual([])
    expect(entries.filter(({ isEnabled }) => isEnabled).map(({ id }) => id)).toEqual(['go.inbox'])
  })

  test.each([
    ['undo', 'mod+z'],
    ['case.done', 'e'],
    ['go.settings', 'mod+,'],
    ['keys', 'F1'],
    ['go.inbox', null],
  ])('show for %s the press %s', (id, keys) => {
    expect(entries.find((entry) => entry.id === id)?.keys).toBe(keys)
  })
})
