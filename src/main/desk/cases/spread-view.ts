// Puts together how far a case's mention has spread: its story, its comments and reach, and what was written in private before.
import type { CaseSpread, StoryMember } from '../../../contract/spread.ts'
import { homeOf } from '../../../core/feed/home.ts'
import { growthWithin } from '../../../core/spread/comment-pace.ts'
import { keysOfPlace, linkedPages } from '../../../core/spread/linked-pages.ts'
import { peopleReached, totalReached } from '../../../core/spread/reach.ts'
import { isSameWriter } from '../../../core/spread/same-author.ts'
import { type CaseColumns, readCase } from '../../store/cases/cases.ts'
import { commentCounts, commentsUnder, standingAlarms } from '../../store/cases/comments.ts'
import { isPrivateSource, unansweredPrivates } from '../../store/cases/privates.ts'
import { type CaseReach, nothingReached, reachOf } from '../../store/cases/reach.ts'
import {
  copiesOf,
  itemsLinkingTo,
  itemsOfCase,
  itemsOnPages,
  type SpreadItem,
  spreadItems,
} from '../../store/cases/spread.ts'
import type { Db } from '../../store/file/db.ts'
import { readSettings } from '../../store/owner/settings.ts'
import { found } from '../refusal.ts'

/** A story of more mentions is no longer read one by one. */
const mostMentions = 60
const msPerHour = 3_600_000

/** All items that are linked with those given, over any number of steps, and what says the same elsewhere. */
export function linkedItems(db: Db, from: readonly number[]): SpreadItem[] {
  const all = new Map<number, SpreadItem>()
  let next = [...from]
  while (next.length > 0 && all.size < mostMentions) {
    const items = spreadItems(db, next).slice(0, mostMentions - all.size)
    for (const item of items) all.set(item.itemId, item)
    const reached = items.flatMap((item) => neighboursOf(db, item))
    next = [...new Set(reached)].filter((itemId) => !all.has(itemId))
  }
  return [...all.values()]
}

function neighboursOf(db: Db, item: SpreadItem): number[] {
  const home = homeOf([item.sourceAddress, item.site])
  const places = keysOfPlace(item)
  const links = linkedPages(item, home).map(({ key }) => key)
  return [
    ...(places.length === 0 ? [] : itemsLinkingTo(db, places)),
    ...(links.length === 0 ? [] : itemsOnPages(db, links)),
    ...copiesOf(db, [item.sameAs ?? item.itemId]),
    ...(item.sameAs === null ? [] : [item.sameAs]),
    ...(item.caseId === null ? [] : itemsOfCase(db, item.caseId)),
  ]
}

/** One mention a case, or an item without one; copies count as the first place that said it. Oldest first. */
function mentionsOf(items: readonly SpreadItem[]): SpreadItem[] {
  const mentions = new Map<string, SpreadItem>()
  const caseOf = new Map(items.map(({ itemId, caseId }) => [itemId, caseId]))
  for (const item of items.toSorted((a, b) => a.atMs - b.atMs || a.itemId - b.itemId)) {
    const first = item.sameAs !== null && caseOf.has(item.sameAs) ? item.sameAs : item.itemId
    const caseId = item.caseId ?? caseOf.get(first) ?? null
    const key = caseId === null ? `item ${first}` : `case ${caseId}`
    if (!mentions.has(key)) mentions.set(key, { ...item, caseId })
  }
  return [...mentions.values()]
}

/** Gives the comments on some of a story's items within the last hours: as their feeds count them, or as they came. */
function commentsOf(db: Db, all: readonly SpreadItem[], nowMs: number, hours: number) {
  const windowMs = hours * msPerHour
  const pagesOf = (items: readonly SpreadItem[]) => [
    ...new Set(items.flatMap(({ threadLink }) => threadLink ?? [])),
  ]
  const arrived = commentsUnder(db, pagesOf(all), nowMs - windowMs)
  const counted = new Map(
    all.map(({ itemId, atMs }) => {
      const counts = commentCounts(db, itemId)
      // What a count of long ago says is over.
      const isOver = (counts.at(-1)?.atMs ?? 0) < nowMs - windowMs
      return [itemId, isOver ? 0 : growthWithin(counts, atMs, windowMs)]
    }),
  )
  return (items: readonly SpreadItem[]): number =>
    Math.max(
      pagesOf(items).reduce((sum, page) => sum + (arrived.get(page) ?? 0), 0),
      items.reduce((sum, { itemId }) => sum + (counted.get(itemId) ?? 0), 0),
    )
}

