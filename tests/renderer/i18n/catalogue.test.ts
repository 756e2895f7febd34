// Every sentence of the page in every language: written as ICU can read it, with the same values as in English.
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/core/language/language.ts'
import { loadCatalogue } from '../../../src/renderer/i18n/load.ts'
import { isKey } from '../../../src/renderer/i18n/t.ts'

const english = await loadCatalogue('en')

/** The names a sentence asks for: `{name}` and `{name, plural, …}`. */
const valuesOf = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)(?=\}|, plural)/g)].map((match) => match[1] ?? ''))].sort()

/** A value for every name; numbers where a plural wants one. */
const sampleOf = (message: string): Record<string, string | number> =>
  Object.fromEntries(
    valuesOf(message).map((name) => [name, new RegExp(`\\{${name}, plural`).test(message) ? 3 : name]),
  )

describe.each(languages)('the catalogue in %s', (language) => {
  test('has every sentence of the English one', async () => {
    expect(Object.keys(await loadCatalogue(language)).sort()).toEqual(Object.keys(english).sort())
  })

  test('asks for the same values as the English one', async () => {
    const catalogue = await loadCatalogue(language)
    const different = Object.entries(english).filter(
      ([key, message]) => isKey(key) && valuesOf(catalogue[key]).join() !== valuesOf(message).join(),
    )
    expect(different.map(([key]) => key)).toEqual([])
  })

  test('can be formatted throughout, and leaves no brace behind', async () => {
    const broken = Object.entries(await loadCatalogue(language)).filter(([, message]) => {
      const text = String(new IntlMessageFormat(message, language).format(sampleOf(message)))
      return /[{}]/.test(text)
    })
    expect(broken.map(([key]) => key)).toEqual([])
  })

  test('shouts nowhere and speaks of no "we"', async () => {
    const catalogue = await loadCatalogue(language)
    const loud = Object.entries(catalogue).filter(([, message]) => /!|\bwe\b|\boops\b/i.test(message))
    expect(loud.map(([key]) => key)).toEqual([])
  })
})
