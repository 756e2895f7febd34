// Knows how words are compared, and finds that form for a word where it stands, without cutting it out of its text.

import { fold } from './fold.ts'
import { unbound } from './unbound.ts'
import { Word, wordOf } from './word.ts'

// "bangeeet", "soooo": three or more of a letter are emphasis, never spelling, in the four languages.
const stretched = /([a-z])\1{2,}/g

/** How a word is compared: folded, without emphasis. */
export const comparedForm = (written: string): string =>
  isPlainWord(written) ? written : fold(written).replace(stretched, '$1')

/** Whether a word is small plain letters without emphasis, which are compared as they are written: most words are. */
export function isPlainWord(written: string): boolean {
  let run = 0
  let before = 0
  for (let at = 0; at < written.length; at += 1) {
    const code = written.charCodeAt(at)
    if (code < 0x61 || code > 0x7a) return false
    run = code === before ? run + 1 : 1
    if (run === 3) return false
    before = code
  }
  return written !== ''
}

// The words of a language repeat; how one is compared is worked out once. All is forgotten when there is no more room.
const mostWords = 10_000
const mostCharacters = 100_000
// Beyond this a word is a slip or an attack, and seldom comes again.
const longest = 40
const slotMask = (1 << 15) - 1
// Words made to fall into one slot are looked for so far; one behind them is worked out each time.
const mostTries = 32

/** The number of a word plus one in each slot, 0 where there is none. */
const slots = new Int32Array(slotMask + 1)
/** The words as written, one behind the other, and where each begins. */
const characters = new Uint16Array(mostCharacters)
const starts = new Int32Array(mostWords + 1)
const compared: Word[] = []

/** The word from `start` to `end`, as it is compared; `codes` are the characters of its text. */
export function comparedWord(text: string, codes: Uint16Array, start: number, end: number): Word {
  if (end - start > longest) return new Word(comparedForm(text.slice(start, end)))
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193)
  const first = (hash >>> 15) ^ hash
  for (let tries = 0; tries < mostTries; tries += 1) {
    const slot = (first + tries) & slotMask
    const number = (slots[slot] ?? 0) - 1
    if (number === -1) return remember(slot, text, codes, start, end)
    const word = compared[number]
    if (word !== undefined && isWritten(number, codes, start, end)) return word
  }
  return wordIn(text, start, end)
}

const alone = new Uint16Array(longest)

/** The same for a word that is cut out already. */
export function comparedCut(written: string): Word {
  if (written.length > longest) return new Word(comparedForm(written))
  for (let at = 0; at < written.length; at += 1) alone[at] = written.charCodeAt(at)
  return comparedWord(written, alone, 0, written.length)
}

function isWritten(number: number, codes: Uint16Array, start: number, end: number): boolean {
  const from = starts[number] ?? 0
  const length = end - start
  if ((starts[number + 1] ?? 0) - from !== length) return false
  for (let at = 0; at < length; at += 1) if (characters[from + at] !== codes[start + at]) return false
  return true
}

function remember(slot: number, text: string, codes: Uint16Array, start: number, end: number): Word {
  const word = wordIn(text, start, end)
  const number = compared.length
  const from = starts[number] ?? 0
  if (number === mostWords || from + (end - start) > mostCharacters) {
    slots.fill(0)
    compared.length = 0
    return word
  }
  characters.set(codes.subarray(start, end), from)
  starts[number + 1] = from + (end - start)
  compared.push(word)
  slots[slot] = number + 1
  return word
}

const wordIn = (text: string, start: number, end: number): Word =>
  wordOf(unbound(comparedForm(text.slice(start, end))))
