// Checks that repeats of a question are told from look-alikes, on worked pairs in four languages.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../../src/core/language/language.ts'
import { repeats } from '../../../src/core/repeat/repeats.ts'
import { countRepeats, readPairs } from '../../eval/repeat.ts'

const pairsOf = (language: Language) =>
  readPairs(readFileSync(new URL(`../../fixtures/repeat/${language}.jsonl`, import.meta.url), 'utf8'))

const stateOf = (a: string, b: string, language: Language | 'unknown', other = language) =>
  repeats({ text: a, language }, { text: b, language: other }).state

describe('repeats of a question', () => {
  it.each(languages)('are found in other words, and look-alikes are left, in %s', (language) => {
    const { precision, recall } = countRepeats(pairsOf(language))
    expect({ isPrecise: precision >= 0.95, isFound: recall >= 0.85 }).toEqual({
      isPrecise: true,
      isFound: true,
    })
  })

  it.each(languages)('are the same whichever of the two came first, in %s', (language) => {
    for (const { a, b } of pairsOf(language)) expect(stateOf(a, b, language)).toBe(stateOf(b, a, language))
  })

  it('are found across languages', () => {
    expect(stateOf('Where can I download my invoices?', 'Hol tölthetem le a számláimat?', 'en', 'hu')).toBe(
      'answered',
    )
    expect(stateOf('Cara nambah akun email gimana?', 'Hvordan opretter jeg en mailkonto?', 'id', 'da')).toBe(
      'answered',
    )
  })

  it('are found despite a slip of the keys', () => {
    expect(stateOf('Where is my invoise?', 'How do I find the invoice?', 'en')).toBe('answered')
    expect(stateOf('Hvor er min fakutra?', 'Hvor finder jeg fakturaen?', 'da')).toBe('answered')
  })

  it('are found where the language is not known', () => {
    expect(stateOf('Mikor jár le a domain?', 'Meddig érvényes a domainünk?', 'unknown')).toBe('answered')
  })
})

describe('questions alike in words', () => {
  it('are told as being about something else', () => {
    expect(stateOf('How do I add another mailbox?', 'How do I delete another mailbox?', 'en')).toBe(
      'similar-different-subject',
    )
  })

  it('are never asserted by their words alone', () => {
    expect(stateOf('Any news on this?', 'Any news on this?', 'en')).toBe('possibly')
    expect(stateOf('', '', 'en')).toBe('no')
  })
})
