// A usual package holds its texts in every language, and an agreement made from it is the one the template would have made.
import { beforeEach, expect, test } from 'vitest'
import { packageForm } from '../../../src/contract/package.ts'
import { type Language, languages } from '../../../src/core/language/language.ts'
import { agreementFrom, templateMonths, templateNames } from '../../../src/renderer/clients/templates.ts'
import { loadCatalogue } from '../../../src/renderer/i18n/load.ts'
import { localeOf, setLocale } from '../../../src/renderer/i18n/locale.ts'
import {
  agreementFromPackage,
  packageFrom,
  textIn,
  wholeMonths,
} from '../../../src/renderer/packages/package-texts.ts'

beforeEach(() => setLocale(localeOf('en', 'ID', 'Asia/Jakarta')))

const facts = { clientId: 1, zone: 'Asia/Jakarta', start: '2026-11-21' }

test.each(templateNames.filter((name) => name !== 'blank'))(
  '%s goes there and back in each language',
  async (name) => {
    const inOne = async (language: Language) => {
      const words = await loadCatalogue(language)
      return [language, agreementFrom(name, { ...facts, currency: 'IDR', words })] as const
    }
    const templates = await Promise.all(languages.map(inOne))
    const form = packageFrom(templates, templateMonths[name])
    if (!form) throw new Error('no package')
    expect(packageForm.safeParse(form).success).toBe(true)
    const view = { versionId: 7, no: 1, sinceMs: 0, agreements: 0, form }
    expect(languages.map((language) => agreementFromPackage(view, { ...facts, language }))).toEqual(
      templates.map(([, template]) => ({ ...template, packageVersionId: 7 })),
    )
  },
)

test('a text that was not written in the client’s language is given in another', () => {
  const nothing = { en: '', id: '', da: '', hu: '' }
  expect([
    textIn({ ...nothing, da: 'Højst 3.' }, 'hu'),
    textIn({ ...nothing, da: 'Højst 3.', en: 'At most 3.' }, 'hu'),
    textIn(nothing, 'hu'),
  ]).toEqual(['Højst 3.', 'At most 3.', ''])
})

test.each([
  ['2026-08-15', '2027-02-14', 6],
  ['2026-01-01', '2026-12-31', 12],
  ['2026-02-01', '2026-02-28', 1],
  ['2026-03-01', '2026-03-05', 1],
  ['2024-01-01', '2033-12-31', 120],
])('%s to %s is %i months', (start, end, months) => {
  expect(wholeMonths(start, end)).toBe(months)
})
