// Weighs whether two items that share a key are one, where the key alone may deceive: reused guids, links many items share.
import { foldLine } from '../text/fold.ts'
import { wordsOf } from '../text/tokens.ts'
import { type Home, ownPageOf } from './home.ts'
import type { FeedItem } from './parsed-feed.ts'

export type Told = Pick<FeedItem, 'title' | 'text' | 'link' | 'authorName' | 'publishedAtMs'>

/** What two items say about one thing: `null` where one or both say nothing. */
type Agreement = boolean | null

const titles = (a: Told, b: Told): Agreement =>
  a.title === '' || b.title === '' ? null : foldLine(a.title) === foldLine(b.title)

/** A page many items stand under agrees with all of them and says nothing. */
const links = (a: Told, b: Told, home: Home): Agreement => {
  const [one, other] = [ownPageOf(a.link, home), ownPageOf(b.link, home)]
  if (one === null || other === null) return one === other ? null : false
  // A site that moved to another host keeps its paths.
  return one === other || (pathOf(one) !== '' && pathOf(one) === pathOf(other))
}

const dates = (a: Told, b: Told): Agreement =>
  a.publishedAtMs === null || b.publishedAtMs === null ? null : a.publishedAtMs === b.publishedAtMs

const authors = (a: Told, b: Told): Agreement => {
  const [one, other] = [foldLine(a.authorName ?? ''), foldLine(b.authorName ?? '')]
  return one === '' || other === '' ? null : one === other
}

const pathOf = (canonical: string): string => canonical.replace(/^https:\/\/[^/?#]+/, '')

/** The words an item is compared by; a title alone where there is no text. */
const bodyOf = (item: Told): string => (item.text === '' ? item.title : item.text)

/**
 * How much of what two items say is the same, from 0 to 1: shared words by all words of the longer text, or of the
 * shorter one, for a summary beside its whole text.
 */
export function sharedWords(a: Told, b: Told, by: 'longer' | 'shorter'): number {
  const [one, other] = [new Set(wordsOf(bodyOf(a))), new Set(wordsOf(bodyOf(b)))]
  const size = by === 'longer' ? Math.max(one.size, other.size) : Math.min(one.size, other.size)
  let shared = 0
  for (const word of one) if (other.has(word)) shared++
  return size === 0 ? 0 : shared / size
}

/** Whether one text is the other one edited. What few words say anew is the next note of a series ("Ticket 5 closed"). */
function isReworded(known: Told, later: Told, isStrict: boolean): boolean {
  if (!isStrict) return sharedWords(known, later, 'longer') >= mostlyTheSame
  const words = Math.min(wordsOf(bodyOf(known)).length, wordsOf(bodyOf(later)).length)
  return words >= longEnough && sharedWords(known, later, 'longer') >= nearlyTheSame
}

/**
 * Whether `later`, under the guid of `known`, is an edit of it. False when nothing agrees any more: a feed that gives one
 * guid to whatever is newest. An edit keeps at least its title, text, link or date.
 */
export function isEditOf(known: Told, later: Told, home: Home): boolean {
  const title = titles(known, later)
  if (known.text === later.text && (known.text !== '' || title !== false)) return true
  const others = [links(known, later, home), dates(known, later)]
  if (title === true || others.includes(true)) return true
  const isAllNew = title === false && others.every((agreement) => agreement === false)
  return !isAllNew && isReworded(known, later, title === false || others.includes(false))
}

/**
 * Whether two items that share a link, or a guid that proved unreliable, are one: nobody else wrote it, and its words are
 * mostly the same. Comments often link to the page they stand under, so the link alone decides nothing.
 */
export function isSameUnderLink(known: Told, later: Told): boolean {
  if (authors(known, later) === false) return false
  const [title, date] = [titles(known, later), dates(known, later)]
  if (known.text === later.text && (known.text !== '' || title !== false)) return true
  if (date === true && title === true) return true
  return isReworded(known, later, date === false)
}

const mostlyTheSame = 0.6
const nearlyTheSame = 0.8
const longEnough = 12

/** Whether one document lists the same item twice: the same words by the same author, under one guid or date. */
export const isListedAgain = (a: Told & Pick<FeedItem, 'guid'>, b: Told & Pick<FeedItem, 'guid'>): boolean =>
  a.title === b.title &&
  a.text === b.text &&
  a.authorName === b.authorName &&
  (a.guid === null || b.guid === null ? a.publishedAtMs === b.publishedAtMs : a.guid === b.guid) &&
  (a.link === b.link || a.publishedAtMs === b.publishedAtMs)
