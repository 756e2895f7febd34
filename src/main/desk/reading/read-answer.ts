// Makes items of what a source answered: decoded, parsed and judged, before the database is touched.
import { freshnessOf } from '../../../core/feed/freshness.ts'
import type { ParsedFeed } from '../../../core/feed/parsed-feed.ts'
import { type Problem, problemOf } from '../../../core/problem.ts'
import { type JudgedItem, type JudgingContext, judgeItem } from './judged-item.ts'
import { type Body, readBody, withHint } from './read-body.ts'

export type ReadRequest = {
  readonly body: Body
  /** Of the source, which a page in its place may name another for. */
  readonly address: string
  /** Of the last body that was read; the same again is not read. */
  readonly lastHash: string | null
  readonly judging: JudgingContext
  /** All items are new, as at a first reading: they are judged here too. */
  readonly judgesAll: boolean
}

export type ReadAnswer =
  | { readonly kind: 'same' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | {
      readonly kind: 'feed'
      readonly feed: ParsedFeed
      /** In the order of the items; null where judging is left for later, since most items of a known source are known. */
      readonly judged: readonly JudgedItem[] | null
      readonly bodyHash: string
      /** The document's first lines. */
      readonly beginning: string
    }

/** A document says within these what made it. */
const beginningLength = 4000

/** Reads one answer. What the reader cannot cope with is a malformed feed, never a rejection. */
export async function readAnswer(request: ReadRequest): Promise<ReadAnswer> {
  try {
    return await read(request)
  } catch (error) {
    console.error(`reading ${request.address}:`, error)
    return { kind: 'problem', problem: problemOf('malformed_feed') }
  }
}

async function read(request: ReadRequest): Promise<ReadAnswer> {
  const freshness = freshnessOf(request.body.bytes, request.lastHash)
  if (freshness.kind === 'same') return { kind: 'same' }
  const { body, address } = request
  const { parsed, text } = await readBody(body)
  if (!parsed.ok) return { kind: 'problem', problem: withHint(parsed.problem, body, text, address) }
  const known = freshness.bodyHash
  // What Remit itself cut off, because it is too long, comes no further the next time.
  const isBroken = parsed.value.endsInItem === true && body.isCut !== true
  const isHeldBack = isBroken && request.lastHash !== brokenOff(known)
  const feed = isHeldBack ? withoutLast(parsed.value) : parsed.value
  const judging = { ...request.judging, language: feed.language ?? request.judging.language }
  const judged = request.judgesAll ? feed.items.map((item) => judgeItem(item, judging)) : null
  return {
    kind: 'feed',
    feed,
    judged,
    bodyHash: isHeldBack ? brokenOff(known) : known,
    beginning: text.slice(0, beginningLength),
  }
}

/**
 * The fingerprint of a document that breaks off inside an item, at its first reading. Half an item taken in would be doubled
 * or "updated by its author" by the whole one, which mostly comes with the next answer; it is taken where the same comes again.
 */
const brokenOff = (bodyHash: string): string => `broken off:${bodyHash}`

const withoutLast = (feed: ParsedFeed): ParsedFeed => ({ ...feed, items: feed.items.slice(0, -1) })
