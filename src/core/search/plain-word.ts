// Says how a word is compared when searching: without case and accents, and with the other ways its letters are typed.
import { remembered } from '../remembered.ts'

const ascii = /^[\x20-\x40\x5b-\x7e]*$/

/** As the full-text index sees a text: lower case, without marks above and below; letters of their own ("ø") stay. */
export function plainForm(text: string): string {
  if (ascii.test(text)) return text
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}

// With every letter that is typed the same names, quotes and answers are looked through; how one reads is worked out once.
/** `plainForm` of a text that will be asked for again soon. */
export const rememberedPlainForm = remembered({ most: 3000, longest: 2000 }, plainForm)

/** The words of a text in their plain form, each with its place in the text as written. */
export function* wordPlaces(text: string): Generator<{ word: string; start: number; end: number }> {
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const word = plainForm(match[0])
    if (word !== '') yield { word, start: match.index, end: match.index + match[0].length }
  }
}

/** The words as they were typed, in lower case: how they were spelled still matters. */
export const typedWords = (text: string): string[] =>
  [...wordPlaces(text)].map(({ start, end }) => text.slice(start, end).toLowerCase().normalize('NFC'))

/** The words in their plain form: small letters without accents. */
export const plainWords = (text: string): string[] => [...wordPlaces(text)].map(({ word }) => word)

// Danish letters, as they are typed where the keyboard has none, and the other way round. "å" is no rule of its own: its
// plain form is "a".
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ø/g, 'oe'],
  [/ø/g, 'o'],
  [/æ/g, 'ae'],
  [/ß/g, 'ss'],
  [/oe/g, 'ø'],
  [/ae/g, 'æ'],
  [/aa/g, 'a'],
  [/o/g, 'ø'],
]
const mostSpellings = 8

/** The plain form of a typed word and its other spellings; at least one, none twice. */
export function spellingsOf(typed: string): readonly string[] {
  const found = new Set([plainForm(typed)])
  if (typed.toLowerCase().normalize('NFC').includes('å'))
    found.add(plainForm(typed.toLowerCase().normalize('NFC').replaceAll('å', 'aa')))
  for (const [from, to] of spellings) {
    for (const word of [...found]) {
      if (found.size < mostSpellings) found.add(word.replace(from, to))
    }
  }
  return [...found]
}