function memberOf(
  db: Db,
  mention: SpreadItem,
  items: readonly SpreadItem[],
  reach: CaseReach,
  commentsOn: (items: readonly SpreadItem[]) => number,
): StoryMember {
  const row = mention.caseId === null ? undefined : readCase(db, mention.caseId)
  const own = items.filter(({ itemId, caseId }) =>
    mention.caseId === null ? itemId === mention.itemId : caseId === mention.caseId,
  )
  return {
    itemId: mention.itemId,
    caseId: mention.caseId,
    no: row?.no ?? null,
    who: mention.authorName ?? row?.author_name ?? '',
    channel: mention.channel,
    title: row?.title ?? (mention.title || mention.text.slice(0, 120)),
    shelf: row === undefined ? null : row.shelf === 'quiet' ? 'done' : row.shelf,
    link: mention.link,
    atMs: mention.atMs,
    people: peopleReached(reach),
    press: reach.press,
    comments: commentsOn(own),
  }
}

const writerOf = (row: CaseColumns) => ({
  name: row.author_name,
  email: row.author_email,
  clientId: row.client_id,
  contactId: row.contact_id,
})

/** What the author wrote in private and nobody answered: before a public mention, or beside a private one. */
function privatesOf(db: Db, row: CaseColumns, isPrivate: boolean): CaseSpread['privates'] {
  const writer = writerOf(row)
  return unansweredPrivates(db, writer)
    .filter(
      (other) =>
        isSameWriter(writer, other) &&
        (isPrivate || (other.caseId !== row.id && other.atMs <= row.received_at)),
    )
    .map(({ caseId, no, title, channel, shelf, atMs }) => ({ caseId, no, title, channel, shelf, atMs }))
}

/** Worked out when a case is looked at, from the links that were noted. Refuses `not_found` when there is no such case. */
export function spreadOf(db: Db, caseId: number, nowMs: number): CaseSpread {
  const row = found(readCase(db, caseId), 'case')
  const items = linkedItems(db, itemsOfCase(db, caseId))
  const mentions = mentionsOf(items)
  const caseIds = [...new Set([caseId, ...mentions.flatMap((mention) => mention.caseId ?? [])])]
  const reaches = reachOf(db, caseIds)
  const { alarmHours: hours } = readSettings(db)
  const commentsOn = commentsOf(db, items, nowMs, hours)
  const members = mentions.map((mention) => {
    const reach = (mention.caseId === null ? undefined : reaches.get(mention.caseId)) ?? nothingReached
    return memberOf(db, mention, items, reach, commentsOn)
  })
  const [alarm] = standingAlarms(db, caseIds)
  const isPrivate = isPrivateSource(db, row.source_id)
  const privates = privatesOf(db, row, isPrivate)
  return {
    members: members.length < 2 ? [] : members,
    people: totalReached(caseIds.map((each) => reaches.get(each) ?? nothingReached)),
    comments: commentsOn(items),
    hours,
    alarm: alarm
      ? { caseId: alarm.caseId, atMs: alarm.atMs, comments: alarm.comments, hours: alarm.hours }
      : null,
    reach: reaches.get(caseId) ?? nothingReached,
    privates: isPrivate && privates.length < 2 ? [] : privates,
    isPrivate,
  }
}

export const alarmPagesOf = (db: Db, caseId: number): number[] => {
  const mentions = linkedItems(db, itemsOfCase(db, caseId))
  const caseIds = [...new Set([caseId, ...mentions.flatMap((mention) => mention.caseId ?? [])])]
  return standingAlarms(db, caseIds).map(({ page }) => page)
}
