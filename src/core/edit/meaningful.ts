// Decides whether an edited text says something else than before, or only looks different.
import { canonicalLink } from '../feed/canonical-link.ts'
import { fold } from '../text/fold.ts'
import { tokensOf } from '../text/tokens.ts'
import { wordsAlone } from './furniture.ts'
import { isTypo } from './typo.ts'
import { type Hunk, hunksOf } from './word-diff.ts'

/** Words that carry no meaning of their own: one or two more or fewer of them are a correction. */
const articles = new Set('a an the en et den det de yang itu ini nya ya az egy'.split(' '))
const fewArticles = 2

/** Only these of all marks change what a number means. */
const weighty = new Set(['%', '$', '€', '£'])

/** What a cut text ends with: an ellipsis, and the words that lead to the rest. */
const cutEnd =
  /(?:\[?(?:…|\.{3})\]?)?\s*(?:(?:read|see) more|continue reading|baca selengkapnya|laes (?:mere|videre)|tovabb(?: olvasom)?)?[\s.…»>→\]]*$/

/** A customer's text is said long before this; the rest of a pasted log is not compared. */
const readChars = 100_000

/** Looked for at the very end only: from every place of a long text it would take for ever. */
const longestCutEnd = 60

/**
 * Whether an edit changed what a text says. Not white space, case, accents, punctuation, entities, a date or a counter on
 * the page, a signature, the tracking in a link, an article, or a mistyped letter; nor that a feed cuts the text shorter
 * or longer than before. Words that came, went or were replaced, negations, numbers and prices do.
 */
export function isMeaningfulEdit(before: string, after: string): boolean {
  if (before === after) return false
  const [was, is] = [before, after].map((text) => wordsAlone(text.slice(0, readChars))) as [string, string]
  if (was === is) return false
  const [wasWords, isWords] = [significant(was), significant(is)]
  if (isCut(was, isWords) || isCut(is, wasWords)) return false
  return hunksOf(wasWords, isWords).some(saysElse)
}

/** What is compared of a text: its words without apostrophes, numbers without their dots, links without tracking. */
function significant(text: string): string[] {
  const words: string[] = []
  for (const { kind, word } of tokensOf(text)) {
    if (kind === 'link') words.push(fold(canonicalLink(word.replace(/[).,;:!?\]]+$/, ''))))
    else if (kind === 'number') words.push(word.replace(/[.,](?=\d{3}(?!\d))/g, ''))
    else if (kind === 'word') words.push(word.replaceAll("'", ''))
    else if (kind === 'email' || (kind === 'mark' && weighty.has(word))) words.push(word)
  }
  return words.filter((word, at) => word !== words[at - 1])
}

/** Whether a text is the beginning of another, and says that it is cut. */
function isCut(text: string, whole: readonly string[]): boolean {
  const marker = cutEnd.exec(text.slice(-longestCutEnd))?.[0] ?? ''
  if (!/\p{L}|…|\.{3}/u.test(marker)) return false
  const head = significant(text.slice(0, text.length - marker.length))
  // The last word may be cut, too.
  return (
    head.length > 1 &&
    head.length <= whole.length &&
    head.slice(0, -1).every((word, at) => word === whole[at])
  )
}

function saysElse({ removed, added }: Hunk): boolean {
  if (isRespelled(removed, added)) return false
  const was = removed.filter((word) => !articles.has(word))
  const is = added.filter((word) => !articles.has(word))
  const fewer = removed.length + added.length - was.length - is.length
  return fewer > fewArticles || !isRespelled(was, is)
}

const isRespelled = (was: readonly string[], is: readonly string[]): boolean =>
  was.join('') === is.join('') ||
  (was.length === is.length && was.every((word, at) => isTypo(word, is[at] ?? '')))
