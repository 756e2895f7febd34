// Every reason and every flag of a verdict has a plain sentence for the owner and one for the client, in each language.
import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../../src/core/language/language.ts'
import { flagPassage, reasonPassage } from '../../../src/core/quote/reason-text.ts'
import { type Flag, reasonCodes } from '../../../src/core/scope/reason-code.ts'
import { loadCatalogue } from '../../../src/renderer/i18n/load.ts'
import { isKey } from '../../../src/renderer/i18n/t.ts'

const flags: readonly Flag[] = [
  'WRONG_CONTACT',
  'ALREADY_ANSWERED',
  'GRACE',
  'SELF_SERVICE',
  'CAP',
  'BACKDATED',
  'OVERRIDE',
]
const rude = /[!]|\boops\b|\bwe\b|\bour\b/i

async function sentencesIn(language: Language): Promise<readonly string[]> {
  const words = await loadCatalogue(language)
  const toOwner = [
    ...reasonCodes.map((code) => `reason.${code}`),
    ...flags.map((flag) => `flag.${flag}`),
  ].map((key) => (isKey(key) ? words[key] : ''))
  const toClient = [
    ...reasonCodes.map((code) => reasonPassage([code], {}, language)),
    ...flags.map((flag) => flagPassage([flag], language)),
  ]
  return [...toOwner, ...toClient]
}

describe.each([...languages])('in %s', (language) => {
  it('each has a whole sentence that is neither loud nor speaks of a firm', async () => {
    const sentences = await sentencesIn(language)
    expect(sentences.filter((sentence) => sentence.length < 12 || !sentence.endsWith('.'))).toEqual([])
    expect(sentences.filter((sentence) => rude.test(sentence))).toEqual([])
  })

  it('none is left in another language', async () => {
    if (language === 'en') return
    const english = new Set(await sentencesIn('en'))
    expect((await sentencesIn(language)).filter((sentence) => english.has(sentence))).toEqual([])
  })
})
