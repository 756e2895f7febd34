// Finds settings by their words, in the language that is spoken, whatever accents or beginnings are typed.
import { beforeEach, describe, expect, test } from 'vitest'
import type { Language } from '../../../src/core/language/language.ts'
import { loadCatalogue } from '../../../src/renderer/i18n/load.ts'
import { setCatalogue } from '../../../src/renderer/i18n/t.ts'
import { findSettings } from '../../../src/renderer/settings/settings-index.ts'

const speak = async (language: Language): Promise<void> => setCatalogue(await loadCatalogue(language))
const found = (typed: string): string[] => findSettings(typed).map(({ section }) => section)

describe('a setting', () => {
  beforeEach(() => speak('en'))

  test.each([
    ['theme', ['look']],
    ['spac', ['look']],
    ['taxes', ['rates']],
    ['single KEYS', ['keys']],
    ['backup', ['backup']],
    ['', []],
    ['qqqq', []],
  ])('is found by "%s" in %j', (typed, sections) => {
    expect([...new Set(found(typed))]).toEqual(sections)
  })

  test('is found in its own language, with or without accents', async () => {
    await speak('hu')
    expect(found('tema')).toEqual(found('Téma'))
    expect(found('Téma')).toContain('look')
  })

  test.each(['når logger', 'naar logger', 'nar logger'])(
    'is found in Danish as it is typed: %s',
    async (typed) => {
      await speak('da')
      expect(found(typed)).toEqual(['reading'])
    },
  )
})
