// Reads what is typed into the search field: words, quoted phrases, what is left out, and operators.
import type { CaseKind } from '../classify/kinds.ts'
import { addDays, isCivilDate } from '../temporal.ts'
import {
  kindOf,
  type OperatorKey,
  offeredValues,
  operatorOf,
  type SearchedVerdict,
  type Standing,
  standingOf,
  verdictOf,
} from './operators.ts'
import { plainWords, typedWords } from './plain-word.ts'

/** Words that stand side by side; mostly one. */
export type Term = {
  /** As typed, in lower case. */
  readonly words: readonly string[]
  /** The last word may go on: whatever was not closed by a quotation mark. */
  readonly isOpen: boolean
  readonly isNegated: boolean
  /** Its place in the text as typed. */
  readonly start: number
  readonly end: number
}

export type Filter = { readonly isNegated: boolean } & (
  | { readonly key: 'client' | 'source' | 'from'; readonly words: readonly string[] }
  | { readonly key: 'is'; readonly value: Standing }
  | { readonly key: 'kind'; readonly value: CaseKind }
  | { readonly key: 'verdict'; readonly value: SearchedVerdict }
  /** The first day of what was named: what comes before it, or from it on. */
  | { readonly key: 'before' | 'after'; readonly day: string }
)

/** An operator that says nothing yet, or nothing that is known; the search goes on without it. */
export type Unclear = { readonly key: OperatorKey; readonly value: string; readonly isUnfinished: boolean }

export type Query = {
  readonly terms: readonly Term[]
  readonly filters: readonly Filter[]
  readonly unclear: readonly Unclear[]
  /** Set where the text is nothing but a case's number. */
  readonly caseNo: number | null
}

const mostParts = 24
const mostWords = 12

const part = /(?<minus>-?)(?:(?<key>\p{L}+):)?(?:"(?<quoted>[^"]*)(?<close>"?)|(?<bare>[^\s"]+))?/uy

/** Whatever is typed has a reading; `today` is the owner's civil date. A key that is no operator is a word like any other. */
export function parseQuery(text: string, today: string): Query {
  const terms: Term[] = []
  const filters: Filter[] = []
  const unclear: Unclear[] = []
  let at = 0
  while (at < text.length && terms.length + filters.length + unclear.length < mostParts) {
    if (/\s/u.test(text[at] ?? '')) {
      at += 1
      continue
    }
    part.lastIndex = at
    const match = part.exec(text)
    const { minus = '', key, quoted, close, bare } = match?.groups ?? {}
    const start = at
    at += Math.max(1, match?.[0].length ?? 0)
    const isNegated = minus === '-'
    const operator = key === undefined ? undefined : operatorOf(key)
    if (operator !== undefined) {
      const value = (quoted ?? bare ?? '').trim()
      const filter = filterOf(operator, value, isNegated, today)
      if (filter) filters.push(filter)
      else unclear.push({ key: operator, value, isUnfinished: isBeginning(operator, value) })
      continue
    }
    const words = typedWords(`${key ?? ''} ${quoted ?? bare ?? ''}`).slice(0, mostWords)
    if (words.length === 0) continue
    terms.push({ words, isOpen: close !== '"', isNegated, start: start + minus.length, end: at })
  }
  const number = /^\s*#?(\d{1,12})\s*$/.exec(text)?.[1]
  return {
    terms: settled(terms, text, filters.length > 0),
    filters,
    unclear,
    caseNo: number === undefined ? null : Number(number),
  }
}

/** So short a word begins nearly everything: it means itself once another follows. */
const shortWord = 2

/** The first letter of a further word says nothing yet; and what is short and finished does not go on. */
function settled(terms: readonly Term[], text: string, hasFilters: boolean): readonly Term[] {
  return terms.flatMap((term) => {
    const [word = '', ...others] = term.words
    if (others.length > 0 || word.length > shortWord) return [term]
    if (term.end < text.length) return [{ ...term, isOpen: false }]
    return word.length === 1 && term.isOpen && (terms.length > 1 || hasFilters) ? [] : [term]
  })
}

function filterOf(key: OperatorKey, value: string, isNegated: boolean, today: string): Filter | null {
  // As the program shows it ("Paid extra") or as it is listed ("paid-extra").
  const word = value.toLowerCase().replace(/[\s_]+/gu, '-')
  switch (key) {
    case 'is': {
      const standing = standingOf(word)
      return standing ? { key, value: standing, isNegated } : null
    }
    case 'kind': {
      const kind = kindOf(word)
      return kind ? { key, value: kind, isNegated } : null
    }
    case 'verdict': {
      const verdict = verdictOf(word)
      return verdict ? { key, value: verdict, isNegated } : null
    }
    case 'before':
    case 'after': {
      const day = dayOf(word, today)
      return day === null ? null : { key, day, isNegated }
    }
    case 'client':
    case 'source':
    case 'from': {
      const words = plainWords(value).slice(0, mostWords)
      return words.length > 0 ? { key, words, isNegated } : null
    }
  }
}

/** `2026`, `2026-03`, `2026-03-15`, `today`, `yesterday`, and so many days or weeks ago: `7d`, `2w`. */
function dayOf(word: string, today: string): string | null {
  if (word === 'today') return today
  if (word === 'yesterday') return addDays(today, -1)
  const [, count, unit] = /^(\d{1,4})([dw])$/.exec(word) ?? []
  if (count !== undefined) return addDays(today, -Number(count) * (unit === 'w' ? 7 : 1))
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(word) ?? []
  if (year === undefined || Number(year) < 1000) return null
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCivilDate(date) ? date : null
}

/** Whether more typing may still make something of it. */
function isBeginning(key: OperatorKey, value: string): boolean {
  if (value === '') return true
  const word = value.toLowerCase()
  if (offeredValues[key].some((one) => one.startsWith(word))) return true
  return (key === 'before' || key === 'after') && /^\d{1,4}(-\d{0,2}){0,2}$/.test(word)
}

/** What looks for cases alone: their standing, kind, verdict, source or author. */
export const asksForCasesOnly = ({ filters }: Query): boolean =>
  filters.some(({ key }) => key !== 'client' && key !== 'before' && key !== 'after')

/** Whether it asks for nothing at all. */
export const isEmptyQuery = ({ terms, filters }: Query): boolean => terms.length === 0 && filters.length === 0
