// A month, a day or a language that begins a line has its capital, by the rules of the language.
import { expect, it } from 'vitest'
import { atLineStart } from '../../../src/renderer/i18n/line-start.ts'

it.each([
  ['oktober 2026', 'da', 'Oktober 2026'],
  ['2026. október', 'hu', '2026. október'],
  ['élő', 'hu', 'Élő'],
  ['Kamis', 'id', 'Kamis'],
  ['', 'en', ''],
])('%s in %s', (text, tag, expected) => {
  expect(atLineStart(text, tag)).toBe(expected)
})
