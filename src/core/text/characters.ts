// Reads a text character by character: what each is to the cutting of words, and whether all of them are plain Latin.

// Latin letters with the typographic marks of the four languages; other scripts, emoji and combining marks are left to
// the pattern, as are links and addresses, which alone can begin like a word and be something else.
const latinEnd = 0x250

export const letter = 1
export const digit = 2
export const underscore = 3
export const stop = 4
export const lineEnd = 5
export const mark = 6
export const hash = 7
export const emoji = 8
export const apostrophe = 9
const slash = 10
// Where this stands, the pattern has to read.
const foreign = 11

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
  table[0x2f] = slash
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

/** The characters of a text in rows of numbers, which cost less to look at than the text itself. */
export type Characters = {
  /** The code of each, with a 0 behind the last. */
  readonly codes: Uint16Array
  /** The class of each, with a 0 behind the last. */
  readonly kinds: Uint8Array
}

const roomFor = (length: number): Characters => ({
  codes: new Uint16Array(length + 1),
  kinds: new Uint8Array(length + 1),
})

// One room serves all texts that are not very long.
const usualLength = 30_000
const usual = roomFor(usualLength)

const { charCodeAt } = String.prototype

/**
 * `text.charCodeAt(at)`, for many characters of many texts: the engine keeps them in more forms (cut, joined, shared) than
 * it finds a method on at one look, and so called it need not be found.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at)

/** The characters of a text, null where one is foreign or a link begins. They hold until the next text. */
export function charactersOf(text: string): Characters | null {
  const { length } = text
  const characters = length <= usualLength ? usual : roomFor(length)
  const { codes, kinds } = characters
  for (let at = 0; at < length; at += 1) {
    const code = codeAt(text, at)
    const kind = classOf(code)
    codes[at] = code
    kinds[at] = kind
    if (
      kind >= slash
        ? kind === foreign || isBehindScheme(codes, at)
        : isFullStop(code) && isBehindWww(codes, at)
    )
      return null
  }
  codes[length] = 0
  kinds[length] = 0
  return characters
}

/** "http:/" of "http://". */
const isBehindScheme = (codes: Uint16Array, at: number): boolean =>
  at >= 2 && codes[at - 1] === 0x2f && codes[at - 2] === 0x3a

const isFullStop = (code: number): boolean => code === 0x2e

/** "www" of "www.". */
const isBehindWww = (codes: Uint16Array, at: number): boolean =>
  at >= 3 && isW(codes[at - 1]) && isW(codes[at - 2]) && isW(codes[at - 3])

const isW = (code: number | undefined): boolean => code === 0x77 || code === 0x57
