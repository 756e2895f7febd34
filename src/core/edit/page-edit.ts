// Works out what a page says anew of a text that is known from its feed: only the author's own change, not the theme's.
import { fold } from '../text/fold.ts'
import { isMeaningfulEdit } from './meaningful.ts'
import { updateMarker } from './update-marker.ts'

export type PageEditInput = {
  /** The wording Remit has. */
  readonly stored: string
  /** What the page said at the first look, or after the last change; null at the first look. */
  readonly baseline: string | null
  /** What the page says now. */
  readonly now: string
}

/** So much of a line has to be known to take it for a line of that text. */
const sameLine = 0.6

export type PageEdit = {
  /** The new wording; null where the author changed nothing that is not known already. */
  readonly wording: string | null
  /** What later looks compare with. */
  readonly measure: string
}

/**
 * What the author changed since the last look. At the first look only what is headed as an update counts, since a page may
 * always have shown more of a text than its feed.
 */
export function pageEdit({ stored, baseline, now }: PageEditInput): PageEdit {
  if (baseline === null) return { wording: firstLook(stored, now), measure: now }
  // Small steps are all measured from where they began, or together they would go a long way unseen.
  if (!isMeaningfulEdit(baseline, now)) return { wording: null, measure: baseline }
  const wording = withoutSurroundings(stored, baseline, now)
  return { wording: isMeaningfulEdit(stored, wording) ? wording : null, measure: now }
}

const linesOf = (text: string) => text.split('\n')
const wordsOf = (line: string): string[] => fold(line).match(/[\p{L}\p{N}]+/gu) ?? []
/** Counters and dates in a line of the theme change by themselves. */
const keyOf = (line: string) => wordsOf(line).join(' ').replace(/\d+/g, '0')

/** Neighbouring words, which a language does not repeat as it repeats single ones. */
const pairsOf = (words: readonly string[]) => words.slice(1).map((word, at) => `${words[at]} ${word}`)

/** Tells whether a line is one of a text's own, by most of its words standing there side by side. */
function isLineOf(text: string): (line: string) => boolean {
  const words = wordsOf(text)
  const known = new Set([...words, ...pairsOf(words)])
  return (line) => {
    const own = wordsOf(line)
    const told = own.length < 3 ? own : pairsOf(own)
    return told.filter((part) => known.has(part)).length >= told.length * sameLine
  }
}

/** The page's wording without the lines that stood there from the first and were never part of the text. */
function withoutSurroundings(stored: string, baseline: string, now: string): string {
  const isKnown = isLineOf(stored)
  const around = new Set(
    linesOf(baseline)
      .filter((line) => !isKnown(line))
      .map(keyOf),
  )
  return tidy(linesOf(now).filter((line) => !around.has(keyOf(line))))
}

function firstLook(stored: string, now: string): string | null {
  const isKnown = isLineOf(stored)
  const lines = linesOf(now)
  const start = lines.findIndex((line) => updateMarker.test(fold(line).trim()) && !isKnown(line))
  if (start === -1) return null
  const rest = lines.slice(start)
  const end = rest.findIndex((line) => wordsOf(line).length > 0 && isKnown(line))
  const added = tidy(end === -1 ? rest : rest.slice(0, end))
  // Above the text or below it, as on the page.
  const isAbove = !lines.slice(0, start).some((line) => wordsOf(line).length > 0 && isKnown(line))
  const wording = isAbove ? `${added}\n\n${stored}` : `${stored}\n\n${added}`
  return isMeaningfulEdit(stored, wording) ? wording : null
}

const tidy = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
