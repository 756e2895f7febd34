// Finds the first sentence of a text that says something, and cuts lines to a width without breaking words.
import { foldLine } from './fold.ts'
import { sentencesOf } from './sentences.ts'
import { wordsOf } from './tokens.ts'

/** The width of one list row in characters; longer lines end in an ellipsis. */
export const lineLimit = 90

// A greeting at the head of a message, with at most three words of address; what follows it is the message.
const greeting =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hej|hejsa|hallo|kaere|god(?:morgen|aften|dag)|goddag|halo|hai|selamat (?:pagi|siang|sore|malam)|pagi|siang|malam|permisi|assalam\w*|dh|yth|kepada|szia|sziasztok|hello|helo|tisztelt|kedves|udv|udvozlom|jo (?:napot|reggelt|estet)(?: kivanok)?)(?:\s+[^\s,.!:–-]+){0,3}\s*(?:[,.!:–-]+\s*|$))+/u

// Sign-offs and courtesies that are never what a message is about.
const courtesy =
  /^(?:thanks|thank you|thx|regards|best regards|kind regards|cheers|tak|mange tak|mvh|med venlig hilsen|venlig hilsen|hilsen|terima kasih|terimakasih|makasih|salam|koszonom|koszi|koszonettel|udv|udvozlettel)(?:\s+\S+){0,3}\s*[.!]*$/u

/** White space made single blanks, cut at a word to at most `limit` characters including the ellipsis. */
export function cutLine(line: string, limit: number = lineLimit): string {
  const flat = line.replace(/\s+/g, ' ').trim()
  if (flat.length <= limit) return flat
  const head = flat.slice(0, limit - 1)
  const blank = head.lastIndexOf(' ')
  // A single word longer than half the line is cut inside; there is no better place.
  const kept = blank > limit / 2 ? head.slice(0, blank) : head.replace(/[\ud800-\udbff]$/, '')
  return `${kept.replace(/[\s,;:–—-]+$/u, '')}…`
}

/** A sentence without a greeting at its head. */
function withoutGreeting(sentence: string): string {
  const folded = foldLine(sentence)
  const match = greeting.exec(folded)
  if (match === null) return sentence.trim()
  // Folding may change lengths, so the cut is made by counting words, which folding keeps.
  const words = match[0].trim().split(' ').length
  return sentence.trim().split(/\s+/).slice(words).join(' ')
}

const isMeaningful = (sentence: string): boolean => {
  const folded = foldLine(sentence)
  return folded !== '' && wordsOf(sentence).length >= 2 && !courtesy.test(folded)
}

/** All sentences that say something, greetings and quoted lines ("> …") left out, not cut. */
export function meaningfulSentences(
  text: string,
): { readonly line: string; readonly start: number; readonly end: number }[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const lineStart = text.lastIndexOf('\n', start) + 1
    if (/^\s*>/.test(text.slice(lineStart, start + 1))) return []
    const line = withoutGreeting(text.slice(start, end))
    return isMeaningful(line) ? [{ line, start, end }] : []
  })
}

/** The first sentence that says something, cut to `limit`; the head of the text when none does, '' when it is blank. */
export function firstSentence(text: string, limit: number = lineLimit): string {
  const [first] = meaningfulSentences(text)
  return cutLine(first?.line ?? text, limit)
}
