// Replaces a person in texts: names by a pseudonym, addresses of all kinds by a gap. Pure.
import { fold, foldLine } from '../../text/fold.ts'
import { isEverydayWord } from '../everyday-words.ts'
import { unnamed } from '../evidence.ts'

export type Person = {
  readonly pseudonym: string
  readonly names: readonly string[]
  /** Addresses of mail, phone numbers, domains, user names, lines of postal addresses. */
  readonly marks: readonly string[]
  readonly phones: readonly string[]
}

/** `anywhere`: what is the person's alone, wherever it stands. `own`: also single words of the names, for texts about the person. */
export type Blur = { anywhere(text: string): string; own(text: string): string }

const gap = '[…]'
/** Shorter marks are parts of other words. */
const shortestMark = 4
const shortestWord = 3

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** As it is written, as it is folded for comparison, and as it stands in web addresses. */
const spellings = (text: string): string[] => [
  ...new Set([
    text,
    fold(text),
    encodeURIComponent(text),
    text.replaceAll(' ', '+'),
    text.replaceAll(' ', '-'),
  ]),
]

const spaced = (text: string): string => text.trim().split(/\s+/).map(escaped).join('(?:\\s|%20|\\+)+')

// The beginnings of countries and areas differ: the last digits are the number, with whatever stands between them.
function phonePattern(phone: string): string | null {
  const digits = phone.replace(/\D/g, '')
  if (digits.length < 6) return null
  const last = [...digits.slice(-8)].join('[\\s().\\/-]*')
  return `(?:[+(]?\\d[\\d\\s().\\/-]*)?${last}(?!\\d)`
}

const isAlone = (name: string): boolean => {
  const words = foldLine(name)
    .split(' ')
    .filter((word) => !unnamed.has(word))
  const [word = ''] = words
  return words.length > 1 || (word.length >= 5 && !isEverydayWord(word))
}

/** Longest first, so that a part never takes the whole's place. */
const oneOf = (patterns: readonly string[]): string =>
  [...new Set(patterns)].sort((a, b) => b.length - a.length).join('|')

function replacer(people: readonly Person[], takesWords: boolean): (text: string) => string {
  const steps = people.flatMap(({ pseudonym, names, marks, phones }): [RegExp, string][] => {
    const found: [RegExp, string][] = []
    const signs = [
      ...marks
        .filter((mark) => mark.trim().length >= shortestMark)
        .flatMap((mark) => spellings(mark.trim()).map(escaped)),
      ...phones.flatMap((phone) => phonePattern(phone) ?? []),
    ]
    if (signs.length > 0)
      found.push([new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(signs)})(?![\\p{L}\\p{N}])`, 'giu'), gap])
    const full = names.filter((name) => name.trim() !== '' && (takesWords || isAlone(name)))
    const turned = full.flatMap((name) => {
      const words = name.trim().split(/\s+/)
      return words.length === 2 ? [`${words[1]} ${words[0]}`, `${words[1]}, ${words[0]}`] : []
    })
    const words = takesWords
      ? names
          .flatMap((name) => name.split(/[\s,.]+/))
          .filter((word) => word.length >= shortestWord && !unnamed.has(foldLine(word)))
      : []
    const wholes = [...full, ...turned].flatMap(spellings).map(spaced)
    if (wholes.length > 0)
      found.push([new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(wholes)})`, 'giu'), pseudonym])
    if (words.length > 0) {
      const parts = oneOf(words.flatMap(spellings).map(escaped))
      found.push([new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts})(?![\\p{L}\\p{N}])`, 'giu'), pseudonym])
    }
    return found
  })
  return (text) => steps.reduce((before, [pattern, by]) => before.replace(pattern, by), text)
}

/** Words with a fixed meaning for the program, whatever a person is called: "open", "in_contract", "clientId". */
export const isCode = (text: string): boolean => /^[a-z][A-Za-z_]*$/.test(text)

/** JSON is gone through value by value, so that what is escaped in it is found too. */
function throughout(replace: (text: string) => string): (text: string) => string {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return isCode(value) ? value : replace(value)
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [isCode(key) ? key : replace(key), walk(each)]),
    )
  }
  return (text) => {
    if (!/^[[{]/.test(text)) return replace(text)
    try {
      const parsed: unknown = JSON.parse(text)
      const before = JSON.stringify(parsed)
      const after = JSON.stringify(walk(parsed))
      return after === before ? text : after
    } catch {
      return replace(text)
    }
  }
}

/** How the texts of these people are blurred: `own` in what they wrote or what is only about them, `anywhere` in all other texts. */
export function blurOf(people: readonly Person[]): Blur {
  return { anywhere: throughout(replacer(people, false)), own: throughout(replacer(people, true)) }
}

/** What somebody else quoted of them: lines that begin with ">". */
export const withoutQuoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => (/^\s*>/.test(line) ? `> ${gap}` : line))
    .filter((line, at, lines) => line !== `> ${gap}` || lines[at - 1] !== line)
    .join('\n')

/** Shorter runs of words are anybody's. */
const shortestPhrase = 24

/** The lines and sentences of what they wrote that are nobody else's words. */
export const phrasesIn = (texts: readonly string[]): string[] =>
  [
    ...new Set(
      texts
        .flatMap((text) => [...text.split('\n'), ...text.split(/(?<=[.!?…])\s+|\n/)])
        .map((phrase) => phrase.replace(/…$/, '').trim())
        .filter((phrase) => phrase.length >= shortestPhrase),
    ),
  ].sort((a, b) => b.length - a.length)

/** What the owner repeated of them word for word. */
export const withoutPhrases = (text: string, phrases: readonly string[]): string =>
  phrases.reduce(
    (before, phrase) => (before.includes(phrase) ? before.replaceAll(phrase, gap) : before),
    text,
  )
