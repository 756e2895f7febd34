// Finds where a text holds what is searched for, and cuts out the piece of it that shows it.
import { rememberedPlainForm, spellingsOf, wordPlaces } from './plain-word.ts'
import type { Term } from './query.ts'

export type Mark = { readonly start: number; readonly end: number }
export type Marked = { readonly text: string; readonly marks: readonly Mark[] }

/** A term made ready for many texts: each word with its spellings. */
export type Sought = { readonly spellings: readonly (readonly string[])[]; readonly isOpen: boolean }

/** A term made ready: the spellings of each of its words. */
export const soughtOf = ({ words, isOpen }: Pick<Term, 'words' | 'isOpen'>): Sought => ({
  spellings: words.map(spellingsOf),
  isOpen,
})

const letter = /[\p{L}\p{N}]/u

/** Whether the plain form of a text holds the term, beginning where a word begins. */
function holds(plain: string, { spellings, isOpen }: Sought): boolean {
  const [first] = spellings
  if (first === undefined) return false
  // Cutting a text into words costs more than seeing that it cannot hold them.
  if (!spellings.every((words) => words.some((word) => plain.includes(word)))) return false
  if (spellings.length > 1 || !isOpen) return marksIn(plain, [{ spellings, isOpen }]).length > 0
  return first.some((word) => {
    let at = plain.indexOf(word)
    while (at >= 0) {
      if (at === 0 || !letter.test(plain[at - 1] ?? '')) return true
      at = plain.indexOf(word, at + 1)
    }
    return false
  })
}

/** Whether the text holds every one of the terms, in whatever order. */
export const holdsAll = (text: string, sought: readonly Sought[]): boolean => {
  const plain = rememberedPlainForm(text)
  return sought.every((one) => holds(plain, one))
}

const mostMarks = 40
const longestLookedAt = 20_000

/** Where the text as written holds the terms, in order; a word is marked as far as it was typed. */
export function marksIn(text: string, sought: readonly Sought[]): Mark[] {
  const places = [...wordPlaces(text.slice(0, longestLookedAt))]
  const marks: Mark[] = []
  for (const [index, place] of places.entries()) {
    for (const { spellings, isOpen } of sought) {
      const last = places[index + spellings.length - 1]
      if (last === undefined) continue
      const isHere = spellings.every((words, step) => {
        const word = places[index + step]?.word ?? ''
        const mayGoOn = isOpen && step === spellings.length - 1
        return words.some((one) => (mayGoOn ? word.startsWith(one) : word === one))
      })
      if (isHere) marks.push({ start: place.start, end: last.end })
    }
    if (marks.length >= mostMarks) break
  }
  return marks
}

/** The whole text with the places that fit. */
export const marked = (text: string, sought: readonly Sought[]): Marked => ({
  text,
  marks: marksIn(text, sought),
})

const excerptLength = 160
/** So much of the text stands before the first thing found. */
const leadLength = 40

/** The piece of a text around what was found, on one line; its beginning where nothing was. */
export function excerptOf(text: string, sought: readonly Sought[]): Marked {
  const line = text.slice(0, longestLookedAt).replace(/\s+/gu, ' ').trim()
  const marks = marksIn(line, sought)
  const from = wordStart(line, Math.max(0, (marks[0]?.start ?? 0) - leadLength))
  const to = Math.min(line.length, from + excerptLength)
  const before = from > 0 ? '… ' : ''
  const piece = `${before}${line.slice(from, to).trimEnd()}${to < line.length ? ' …' : ''}`
  const shift = before.length - from
  return {
    text: piece,
    marks: marks
      .filter(({ end }) => end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  }
}

/** The place itself or the beginning of the next word after it, so that no word and no letter is cut. */
function wordStart(line: string, at: number): number {
  if (at === 0) return 0
  const blank = line.indexOf(' ', at)
  return blank < 0 || blank - at > leadLength ? at : blank + 1
}
