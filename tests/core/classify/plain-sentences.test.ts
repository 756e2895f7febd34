// Plain sentences get the kind and the language anybody would give them.
import { describe, expect, test } from 'vitest'
import { judge } from '../../../src/core/classify/judge.ts'
import { danish } from './plain/da.ts'
import { english } from './plain/en.ts'
import { hungarian } from './plain/hu.ts'
import { indonesian } from './plain/id.ts'

const tables = [
  ['en', english],
  ['id', indonesian],
  ['da', danish],
  ['hu', hungarian],
] as const

describe.each(tables)('plain sentences in %s', (language, sentences) => {
  test.each(sentences)('%s: %s', (kind, text) => {
    expect(judge({ text, sourceLanguage: language }).kind).toBe(kind)
  })

  test('are told apart from the other languages without being told', () => {
    const missed = sentences.filter(([, text]) => judge({ text }).language !== language)
    // A sentence of loan words ("wkwkwk lucu banget gan") may stay unknown; one in twenty is allowed.
    expect(missed.length).toBeLessThanOrEqual(sentences.length / 20)
  })
})
