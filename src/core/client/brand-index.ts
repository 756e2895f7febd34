// Finds brand and product words of clients in a text: with endings, in several words, with one letter wrong in long ones.
import { fold } from '../text/fold.ts'
import { tokensOf } from '../text/tokens.ts'
import { isEverydayWord } from './everyday-words.ts'
import { unnamed } from './evidence.ts'

/** A brand of somebody; `owner` is whatever the caller wants back. */
export type Brand<Owner> = { readonly written: string; readonly owner: Owner }

export type BrandHit<Owner> = {
  readonly owner: Owner
  /** An everyday word, or one letter off: true only if something else says the same. */
  readonly isDoubtful: boolean
}

/** From so many letters on, one wrong letter is still the same word. */
const fuzzyFrom = 6
/** Letters at one side of a long brand that one wrong letter leaves alone. */
const edge = 3
/** Shorter brands take no ending glued to them: "sun" is not in "sunt". */
const glueFrom = 4

// Endings glued to a name, folded: Hungarian cases and possessives, Danish and English -s, Indonesian -nya and its kin.
const endings = new Set(
  `s es nya ku mu t at et ot nak nek ban ben bol tol rol ba be ra re nal nel hoz hez val vel ert ig kent on en n e je ja
   jat jet janak jenek nk k ek ok ak kal kel i os s-es`.split(/\s+/),
)

// Of the short endings these two are no part of other words so often that a short brand could not take them.
const safest = new Set(['s', 't'])

/** Short brands take only endings that make no other word of them: "Delle" is not Dell's. */
function isEnding(rest: string, stem: string): boolean {
  const last = stem.slice(-1)
  if (rest === '' || safest.has(rest)) return true
  if (rest.length < 3 && stem.length < fuzzyFrom) return false
  return endings.has(rest) || rest === `${last}al` || rest === `${last}el`
}

/** The folded words a brand is found by, without company forms; [] for what would be found everywhere. */
export function brandWords(written: string): string[] {
  const words = fold(written).match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter((word) => !unnamed.has(word))
  return telling.join('').length < 3 ? [] : telling
}

type Entry<Owner> = { readonly words: readonly string[]; readonly owner: Owner; readonly isDoubtful: boolean }

export type BrandIndex<Owner> = { find(text: string): BrandHit<Owner>[] }

/** Built once for all texts of an answer; finding costs a few look-ups a word. */
export function brandIndex<Owner>(brands: readonly Brand<Owner>[]): BrandIndex<Owner> {
  const byFirst = new Map<string, Entry<Owner>[]>()
  const byHalf = new Map<string, Entry<Owner>[]>()
  // Most words begin and end like no brand, and need no further look.
  const beginnings = new Set<string>()
  const ends = new Set<string>()
  const put = (map: Map<string, Entry<Owner>[]>, key: string, entry: Entry<Owner>): void => {
    const known = map.get(key)
    if (known) known.push(entry)
    else map.set(key, [entry])
  }
  for (const { written, owner } of brands) {
    const words = brandWords(written)
    const [first] = words
    if (first === undefined) continue
    const entry = { words, owner, isDoubtful: words.length === 1 && isEverydayWord(first) }
    put(byFirst, first, entry)
    beginnings.add(first.slice(0, edge))
    if (words.length > 1 || first.length < fuzzyFrom) continue
    ends.add(first.slice(-edge))
    for (const key of halvesOf(first, first.length)) put(byHalf, key, entry)
  }

  function startingAt(word: string): Entry<Owner>[] {
    if (!beginnings.has(word.slice(0, edge))) return []
    const found = [...(byFirst.get(word) ?? [])]
    for (let end = word.length - 1; end >= glueFrom && end >= word.length - 5; end--) {
      const stem = word.slice(0, end)
      const rest = word.slice(end).replace(/^'/, '')
      if (isEnding(rest, stem)) found.push(...(byFirst.get(stem) ?? []))
    }
    return found
  }

  function nearly(word: string): BrandHit<Owner>[] {
    if (word.length < fuzzyFrom - 1) return []
    if (!beginnings.has(word.slice(0, edge)) && !ends.has(word.slice(-edge))) return []
    const seen = new Set<Entry<Owner>>()
    for (const length of [word.length - 1, word.length, word.length + 1])
      for (const key of halvesOf(word, length)) for (const entry of byHalf.get(key) ?? []) seen.add(entry)
    return [...seen]
      .filter(({ words: [first = ''] }) => isOneOff(word, first))
      .map(({ owner }) => ({ owner, isDoubtful: true }))
  }

  function find(text: string): BrandHit<Owner>[] {
    if (byFirst.size === 0) return []
    const words = tokensOf(text).flatMap(({ kind, word }) =>
      kind === 'word' || kind === 'number' ? [bare(word)] : [],
    )
    return words.flatMap((word, at) => {
      const hits = startingAt(word)
        .filter((entry) => entry.words.length === 1 || goesOn(entry.words, words, at))
        .map(({ owner, isDoubtful }) => ({ owner, isDoubtful }))
      return hits.length > 0 ? hits : nearly(word)
    })
  }
  return { find }
}

/** Mentions and tags are the word itself. */
const bare = (word: string): string => word.replace(/^[@#]/, '').replace(/'$/, '')

function goesOn(brand: readonly string[], words: readonly string[], at: number): boolean {
  return brand.every((word, index) => {
    const written = words[at + index] ?? ''
    if (written === word) return true
    const isLast = index === brand.length - 1
    return isLast && written.startsWith(word) && isEnding(written.slice(word.length).replace(/^'/, ''), word)
  })
}

/** One wrong letter leaves one half of a word as it is: what both halves are looked up by, for a brand of `length` letters. */
function halvesOf(word: string, length: number): string[] {
  const half = Math.floor(length / 2)
  return [`${length}<${word.slice(0, half)}`, `${length}>${word.slice(word.length - (length - half))}`]
}

/** Whether one letter was changed, added or left out. */
function isOneOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end <= 1
}
