// Cuts ordinary Latin text into tokens character by character: what the pattern of tokens.ts finds, several times faster.
import { fold } from './fold.ts'
import type { Token } from './token.ts'

// Latin letters with the typographic marks of the four languages; other scripts, emoji and combining marks are left to
// the pattern, as are links and addresses, which alone can begin like a word and be something else.
const latinEnd = 0x250
const onlyLatin = /^[\0-\u024f\u2013\u2014\u2018-\u201f\u2026\u20ac]*$/
const maybeHost = /www\./i

/** Whether `cutPlain` reads a text as the pattern would. */
export function isPlainText(text: string): boolean {
  return onlyLatin.test(text) && !text.includes('@') && !text.includes('://') && !maybeHost.test(text)
}

const letter = 1
const digit = 2
const underscore = 3
const stop = 4
const lineEnd = 5
const mark = 6
const hash = 7
const emoji = 8
const apostrophe = 9

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
  table[0x5f] = underscore
  return table
}

function classAt(text: string, at: number): number {
  if (at >= text.length) return 0
  const code = text.charCodeAt(at)
  if (code < latinEnd) return classes[code] ?? 0
  if (code === 0x2019) return apostrophe
  if (code === 0x2026) return stop
  return code === 0x2013 || code === 0x2014 || code === 0x20ac ? mark : 0
}

/** The tokens of a text for which `isPlainText` holds. */
export function cutPlain(text: string, foldedWord: (written: string) => string): Token[] {
  const tokens: Token[] = []
  const { length } = text
  let at = 0
  while (at < length) {
    const start = at
    const kind = classAt(text, at)
    at += 1
    if (kind === letter || kind === hash) {
      at = wordEnd(text, at)
      tokens.push({ kind: 'word', word: foldedWord(text.slice(start, at)), start, end: at })
    } else if (kind === digit) {
      at = numberEnd(text, at)
      tokens.push({ kind: 'number', word: fold(text.slice(start, at)), start, end: at })
    } else if (kind === stop || kind === lineEnd) {
      while (classAt(text, at) === kind) at += 1
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
function wordEnd(text: string, from: number): number {
  let at = from
  let kind = classAt(text, at)
  while (kind === letter || kind === digit || kind === underscore) {
    at += 1
    kind = classAt(text, at)
  }
  while (kind === apostrophe && classAt(text, at + 1) === letter) {
    at += 2
    while (classAt(text, at) === letter) at += 1
    kind = classAt(text, at)
  }
  return at
}

/** Digits, with a full stop, comma or colon between them any number of times. */
function numberEnd(text: string, from: number): number {
  let at = from
  while (classAt(text, at) === digit) at += 1
  while (/[.,:]/.test(text.charAt(at)) && classAt(text, at + 1) === digit) {
    at += 2
    while (classAt(text, at) === digit) at += 1
  }
  return at
}
