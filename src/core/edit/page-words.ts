// Finds on a page the block that holds somebody's words, whatever the theme around it, and gives its text.
import { withoutFragment } from '../feed/resolve-link.ts'
import { fold } from '../text/fold.ts'
import { htmlToText } from '../text/html-to-text.ts'
import { outlineOf, type PageElement, type PageOutline } from './page-outline.ts'

export type PageWords =
  | { readonly kind: 'found'; readonly text: string }
  /** The words are not there. `asksToLogIn`: perhaps only not for everybody. */
  | { readonly kind: 'absent'; readonly asksToLogIn: boolean }

export type PageQuestion = {
  /** The address the words were found under, with its fragment. */
  readonly link: string
  /** The wording they are known by. */
  readonly known: string
}

/** So much of the known wording, by pairs of neighbouring words, has to be there to believe that the place is the same. */
const enough = 0.4
/** Of the best place found, so much may be lost to a smaller and so better one. */
const nearlyAll = 0.85
/** How much longer than the known wording a place may be without a sign that all of it is one text. */
const roomFactor = 3
const roomWords = 60
/** Longer than any one person's text. */
const mostWords = 20_000
/** What is left in the place of a removed text is short. */
const remnantWords = 12

const wrapped = new Set(
  'p span em strong b i u a font small code pre li ul ol dl dd dt h1 h2 h3 h4 h5 h6 blockquote q ins mark cite abbr time tbody'.split(
    ' ',
  ),
)
const ofOneText =
  /\b(?:entry-content|post-content|post-body|post_body|postbody|post-message|article-body|articlebody|comment-content|comment-body|comment-text|comment_text|message-body|messagetext|message-content|bbwrapper|cooked|content|e-content|post|article|message|comment)\b/
const removed = /\b(?:removed|deleted|withdrawn|slettet|fjernet|dihapus|torolt|torolve|eltavolitva)\b/

/**
 * The author's words as the page has them now: in the element the link's fragment names, else anywhere, the smallest
 * element with nearly all of the known words, widened to the block that holds it, so that what is added below is seen.
 */
export function wordsOnPage(html: string, { link, known }: PageQuestion): PageWords {
  const page = outlineOf(html)
  const pairs = pairsOf(fold(known).match(/[\p{L}\p{N}]+/gu) ?? [])
  const counts = countPairs(page, pairs)
  const share = ({ from, to }: PageElement) =>
    pairs.size === 0 ? 0 : Math.min(1, ((counts[to] ?? 0) - (counts[from] ?? 0)) / pairs.size)
  const named = namedBy(page, link)
  const scope = named ? page.elements.filter((element) => isWithin(element, named)) : []
  const block = smallest(scope, share) ?? smallest(page.elements, share)
  if (block) return { kind: 'found', text: textOf(page, widened(block, pairs.size, named)) }
  if (named && isRewritten(page, named)) return { kind: 'found', text: textOf(page, named) }
  return { kind: 'absent', asksToLogIn: page.asksToLogIn }
}

/** Neighbouring words as keys; a single word stands for itself. */
function pairsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.length === 1 ? words : words.slice(1).map((word, at) => `${words[at]} ${word}`))
}

/** For each place in the page's words, how many of the pairs end before it. */
function countPairs({ words }: PageOutline, pairs: ReadonlySet<string>): Int32Array {
  const isSingle = pairs.size === 1 && ![...pairs].some((pair) => pair.includes(' '))
  const counts = new Int32Array(words.length + 1)
  for (const [at, word] of words.entries()) {
    const isHit = isSingle ? pairs.has(word) : at > 0 && pairs.has(`${words[at - 1]} ${word}`)
    counts[at + 1] = (counts[at] ?? 0) + (isHit ? 1 : 0)
  }
  return counts
}

/** The element a link points into: by its fragment, or by the last part of the path where forum software puts it. */
function namedBy({ elements }: PageOutline, link: string): PageElement | null {
  const page = withoutFragment(link)
  const hash = link.slice(page.length + 1)
  const path = /\/(post-\d+|\d+)\/?$/.exec(page)?.[1] ?? ''
  const names = [decoded(hash), path, path === '' ? '' : `post_${path}`].filter((name) => name !== '')
  for (const name of names) {
    const found = elements.find(({ id, from, to }) => id === name && to > from)
    if (found) return found
  }
  return null
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash)
  } catch {
    return hash
  }
}

function isWithin(element: PageElement, outer: PageElement): boolean {
  return element.markupFrom >= outer.markupFrom && element.markupTo <= outer.markupTo
}

const sizeOf = ({ from, to }: PageElement) => to - from

/** The element of the fewest words with nearly as much of the wording as any; the first, where others quote it. */
function smallest(
  elements: readonly PageElement[],
  share: (element: PageElement) => number,
): PageElement | null {
  const shares = elements.map(share)
  const best = shares.reduce((most, next) => Math.max(most, next), 0)
  if (best < enough) return null
  let found: PageElement | null = null
  for (const [at, element] of elements.entries()) {
    if ((shares[at] ?? 0) < best * nearlyAll || sizeOf(element) > mostWords) continue
    if (found === null || sizeOf(element) < sizeOf(found)) found = element
  }
  return found
}

/** From a paragraph to the block around it, as long as that is one person's text. */
function widened(element: PageElement, knownWords: number, limit: PageElement | null): PageElement {
  let block = element
  while (block.parent && block !== limit && wrapped.has(block.name)) {
    const { parent } = block
    const size = sizeOf(parent)
    const isRoomy = size > knownWords * roomFactor + roomWords
    const isOneText = parent.name === 'article' || ofOneText.test(parent.role)
    if (parent.holdsComments || size > mostWords || (isRoomy && !isOneText)) break
    if (parent.name === 'body' || parent.name === 'html' || parent.name === 'main') {
      if (isRoomy) break
    }
    block = parent
  }
  return block
}

/** A named place whose words are all others: written anew, unless it only says that something was removed. */
function isRewritten(page: PageOutline, named: PageElement): boolean {
  const words = page.words.slice(named.from, named.to)
  return words.length > remnantWords && !removed.test(words.slice(0, remnantWords * 2).join(' '))
}

const textOf = ({ markup }: PageOutline, { markupFrom, markupTo }: PageElement): string =>
  htmlToText(markup.slice(markupFrom, markupTo).join(''))
