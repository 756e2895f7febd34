// Makes messages out of the corpus, and tells each again in the ways people do, for the test and the bench of near copies.
import { readFileSync } from 'node:fs'
import { type Language, languages } from '../../../src/core/language/language.ts'
import { seededRandom } from '../../bench/measure/seeded-random.ts'

type Sentence = { readonly lang: string; readonly text: string }
export type Message = { readonly language: Language; readonly text: string }

const shortestMessage = 100

const sentencesIn = (language: Language): string[] =>
  readFileSync(new URL(`../../fixtures/triage/corpus/${language}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): Sentence => JSON.parse(line))
    .filter(({ lang }) => lang === language)
    .map(({ text }) => text)

/** Messages that have no sentence in common, of as many sentences as it takes to be worth telling again. */
export const messages: readonly Message[] = languages.flatMap((language) => {
  const made: Message[] = []
  let text = ''
  for (const sentence of sentencesIn(language)) {
    text = text === '' ? sentence : `${text} ${sentence}`
    if (text.length < shortestMessage) continue
    made.push({ language, text })
    text = ''
  }
  return made
})

const leads: Readonly<Record<Language, string>> = {
  en: 'Copied here from elsewhere. ',
  id: 'Saya salin dari tempat lain. ',
  da: 'Kopieret hertil fra andetsteds. ',
  hu: 'Máshonnan másolom ide ezt. ',
}

const signatures: Readonly<Record<Language, string>> = {
  en: '\n\nRegards, Sam',
  id: '\n\nSalam, Dewi',
  da: '\n\nHilsen Jens',
  hu: '\n\nÜdv, Péter',
}

/** One slip of the finger in about sixty letters: two letters swapped, one left out, one twice. */
function withTypos(text: string, random: () => number): string {
  const letters = [...text]
  for (let slips = Math.max(1, Math.round(letters.length / 60)); slips > 0; slips--) {
    const at = Math.floor(random() * (letters.length - 1))
    const [one = '', other = ''] = letters.slice(at, at + 2)
    const slip = [[other, one], [other], [one, one, other]][Math.floor(random() * 3)] ?? []
    letters.splice(at, 2, ...slip)
  }
  return letters.join('')
}

const random = seededRandom(64)

export const tellings: Readonly<Record<string, (message: Message) => string>> = {
  typos: ({ text }) => withTypos(text, random),
  signature: ({ text, language }) =>
    `${text}${signatures[language]}\n-- \n+62 812 5550 0199\nhttp://me.example/`,
  cut: ({ text }) => text.slice(0, Math.ceil((text.length * 2) / 3)),
  capitals: ({ text, language }) => text.toLocaleUpperCase(language),
  lead: ({ text, language }) => leads[language] + text,
}
