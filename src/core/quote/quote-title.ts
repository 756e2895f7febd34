// Gives a quote drafted from a case the short title a business prints, not the sentence a customer wrote. Pure.
import type { Language } from '../language/language.ts'
import { cutLine } from '../text/first-sentence.ts'
import { printableLine } from './printable.ts'
import { serviceTitle } from './service-titles.ts'

export type QuoteTitleInput = {
  /** The case's one line: a sentence of `caseText`, or a title of its own. */
  readonly caseTitle: string
  readonly caseText: string
  /** What the page or thread it was written under is called; '' where that is not known. */
  readonly topic: string
  /** The key of the service that was asked for, and its name where it is one of the owner's own; '' where there is none. */
  readonly service: string
  readonly serviceName: string
  readonly language: Language
}

/** About a line of the quote's head, at its size on paper. */
const longest = 60
/** A clause shorter than this seldom says what is wanted. */
const leastClause = 15

/**
 * A title somebody gave the case is kept. A sentence gives way to the service, with the topic where both fit; where neither is
 * known it is cut, between clauses before between words.
 */
export function quoteTitle(input: QuoteTitleInput): string {
  const line = withoutTags(printableLine(input.caseTitle))
  if (!isSentenceOf(line, input.caseText)) return shortLine(line)
  const service = printableLine(input.serviceName) || serviceTitle(input.service, input.language)
  const topic = printableLine(input.topic)
  const both = [service, topic].filter((part) => part !== '').join(': ')
  if (both.length > longest && service !== '') return shortLine(service)
  return shortLine(both === '' ? line : both)
}

/** "[Ticket 1043] PHP version": the number a help desk gave it is not what is sold. */
const withoutTags = (line: string): string => line.replace(/^(?:\[[^\]]*\]\s*)+(?=\S)/u, '')

const bare = (line: string): string => line.replace(/\s+/g, ' ').replace(/[\s….!?]+$/u, '')

/** Only what holds several words can be a sentence of somebody's. */
const isSentenceOf = (line: string, text: string): boolean =>
  bare(line).includes(' ') && bare(text).includes(bare(line))

function shortLine(line: string): string {
  const whole = bare(line)
  if (whole.length <= longest) return whole
  // Where a clause ends, a title may end: at a sign, and before the words that lead to the next one.
  const ends = [...whole.matchAll(clauseEnd)].map(({ index }) => index)
  const end = ends.findLast((at) => at >= leastClause && at <= longest)
  return end === undefined ? cutLine(whole, longest) : whole.slice(0, end)
}

const clauseEnd =
  /[,;:.!?](?= )| (?=[–—(])| (?=(?:and|but|because|so|dan|tapi|karena|supaya|agar|og|men|fordi|så|és|de|mert|hogy) )/gu
