// Cuts a text into words, marks and sentences, each with its place in the text as written.
import { fold } from './fold.ts'
import { comparedCut } from './folded-words.ts'
import { cutPlain } from './plain-cut.ts'
import type { Token } from './token.ts'

export type Span = { readonly start: number; readonly end: number }

// One alternative a kind of token, in this order. Hyphens part words on purpose: Hungarian endings (PHP-t),
// Indonesian doublings (bolak-balik) and Danish compounds (WordPress-opdatering) then show their stem.
const pattern =
  /(?<link>(?:https?:\/\/|www\.)[^\s<>"'«»]+)|(?<email>[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)|(?<number>\p{N}+(?:[.,:]\p{N}+)*)|(?<word>[\p{L}@#][\p{L}\p{M}\p{N}_]*(?:['’][\p{L}\p{M}]+)*)|(?<stop>[.?!…]+|\n+)|(?<emoji>\p{Extended_Pictographic})|(?<mark>[,;:()–—%&>$€£-])/gu

const kinds = ['link', 'email', 'number', 'word', 'stop', 'emoji', 'mark'] as const

// One text is cut for its language, its cues, its sentences and its title in turn; the last few are remembered.
const rememberedTexts = 8
const texts: string[] = []
const cuts: (readonly Token[])[] = []
let last = rememberedTexts - 1

/** All tokens of a text in order. Never throws; an empty text gives an empty list. */
export function tokensOf(text: string): readonly Token[] {
  for (let back = 0; back < texts.length; back += 1) {
    const at = (last - back + rememberedTexts) % rememberedTexts
    if (texts[at] === text) return cuts[at] ?? []
  }
  const tokens = cutPlain(text) ?? cutAny(text)
  last = (last + 1) % rememberedTexts
  texts[last] = text
  cuts[last] = tokens
  return tokens
}

function cutAny(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {}
    const kind = kinds.find((name) => groups[name] !== undefined) ?? 'mark'
    const written = match[0]
    const word = kind === 'word' ? comparedCut(written) : kind === 'link' ? written : fold(written)
    tokens.push({ kind, word, start: match.index, end: match.index + written.length })
  }
  return tokens
}

/** The folded words and numbers of a text, without punctuation and links. */
export function wordsOf(text: string): string[] {
  return tokensOf(text).flatMap((token) =>
    token.kind === 'word' || token.kind === 'number' ? [token.word] : [],
  )
}

// Words whose full stop does not end a sentence; folded, without the stop. Single letters and numbers never do either.
const abbreviations = new Set(
  'mr mrs ms dr prof sr jr no nr st vs etc approx inc ltd eg ie ca kl f eks bl fx evt inkl ekskl mv osv pga tlf hr fr pl kb stb ill ifj ozv u n un rp jl tgl dll dsb yth bpk sdr hlm'.split(
    ' ',
  ),
)

/** Sentences in order, as places in the text; line breaks always part sentences. */
export function sentencesOf(text: string, tokens: readonly Token[] = tokensOf(text)): Span[] {
  const sentences: Span[] = []
  let start: number | null = null
  let end = 0
  let previous: Token | undefined
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    const isStop = token.kind === 'stop'
    const ends = isStop && endsSentence(text, token, previous, tokens[index + 1])
    if (isStop && token.word.startsWith('\n')) {
      if (!ends) continue
      if (start !== null) sentences.push({ start, end })
      start = null
    } else {
      start ??= token.start
      end = token.end
      if (ends) {
        sentences.push({ start, end })
        start = null
      }
    }
    previous = token
  }
  if (start !== null) sentences.push({ start, end })
  return sentences
}

function endsSentence(
  text: string,
  stop: Token,
  previous: Token | undefined,
  next: Token | undefined,
): boolean {
  if (next === undefined || next.kind === 'stop') return true
  if (stop.word.startsWith('\n')) return !isWrap(text, stop, next)
  if (next.start === stop.end) return false
  if (stop.word !== '.' || previous === undefined || previous.end !== stop.start) return true
  if (previous.kind === 'number') return /\p{Lu}/u.test(text.charAt(next.start)) && previous.word.length > 2
  return previous.word.length > 1 && !abbreviations.has(previous.word)
}

// Mail programs break lines near column 72; a single break after a long line that goes on in lower case is such a wrap.
function isWrap(text: string, stop: Token, next: Token): boolean {
  const lineStart = text.lastIndexOf('\n', stop.start - 1) + 1
  return stop.word === '\n' && stop.start - lineStart >= 50 && /\p{Ll}/u.test(text.charAt(next.start))
}
