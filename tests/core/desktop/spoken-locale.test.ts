// Language and country make one of the few locales dates are written in; what was remembered is believed only if it is one of them.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  countryOf,
  spokenLocale,
  spokenLocaleFrom,
  spokenLocales,
} from '../../../src/core/desktop/spoken-locale.ts'

describe('the locale of dates', () => {
  it.each([
    ['en', 'US', 'en-US'],
    ['en', 'GB', 'en-GB'],
    ['en', 'ID', 'en-GB'],
    ['en', '', 'en-GB'],
    ['id', 'US', 'id'],
    ['hu', 'HU', 'hu'],
  ] as const)('in %s and %s is %s', (language, country, tag) => {
    expect(spokenLocale(language, country)).toBe(tag)
  })

  it.each([
    ['da\n', 'da'],
    ['en-GB', 'en-GB'],
    ['de', null],
    ['da --no-sandbox', null],
    ['', null],
  ])('remembered as %j is %s', (text, tag) => {
    expect(spokenLocaleFrom(text)).toBe(tag)
  })

  it.each([
    ['en-GB', 'GB'],
    ['pt_BR.UTF-8', 'BR'],
    ['id', ''],
  ])('has of %s the country %j', (tag, country) => {
    expect(countryOf(tag)).toBe(country)
  })

  it('is packed with the program', () => {
    const packed = /electronLanguages: \[(.*)\]/.exec(readFileSync('electron-builder.yml', 'utf8'))?.[1]
    expect(packed?.split(', ').sort()).toEqual([...spokenLocales].sort())
  })
})
