// Decides what of a source may open a case: everything, complaints only, or texts with certain words. Pure.
import type { CaseKind } from '../classify/kinds.ts'
import { remembered } from '../remembered.ts'
import { fold } from '../text/fold.ts'

export const ruleTakes = ['everything', 'complaints', 'keywords'] as const
export type RuleTake = (typeof ruleTakes)[number]

/**
 * What the owner wants of one source. An entry of `words` or `ignore` is a word, or a phrase when it holds a blank; `*`
 * at its end stands for any ending, at its start for any beginning.
 */
export type SourceRules = {
  readonly take: RuleTake
  readonly words: readonly string[]
  readonly ignore: readonly string[]
}

/** Why a text was left out: it is no complaint, none of the words is in it, or one of the ignored words is. */
export const leftOuts = ['kind', 'words', 'ignored'] as const
export type LeftOut = (typeof leftOuts)[number]

export const noRules: SourceRules = { take: 'everything', words: [], ignore: [] }

export type RuledText = { readonly title: string; readonly text: string; readonly kind: CaseKind }

/**
 * Null when the rules let the text through. Ignored words win over all else. Rules that ask for words and name none let
 * everything through: a half-made rule must not hide a complaint.
 */
export function leavesOut(rules: SourceRules, { title, text, kind }: RuledText): LeftOut | null {
  const { ignore, words } = compiled(rules)
  const read = rules.take === 'keywords' || ignore.length > 0 ? readable(`${title}\n${text}`) : ''
  if (ignore.some((entry) => entry.test(read))) return 'ignored'
  if (rules.take === 'complaints') return kind === 'complaint' ? null : 'kind'
  if (rules.take === 'everything' || words.length === 0) return null
  return words.some((entry) => entry.test(read)) ? null : 'words'
}

/** Rules as the database keeps them; what cannot be read as rules lets everything through. */
export const rulesFrom = remembered({ most: 200 }, parsed)

function parsed(json: string): SourceRules {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value !== 'object' || value === null) return noRules
    const { take, words, ignore } = value as Record<string, unknown>
    return {
      take: ruleTakes.find((known) => known === take) ?? 'everything',
      words: strings(words),
      ignore: strings(ignore),
    }
  } catch {
    return noRules
  }
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []

const openingQuotes = '"“”„«»'
const typedEntry = new RegExp(
  `[${openingQuotes}](?<quoted>[^${openingQuotes}\\n]*)[${openingQuotes}]?(?<ending>\\*?)|(?<bare>[^,;，、\\n${openingQuotes}]+)`,
  'gu',
)

/**
 * The entries in what the owner typed: parted by commas, semicolons or line breaks; quotes hold a phrase together, commas
 * included. Twice the same is once; an entry without any sign to look for is dropped.
 */
export function ruleWordsIn(typed: string): string[] {
  const entries = new Map<string, string>()
  for (const { groups = {} } of typed.matchAll(typedEntry)) {
    const { quoted, ending = '', bare = '' } = groups
    const entry = (quoted === undefined ? bare : quoted + ending).replace(/\s+/g, ' ').trim()
    const folded = readable(entry)
    if (withoutStars(folded) !== '' && !entries.has(folded)) entries.set(folded, entry)
  }
  return [...entries.values()]
}

/** The entries as the owner would type them, one a line. */
export const ruleWordsText = (entries: readonly string[]): string =>
  entries.map((entry) => (/[,;，、]/.test(entry) ? `"${entry}"` : entry)).join('\n')

const compilations = new WeakMap<SourceRules, { words: RegExp[]; ignore: RegExp[] }>()

function compiled(rules: SourceRules): { words: RegExp[]; ignore: RegExp[] } {
  const known = compilations.get(rules)
  if (known) return known
  const made = { words: rules.words.map(matcherOf), ignore: rules.ignore.map(matcherOf) }
  compilations.set(rules, made)
  return made
}

/** Folded, and without what only dresses an emoji: its skin tone, and whether it is drawn in colour. */
const readable = (text: string): string => fold(text).replace(/[\ufe0e\ufe0f]|\p{Emoji_Modifier}/gu, '')

const withoutStars = (entry: string): string => entry.replace(/^\*+|\*+$/g, '').trim()

// Chinese, Japanese, Thai and their like put no blanks between words, and Korean puts particles behind them: there a word
// is found wherever its signs stand.
const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Hangul}]'
const inWord = `(?!${unspaced})[\\p{L}\\p{M}\\p{N}_]`
const isWordSign = new RegExp(inWord, 'u')
const wordStart = `(?<!${inWord})`
// "can" is not in "can't", though "server" is in "server's".
const wordEnd = `(?!${inWord})(?!'t(?!${inWord}))`
// The words of a phrase may be parted by a line break, a hyphen or a comma; a full stop ends the phrase.
const betweenWords = `[\\s\\p{Pd}'",()]{1,4}`

function matcherOf(entry: string): RegExp {
  const folded = readable(entry)
  const body = withoutStars(folded)
  const words = body.split(/[\s\p{Pd}]+/u).filter((word) => word !== '')
  const isWords = /[\p{L}\p{N}]/u.test(body)
  const pattern = isWords ? words.map(literally).join(betweenWords) : literally(body)
  const [first = ''] = body
  const last = [...body].at(-1) ?? ''
  const start = isWordSign.test(first) && !folded.startsWith('*') ? wordStart : ''
  const end = isWordSign.test(last) && !folded.endsWith('*') ? wordEnd : ''
  return new RegExp(start + pattern + end, 'u')
}

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
