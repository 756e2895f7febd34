// Notes what of a document may make a story: who links to whom, how many comments there are, and whether they come too fast.
import type { Home } from '../../../core/feed/home.ts'
import type { FeedItem } from '../../../core/feed/parsed-feed.ts'
import { growthWithin } from '../../../core/spread/comment-pace.ts'
import { keyOfThread, keysOfPlace, linkedPages } from '../../../core/spread/linked-pages.ts'
import { addEvent, changeCase, readCase } from '../../store/cases/cases.ts'
import {
  addCommentAlarm,
  addCommentCount,
  busyPages,
  commentCounts,
  saidSince,
} from '../../store/cases/comments.ts'
import { addNotice } from '../../store/cases/notices.ts'
import {
  addItemLinks,
  itemsLinkingTo,
  itemsOnPages,
  mentionedPages,
  spreadItems,
} from '../../store/cases/spread.ts'
import type { Db } from '../../store/file/db.ts'
import { readSettings } from '../../store/owner/settings.ts'
import type { SourceColumns } from '../../store/sources/sources.ts'
import { settleClock } from '../cases/clock.ts'

export type Noted = { readonly item: FeedItem; readonly itemId: number }

/** Fewer comments are no storm by anybody's threshold, and most posts never have more. */
const worthCounting = 10
const msPerHour = 3_600_000

/** Once for a whole document: `added` are its new items, `known` those it listed again. Says whether an alarm was raised. */
export function noteSpread(
  db: Db,
  source: Pick<SourceColumns, 'id' | 'muted'>,
  home: Home,
  { added, known }: { added: readonly Noted[]; known: readonly Noted[] },
  atMs: number,
): boolean {
  noteLinks(db, added, home)
  const counted = [...added, ...known].filter(({ item }) => (item.commentCount ?? 0) >= worthCounting)
  for (const { item, itemId } of counted) addCommentCount(db, itemId, item.commentCount ?? 0, atMs)
  return (counted.length > 0 || added.length > 0) && raiseAlarms(db, source, counted, added.length > 0, atMs)
}

/** Links around one's own site are kept only where they lead to a mention: nearly every page is full of them. */
export function noteLinks(db: Db, items: readonly Noted[], home: Home): void {
  const found = items.flatMap(({ item, itemId }) =>
    linkedPages(item, home).map(({ key, isElsewhere }) => ({ page: key, itemId, isElsewhere })),
  )
  const around = found.filter(({ isElsewhere }) => !isElsewhere).map(({ page }) => page)
  const mentioned = around.length === 0 ? new Set<number>() : mentionedPages(db, around)
  addItemLinks(
    db,
    found.filter(({ page, isElsewhere }) => isElsewhere || mentioned.has(page)),
  )
}

function raiseAlarms(
  db: Db,
  source: Pick<SourceColumns, 'id' | 'muted'>,
  counted: readonly Noted[],
  mayBeBusy: boolean,
  atMs: number,
): boolean {
  let isRaised = false
  const { alarmComments, alarmHours } = readSettings(db)
  const windowMs = alarmHours * msPerHour
  const raise = (place: Pick<FeedItem, 'link' | 'threadLink'>, comments: number): void => {
    const page = keyOfThread(place)
    const caseId = page === null ? null : caseOfPlace(db, place)
    if (page === null || caseId === null) return
    if (!addCommentAlarm(db, { page, caseId, atMs, comments, hours: alarmHours })) return
    addEvent(db, caseId, 'comment_alarm', { comments, hours: alarmHours }, atMs)
    bringForward(db, caseId, atMs)
    isRaised = true
    if (source.muted === 0) addNotice(db, caseId, atMs, 'comments')
  }
  for (const { item, itemId } of counted) {
    const comments = growthWithin(commentCounts(db, itemId), item.publishedAtMs, windowMs)
    if (comments >= alarmComments) raise(item, comments)
  }
  const sinceMs = atMs - windowMs
  if (!mayBeBusy || saidSince(db, source.id, sinceMs) < alarmComments) return isRaised
  for (const { threadLink, comments } of busyPages(db, source.id, sinceMs, alarmComments))
    raise({ link: null, threadLink }, comments)
  return isRaised
}

/** The case an alarm stands on: that of the page itself, else one under it, else one that links to it. */
function caseOfPlace(db: Db, place: Pick<FeedItem, 'link' | 'threadLink'>): number | null {
  const keys = keysOfPlace(place)
  for (const items of [itemsOnPages(db, keys), itemsLinkingTo(db, keys)]) {
    const cases = spreadItems(db, items)
      .toSorted((a, b) => a.itemId - b.itemId)
      .flatMap(({ caseId }) => (caseId === null ? [] : (readCase(db, caseId) ?? [])))
      .filter(({ shelf }) => shelf !== 'quiet')
    const first = cases.find(({ kind }) => kind === 'complaint') ?? cases[0]
    if (first) return first.id
  }
  return null
}

/** A case that was done, asleep or read is looked at again: what was true when it was put away no longer is. */
function bringForward(db: Db, caseId: number, nowMs: number): void {
  const row = readCase(db, caseId)
  if (!row) return
  const isAway = row.shelf !== 'open'
  changeCase(db, caseId, {
    read_at: null,
    ...(isAway ? { shelf: 'open', side: 'us', status: 'triaged', snoozed_until: null, since_at: null } : {}),
  })
  if (isAway) settleClock(db, caseId, nowMs)
}
