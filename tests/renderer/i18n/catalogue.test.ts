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

type Choice = {
  readonly type: 'plural' | 'select'
  readonly name: string
  readonly options: readonly string[]
}
type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** Every plural and every choice of a sentence, those within others too. */
function choicesIn(message: string, language: string): Choice[] {
  const inside = (elements: readonly Element[]): Choice[] =>
    elements.flatMap((element) => {
      if (!('options' in element)) return []
      const { options, value } = element
      const type = 'pluralType' in element ? 'plural' : 'select'
      const within = Object.values(options).flatMap((option) => inside(option.value))
      return [{ type, name: value, options: Object.keys(options) }, ...within]
    })
  return inside(new IntlMessageFormat(message, language).getAst())
}

/** A Hungarian noun stays as it is after a number, so that one form serves for all of them. */
const neededForms = (language: string, known: readonly string[]): readonly string[] =>
  language === 'hu' ? ['other'] : known

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

  test('has every form of a number that the language knows, and no other', async () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
    const wrong = Object.entries(await loadCatalogue(language)).flatMap(([key, message]) =>
      choicesIn(message, language).flatMap(({ type, options }) => {
        if (type !== 'plural') return []
        const forms = options.filter((option) => !option.startsWith('='))
        const isForeign = forms.some((form) => !pluralCategories.some((known) => known === form))
        const isMissing = neededForms(language, pluralCategories).some(
          (form) => !forms.includes(form) && !(form === 'one' && options.includes('=1')),
        )
        return isForeign || isMissing ? [`${key}: ${options.join()}`] : []
      }),
    )
    expect(wrong).toEqual([])
  })

  test('chooses among the same words as the English one', async () => {
    const catalogue = await loadCatalogue(language)
    const selects = (message: string, spoken: string): string =>
      choicesIn(message, spoken)
        .filter(({ type }) => type === 'select')
        .map(({ name, options }) => `${name}: ${[...options].sort().join()}`)
        .join('; ')
    const different = Object.entries(english).filter(
      ([key, message]) => isKey(key) && selects(catalogue[key], language) !== selects(message, 'en'),
    )
    expect(different.map(([key]) => key)).toEqual([])
  })

  test('shouts nowhere and speaks of no "we"', async () => {
    const catalogue = await loadCatalogue(language)
    const loud = Object.entries(catalogue).filter(([, message]) => /!|\bwe\b|\boops\b/i.test(message))
    expect(loud.map(([key]) => key)).toEqual([])
  })
})
