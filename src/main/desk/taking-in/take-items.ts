// Tells the new items of a document from the known, judges the new ones and gives each its place.
import { opensCase } from '../../../core/classify/opens-case.ts'
import type { Home } from '../../../core/feed/home.ts'
import { contentHash } from '../../../core/feed/identity.ts'
import type { FeedItem, ParsedFeed } from '../../../core/feed/parsed-feed.ts'
import { leavesOut, rulesFrom } from '../../../core/feed/source-rules.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import { addNotice, renewNotice } from '../../store/cases/notices.ts'
import { numbersOf } from '../../store/file/counters.ts'
import type { Db } from '../../store/file/db.ts'
import {
  addItem,
  addItemKeys,
  addJudgements,
  type JudgedItems,
  leaveItemOut,
} from '../../store/items/items.ts'
import type { SourceColumns } from '../../store/sources/sources.ts'
import { isAlert } from '../learning/alerts.ts'
import { ownerZone } from '../owner-day.ts'
import { type JudgedItem, judgeItem } from '../reading/judged-item.ts'
import { fillInCase } from './fill-in-case.ts'
import { judgingOf } from './judging.ts'
import { createKnownAuthors } from './known-authors.ts'
import { createStoryLinks } from './link-stories.ts'
import { type Noted, noteSpread } from './note-spread.ts'
import { surroundingsOf } from './open-case.ts'
import { placeItem } from './place-item.ts'
import { createRecogniser } from './recognise.ts'
import { reviseFromFeed } from './revise-known.ts'

/** Oldest first, so that the first words of a thread open its case; items without a date keep the feed's order from its end. */
function inOrder(items: readonly FeedItem[]): FeedItem[] {
  const numbered = items.map((item, index) => ({ item, index }))
  numbered.sort((a, b) => {
    const byDate = (a.item.publishedAtMs ?? 0) - (b.item.publishedAtMs ?? 0)
    return a.item.publishedAtMs !== null && b.item.publishedAtMs !== null && byDate !== 0
      ? byDate
      : b.index - a.index
  })
  return numbered.map(({ item }) => item)
}

/**
 * Whether an item may open a case: it says no instant, or one on or after the source's first day. Beyond two days from
 * that day no zone makes a difference, and reading the zone's clocks costs more than the rest of the question.
 */
function opensFromDay(opensFrom: string, zoneOf: () => string): (publishedAtMs: number | null) => boolean {
  const dayMs = Date.parse(`${opensFrom}T00:00:00Z`)
  let zone: string | null = null
  return (publishedAtMs) => {
    if (publishedAtMs === null) return true
    if (publishedAtMs < dayMs - 2 * msPerDay) return false
    if (publishedAtMs > dayMs + 2 * msPerDay && publishedAtMs < lastCivilMs) return true
    zone ??= zoneOf()
    return civilDateAt(publishedAtMs, zone) >= opensFrom
  }
}

const msPerDay = 86_400_000
/** Later years are written with a sign and compare before all others. */
const lastCivilMs = Date.UTC(9999, 11, 30)

export type Taken = {
  newItems: number
  newCases: number[]
  /** Cases changed also where nothing was new: by an edit, or by an alarm. */
  hasChanged: boolean
}

/**
 * Stores what is new in a document that was read, judges it, and opens or continues cases; an edited item is revised.
 * `home` holds where the document came from in the end: a site that moves house takes the addresses in its guids along.
 * What is not among the `judgedBefore` is judged here.
 */
export function takeItems(
  db: Db,
  source: SourceColumns,
  feed: ParsedFeed,
  home: Home,
  atMs: number,
  judgedBefore: ReadonlyMap<FeedItem, JudgedItem> = new Map(),
): Taken {
  const isFirstReading = source.last_success_at === null
  const judging = judgingOf(db, source, feed.language)
  const taken: Taken = { newItems: 0, newCases: [], hasChanged: false }
  const recogniser = createRecogniser(db, source, feed.items, home)
  const strangers = feed.items.filter((item) => !recogniser.hasKnownKey(item))
  const stories = createStoryLinks(db, source, strangers, home)
  const mayOpen = opensFromDay(source.opens_from, () => ownerZone(db))
  const authors = createKnownAuthors(db, source, strangers)
  const numbers = numbersOf(db, 'case')
  const around = {
    ...surroundingsOf(db, source),
    storiesReplied: stories.repliedBy,
    mayHaveCase: authors.mayHaveCase,
    nextCaseNo: numbers.next,
  }
  const rules = rulesFrom(source.rules)
  const noted = { added: [] as Noted[], known: [] as Noted[] }
  const added: { readonly itemId: number; readonly keys: readonly string[] }[] = []
  let judged: JudgedItems[number][] = []
  /** Before anybody else looks for what is written once for many items. */
  const keep = () => {
    addJudgements(db, judged, atMs)
    judged = []
    numbers.keep()
  }
  for (const item of inOrder(feed.items)) {
    const hash = contentHash(item)
    const known = recogniser.known(item, hash)
    if (known) {
      if (item.commentCount !== undefined) noted.known.push({ item, itemId: known.itemId })
      if (known.contentHash !== hash) {
        known.contentHash = hash
        taken.hasChanged = true
        // An edit may add links.
        noted.added.push({ item, itemId: known.itemId })
        keep()
        const opened = reviseFromFeed(
          db,
          {
            itemId: known.itemId,
            title: item.title,
            text: item.text,
            html: item.html,
            contentHash: hash,
            mayOpen: (kind) => mayOpen(item.publishedAtMs) && leavesOut(rules, { ...item, kind }) === null,
          },
          atMs,
        )
        if (opened !== null) {
          taken.newCases.push(opened)
          authors.meetAnybody()
        }
      }
      continue
    }
    const itemId = addItem(db, source.id, item, hash, atMs)
    added.push({ itemId, keys: recogniser.keysOf(item) })
    recogniser.remember(item, { itemId, contentHash: hash })
    taken.newItems++
    noted.added.push({ item, itemId })
    const judgement = judgedBefore.get(item) ?? judgeItem(item, judging)
    judged.push({ itemId, judgement })
    const stored = { ...item, itemId, sourceId: source.id, firstSeenAtMs: atMs }
    const shown = stories.link(item, itemId, atMs)
    if (shown) {
      fillInCase(db, shown, stored, judgement, around, atMs)
      authors.meet(item)
      continue
    }
    const wouldOpen = mayOpen(item.publishedAtMs) && opensCase(judgement.kind)
    const leftOut = wouldOpen
      ? leavesOut(rules, { title: item.title, text: item.text, kind: judgement.kind })
      : null
    const placed = placeItem(db, stored, judgement, wouldOpen && leftOut === null, atMs, around)
    authors.meet(item)
    // What continues an open thread is never left out.
    if (leftOut !== null && placed.caseId === null) leaveItemOut(db, itemId, leftOut)
    if (placed.caseId === null || !(placed.isNew || placed.isBack)) continue
    if (placed.isNew) taken.newCases.push(placed.caseId)
    if (!isFirstReading && source.muted === 0 && isAlert(db, judgement))
      (placed.isNew ? addNotice : renewNotice)(db, placed.caseId, atMs)
  }
  keep()
  addItemKeys(db, source.id, added)
  stories.keep()
  taken.hasChanged = noteSpread(db, source, home, noted, atMs) || taken.hasChanged
  return taken
}
