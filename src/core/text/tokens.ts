// Cuts a text into words and marks, each with its place in the text as written.

import { Cut, putToken, roomFor } from './cut.ts'
import { fold } from './fold.ts'
import { comparedCut } from './folded-words.ts'
import { cutPlain } from './plain-cut.ts'
import { type Token, tokenKind, tokenNames } from './token.ts'
import { Word, wordOf } from './word.ts'

// One alternative a kind of token, in this order. Hyphens part words on purpose: Hungarian endings (PHP-t),
// Indonesian doublings (bolak-balik) and Danish compounds (WordPress-opdatering) then show their stem.
const pattern =
  /(?<link>(?:https?:\/\/|www\.)[^\s<>"'«»]+)|(?<email>[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)|(?<number>\p{N}+(?:[.,:]\p{N}+)*)|(?<word>[\p{L}@#][\p{L}\p{M}\p{N}_]*(?:['’][\p{L}\p{M}]+)*)|(?<stop>[.?!…]+|\n+)|(?<emoji>\p{Extended_Pictographic})|(?<mark>[,;:()–—%&>$€£-])/gu

// One text is cut for its language, its cues, its sentences and its title in turn; the last few are remembered.
const rememberedTexts = 8
const texts: string[] = []
const cuts: Cut[] = []
let last = rememberedTexts - 1

/** The tokens of a text in order, as rows of numbers. Never throws; an empty text has none. */
export function cutOf(text: string): Cut {
  for (let back = 0; back < texts.length; back += 1) {
    const at = (last - back + rememberedTexts) % rememberedTexts
    const known = texts[at] === text ? cuts[at] : undefined
    if (known !== undefined) return known
  }
  const cut = cutPlain(text) ?? cutAny(text)
  last = (last + 1) % rememberedTexts
  texts[last] = text
  cuts[last] = cut
  return cut
}

function cutAny(text: string): Cut {
  const { row, from } = roomFor(text.length)
  const words: Word[] = []
  let free = from
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {}
    const name = tokenNames.find((one) => groups[one] !== undefined) ?? 'mark'
    const written = match[0]
    free = putToken(row, free, tokenKind[name], match.index, match.index + written.length)
    words.push(wordAs(name, written))
  }
  return new Cut(row, from, words)
}

/** Addresses are many and nothing is known of them: they are not remembered. */
function wordAs(name: Token['kind'], written: string): Word {
  if (name === 'link') return new Word(written)
  if (name === 'email') return new Word(fold(written))
  return name === 'word' ? comparedCut(written) : wordOf(fold(written))
}

/** All tokens of a text in order. Never throws; an empty text gives an empty list. */
export function tokensOf(text: string): readonly Token[] {
  const cut = cutOf(text)
  const tokens: Token[] = []
  for (let index = 0; index < cut.count; index += 1) {
    const kind = tokenNames[cut.kindAt(index)] ?? 'mark'
    tokens.push({ kind, word: cut.textAt(index), start: cut.startAt(index), end: cut.endAt(index) })
  }
  return tokens
}

/** The folded words and numbers of a text, without punctuation and links. */
export function wordsOf(text: string): string[] {
  const cut = cutOf(text)
  const words: string[] = []
  for (let index = 0; index < cut.count; index += 1) {
    const kind = cut.kindAt(index)
    if (kind === tokenKind.word || kind === tokenKind.number) words.push(cut.textAt(index))
  }
  return words
}
