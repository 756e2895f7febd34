import { describe, expect, it } from 'vitest'
import { withPlainSpaces } from '../../../src/core/language/format-number.ts'
import { type Language, languages } from '../../../src/core/language/language.ts'
import { reasonPassage, reasonSentence } from '../../../src/core/quote/reason-text.ts'
import { reasonCodes } from '../../../src/core/scope/reason-code.ts'

const facts = {
  agreement: 'Web Basic',
  service: 'revisi',
  limit: { quantity: 3, unit: 'request' },
  lastUsedOn: '2026-10-17',
  startsOn: '2026-07-15',
  endsOn: '2027-01-14',
  warrantyEndsOn: '2027-02-13',
  coveredMinutes: 30,
  billableMinutes: 75,
} as const

describe('reasonSentence', () => {
  it.each<[string, Language, string]>([
    [
      'QUOTA_EXHAUSTED',
      'en',
      'Everything the agreement includes of this kind has been used (package: Web Basic; work: revisi; at most: **3×**; last used: 17 October 2026).',
    ],
    [
      'EXPIRED',
      'id',
      'Masa paket sudah berakhir saat permintaan ini masuk (paket: Web Basic; berakhir: **14 Januari 2027**).',
    ],
    [
      'PARTIAL',
      'da',
      'Aftalen dækker en del af arbejdet; resten er ekstra (pakke: Web Basic; arbejde: revisi; højst: **3×**; dækket: 30 minutter; ekstra: 1 time 15 minutter).',
    ],
    [
      'EXPIRED',
      'hu',
      'A megállapodás már lejárt, amikor a kérés beérkezett (csomag: Web Basic; lejárt: **2027. január 14.**).',
    ],
    ['SOMETHING_NEW', 'en', ''],
  ])('says %s in %s', (code, language, sentence) => {
    expect(withPlainSpaces(reasonSentence(code, facts, language))).toBe(sentence)
  })

  it('tells a limit of time as time', () => {
    const timed = { agreement: 'Care', limit: { quantity: 90, unit: 'minute' } } as const
    expect(withPlainSpaces(reasonSentence('QUOTA_EXHAUSTED', timed, 'en'))).toContain(
      'at most: **1 hour 30 minutes**',
    )
  })

  it.each(languages)('has a sentence of its own for every code in %s', (language) => {
    const sentences = reasonCodes.map((code) => reasonSentence(code, {}, language))
    expect(new Set(sentences).size).toBe(reasonCodes.length)
    for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}].{20,}[^.!]\.$/u)
  })

  it.each(languages)('has no exclamation mark, no empty bracket and no gap in %s', (language) => {
    for (const code of reasonCodes) {
      expect(reasonSentence(code, facts, language)).not.toMatch(/!|\(\)|undefined|null|: ;/)
    }
  })

  it('does not let a package name end the bold of a limit', () => {
    expect(reasonSentence('NOT_STARTED', { agreement: 'A**B', startsOn: '2026-05-01' }, 'en')).toBe(
      'The agreement had not begun when the request came in (package: A*B; starts: **1 May 2026**).',
    )
  })
})

it('joins several reasons, each once', () => {
  expect(reasonPassage(['OUT_OF_HOURS', 'SUSPENDED', 'OUT_OF_HOURS'], {}, 'en')).toBe(
    'The work falls outside the agreed hours. The agreement is paused at the moment.',
  )
})
