// How well the language of short texts is told that nothing was learned from; see docs/notes/language.md.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { detectLanguage } from '../../../src/core/language/detect.ts'

type Row = { readonly lang: string; readonly text: string }

const rows: readonly Row[] = readFileSync(
  new URL('../../fixtures/triage/languages-held-out.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const answersFor = (...langs: string[]): string[] =>
  rows.filter(({ lang }) => langs.includes(lang)).map(({ text }) => detectLanguage(text).language)

const shareOf = (answers: readonly string[], language: string): number =>
  answers.filter((answer) => answer === language).length / answers.length

const own = ['en', 'id', 'da', 'hu']

test('the four languages together are told in 98 of 100 short texts', () => {
  const right = rows.filter(({ lang, text }) => own.includes(lang) && detectLanguage(text).language === lang)
  expect(right.length / rows.filter(({ lang }) => own.includes(lang)).length).toBeGreaterThanOrEqual(0.98)
})

test.each([
  ['en', 0.97],
  ['id', 0.98],
  ['da', 0.95],
  ['hu', 0.97],
])('%s is told in at least %d of its texts', (language, least) => {
  expect(shareOf(answersFor(language), language)).toBeGreaterThanOrEqual(least)
})

test('no Danish text is taken for another language, and hardly a Norwegian or Swedish one for Danish', () => {
  const danish = answersFor('da')
  expect(danish.filter((answer) => answer !== 'da' && answer !== 'unknown')).toEqual([])
  expect(shareOf(answersFor('no', 'sv'), 'da')).toBeLessThanOrEqual(0.05)
})

test('what is in another language is unknown', () => {
  const others = [...new Set(rows.map(({ lang }) => lang))].filter((lang) => !own.includes(lang))
  expect(shareOf(answersFor(...others), 'unknown')).toBeGreaterThanOrEqual(0.93)
})
