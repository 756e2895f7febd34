// Cuts ordinary Latin text into tokens character by character: what the pattern of tokens.ts finds, several times faster.
import { fold } from './fold.ts'
import type { Token } from './token.ts'

// Latin letters with the typographic marks of the four languages; other scripts, emoji and combining marks are left to
// the pattern, as are links and addresses, which alone can begin like a word and be something else.
const latinEnd = 0x250
const maybeHost = /www\./i

const letter = 1
const digit = 2
const underscore = 3
const stop = 4
const lineEnd = 5
const mark = 6
const hash = 7
const emoji = 8
const apostrophe = 9
// Where this stands, the pattern has to read.
const foreign = 10

const classes = classesOfLatin()

function classesOfLatin(): Uint8Array {
  const table = new Uint8Array(latinEnd)
  for (let code = 0; code < latinEnd; code += 1) {
    const char = String.fromCharCode(code)
    if (/\p{L}/u.test(char)) table[code] = letter
    else if (/\p{N}/u.test(char)) table[code] = digit
    else if (/[.?!]/.test(char)) table[code] = stop
    else if (/[,;:()%&>$£-]/.test(char)) table[code] = mark
    else if (/\p{Extended_Pictographic}/u.test(char)) table[code] = emoji
  }
  table[0x0a] = lineEnd
  table[0x23] = hash
  table[0x27] = apostrophe
  table[0x40] = foreign
  table[0x5f] = underscore
  return table
}

function classOf(code: number): number {
  if (code < latinEnd) return classes[code] ?? foreign
  if (code === 0x2019) return apostrophe
  if (code === 0x2026) return stop
  if (code === 0x2013 || code === 0x2014 || code === 0x20ac) return mark
  return code >= 0x2018 && code <= 0x201f ? 0 : foreign
}

// Read once a character, looked at often; one list serves all texts that are not very long.
const usualLength = 30_000
const usual = new Uint8Array(usualLength + 1)

/** The class of each character with a 0 behind the last, null where one is foreign. Holds until the next text. */
function classesIn(text: string): Uint8Array | null {
  const { length } = text
  const found = length <= usualLength ? usual : new Uint8Array(length + 1)
  for (let at = 0; at < length; at += 1) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === foreign) return null
    found[at] = kind
  }
  found[length] = 0
  return found
}

/** The tokens of a text as the pattern would find them; null for what only the pattern reads. */
export function cutPlain(text: string, foldedWord: (written: string) => string): Token[] | null {
  if (text.includes('://') || maybeHost.test(text)) return null
  const kinds = classesIn(text)
  if (kinds === null) return null
  const tokens: Token[] = []
  const { length } = text
  let at = 0
  while (at < length) {
    const start = at
    const kind = kinds[at]
    at += 1
    if (kind === letter || kind === hash) {
      at = wordEnd(kinds, at)
      tokens.push({ kind: 'word', word: foldedWord(text.slice(start, at)), start, end: at })
    } else if (kind === digit) {
      at = numberEnd(text, kinds, at)
      tokens.push({ kind: 'number', word: fold(text.slice(start, at)), start, end: at })
    } else if (kind === stop || kind === lineEnd) {
      while (kinds[at] === kind) at += 1
      const written = text.slice(start, at)
      tokens.push({ kind: 'stop', word: written.includes('…') ? fold(written) : written, start, end: at })
    } else if (kind === mark) {
      tokens.push({ kind: 'mark', word: text.slice(start, at), start, end: at })
    } else if (kind === emoji) {
      tokens.push({ kind: 'emoji', word: fold(text.slice(start, at)), start, end: at })
    }
  }
  return tokens
}

/** Letters, digits and underscores; after an apostrophe letters only, any number of times. */
function wordEnd(kinds: Uint8Array, from: number): number {
  let at = from
  let kind = kinds[at]
  while (kind === letter || kind === digit || kind === underscore) {
    at += 1
    kind = kinds[at]
  }
  while (kind === apostrophe && kinds[at + 1] === letter) {
    at += 2
    while (kinds[at] === letter) at += 1
    kind = kinds[at]
  }
  return at
}

/** Digits, with a full stop, comma or colon between them any number of times. */
function numberEnd(text: string, kinds: Uint8Array, from: number): number {
  let at = from
  while (kinds[at] === digit) at += 1
  while (/[.,:]/.test(text.charAt(at)) && kinds[at + 1] === digit) {
    at += 2
    while (kinds[at] === digit) at += 1
  }
  return at
}
