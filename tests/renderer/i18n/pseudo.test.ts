// The made-up language keeps what ICU reads, and is long enough to stand for the longest real one.
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../../src/renderer/i18n/load.ts'
import { pseudo, pseudoCatalogue } from './pseudo.ts'

describe('the made-up language', () => {
  test.each([
    ['Undo', '⟦Úñđóó⟧'],
    ['Read {time}', '⟦Ŕééååđ {time}⟧'],
    [
      '{n, plural, one {# day late} other {# days late}}',
      '⟦{n, plural, one {# đååý ļååţéé} other {# đååýš ļååţéé}}⟧',
    ],
  ])('makes of "%s" "%s"', (message, made) => {
    expect(pseudo(message)).toBe(made)
  })

  test('can be formatted throughout', async () => {
    const made = Object.values(pseudoCatalogue(await loadCatalogue('en')))
    const broken = made.filter((message) => {
      try {
        new IntlMessageFormat(message, 'en')
        return false
      } catch {
        return true
      }
    })
    expect(broken).toEqual([])
  })

  test('is a third longer than English and more, as the longest sentences of the four languages are', async () => {
    const english = Object.values(await loadCatalogue('en'))
    const length = (messages: readonly string[]): number => messages.join('').length
    expect(length(english.map(pseudo)) / length(english)).toBeGreaterThan(1.33)
  })
})
