// Finds the same words in two places: by which keys items of different sources meet, and when they tell one story.
import { foldLine } from '../text/fold.ts'
import { canonicalLink } from './canonical-link.ts'
import { hashNumberOf } from './content-hash.ts'
import { type Home, ownPageOf } from './home.ts'
import { sharedWords, type Told } from './same-item.ts'

/** Shorter texts are not worth an entry. */
const shortestKept = 24
/** Shorter texts ("Thank you very much!") are said by many people. */
const shortestWording = 60
/** Letters of a text that make its key; the rest is compared when it comes to that. */
const keyed = 160
/** So long a text is not written twice by two people on one day. */
const longWording = 200
const msPerDay = 86_400_000

/**
 * At most two numbers: one for the page the item links to, one for its wording. Equal stories share one; items that
 * share one need not be equal, so `isSameStory` decides. Each fits an index: 52 bits.
 */
export function storyKeysOf(item: Told, home: Home): number[] {
  const keys: number[] = []
  const page = ownPageOf(item.link, home)
  if (page !== null) keys.push(keyOfPage(page))
  if (item.text.length >= shortestKept)
    keys.push(hashNumberOf(wording(item.text.slice(0, 240)).slice(0, keyed)))
  return keys
}

/** The key of a page by its canonical link. */
export const keyOfPage = (page: string): number => hashNumberOf(page)

/** White space is the reader's doing, not the writer's. Most texts hold nothing but single blanks, which stay. */
const wording = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ')

/**
 * Whether two items of different sources are one story: the same link with words that agree (a summary beside its whole
 * text counts), or the same long wording by the same author, or on the same day where an author is not named.
 */
export function isSameStory(first: Told, later: Told): boolean {
  const [author, other] = [foldLine(first.authorName ?? ''), foldLine(later.authorName ?? '')]
  const isOther = author !== '' && other !== '' && author !== other
  const apartMs = Math.abs((first.publishedAtMs ?? Number.NaN) - (later.publishedAtMs ?? Number.NaN))
  const text = wording(first.text)
  if (text.length >= shortestWording && text === wording(later.text)) {
    if (author !== '' && author === other) return !(apartMs > 7 * msPerDay)
    return !(apartMs > msPerDay) && (!isOther || text.length >= longWording)
  }
  if (first.link === null || later.link === null) return false
  if (canonicalLink(first.link) !== canonicalLink(later.link)) return false
  if (isOther && Math.min(first.text.length, later.text.length) < shortestWording) return false
  const isSameTitle = first.title !== '' && foldLine(first.title) === foldLine(later.title)
  if (isSameTitle && (first.text === '' || later.text === '')) return true
  return sharedWords(first, later, 'shorter') >= (isSameTitle ? someTheSame : mostlyTheSame)
}

const someTheSame = 0.4
const mostlyTheSame = 0.75
