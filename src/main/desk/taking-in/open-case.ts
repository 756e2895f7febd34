// Turns an item that wants something into a message of a case: joins the open case of its thread, or opens one.
import type { KindReason } from '../../../contract/case.ts'
import { threadKeyOf } from '../../../core/case/thread.ts'
import { titleFor } from '../../../core/case/title.ts'
import type { Judgement } from '../../../core/classify/judge.ts'
import type { CaseKind } from '../../../core/classify/kinds.ts'
import { caseKinds } from '../../../core/classify/kinds.ts'
import { opensCase } from '../../../core/classify/opens-case.ts'
import type { ClientMatcher } from '../../../core/client/match.ts'
import { keyOfThread } from '../../../core/spread/linked-pages.ts'
import { addCase, addEvent, addMessage, type CaseColumns, changeCase } from '../../store/cases/cases.ts'
import { addCasePage } from '../../store/cases/spread.ts'
import { nextNumber } from '../../store/file/counters.ts'
import type { Db } from '../../store/file/db.ts'
import type { StoredItem } from '../../store/items/items.ts'
import type { StoryRow } from '../../store/items/stories.ts'
import { isPublicSource, readSource, type SourceColumns } from '../../store/sources/sources.ts'
import { firstDue, settleClock } from '../cases/clock.ts'
import { isJudged, judgeCase } from '../scope/judge-case.ts'
import { type Found, storiesReplied } from './follow-up.ts'
import { type ClientColumns, clientColumns, matcherOf } from './whose-client.ts'

export type Judged = Pick<Judgement, 'kind' | 'service' | 'cause'> &
  // What the case is called, or what that is worked out from.
  ({ readonly line: string } | { readonly reasons: readonly KindReason[] })

/** What opening a case asks the database for besides the item: the same for all items of one answer. */
export type Surroundings = {
  readonly matcher: ClientMatcher | null
  readonly isPublic: boolean
  /** What other sources have under the page that an item replies to. */
  readonly storiesReplied: (item: StoredItem) => readonly StoryRow[]
  /** Whether the item's author may have a case of its source: else neither its thread nor its words need be looked for. */
  readonly mayHaveCase: (item: StoredItem) => boolean
  readonly nextCaseNo: () => number
}

export const surroundingsOf = (db: Db, source: SourceColumns | undefined): Surroundings => ({
  matcher: matcherOf(db),
  isPublic: isPublicSource(source),
  storiesReplied: (item) => storiesReplied(db, item),
  mayHaveCase: () => true,
  nextCaseNo: () => nextNumber(db, 'case'),
})

const aroundItem = (db: Db, { sourceId }: StoredItem): Surroundings =>
  surroundingsOf(db, readSource(db, sourceId))

export const threadKey = (item: StoredItem): string =>
  threadKeyOf({
    sourceId: item.sourceId,
    textId: item.itemId,
    authorName: item.authorName,
    authorEmail: item.authorEmail,
    authorHandle: null,
    link: item.link,
    title: item.title,
    threadLink: item.threadLink,
  })

/** When the feed says it was written, never later than when it was first seen. */
export const receivedAtMs = (item: Pick<StoredItem, 'publishedAtMs' | 'firstSeenAtMs'>): number =>
  Math.min(item.publishedAtMs ?? item.firstSeenAtMs, item.firstSeenAtMs)

/** The text of a message: of some items the title is all there is. */
export const shownText = ({ title, text }: Pick<StoredItem, 'title' | 'text'>): string =>
  text === '' ? title : text

const messageOf = (item: StoredItem, caseId: number) => ({
  caseId,
  itemId: item.itemId,
  direction: 'in' as const,
  author: item.authorName ?? '',
  text: shownText(item),
  atMs: receivedAtMs(item),
})

/** The graver of two kinds: a complaint within a request makes the case a complaint. */
export const graver = (a: CaseKind, b: CaseKind): CaseKind =>
  caseKinds.indexOf(a) <= caseKinds.indexOf(b) ? a : b

/** By what an item was known to belong to the case, and when what it answers or quotes was written. */
export type Belonging = Pick<Found, 'by' | 'atMs'>

/**
 * Adds an item to a case; what it asks for may change whose turn it is, the kind and the clock, and brings a case back that
 * was done. Gives the message's id.
 */
export function joinCase(
  db: Db,
  open: CaseColumns,
  item: StoredItem,
  judged: Judged,
  nowMs: number,
  { by, atMs }: Belonging = { by: 'thread', atMs: null },
): number {
  const author = item.authorName ?? ''
  const message = addMessage(db, messageOf(item, open.id))
  addEvent(db, open.id, 'follow_up', { author, by, writtenAtMs: atMs, message }, nowMs)
  if (!opensCase(judged.kind)) {
    answered(db, open)
    return message
  }
  if (open.shelf === 'done') addEvent(db, open.id, 'came_back', { author }, nowMs)
  bringBack(db, open, item, open.kind_by === 'owner' ? open.kind : graver(open.kind, judged.kind), nowMs)
  return message
}

/** Words that want nothing: whoever waited for an answer has it all the same. */
function answered(db: Db, row: CaseColumns): void {
  if (row.snoozed_for === 'answer')
    changeCase(db, row.id, { shelf: 'open', side: 'us', status: 'triaged', since_at: null, read_at: null })
  else if (row.remind_at !== null || row.reminded_at !== null)
    changeCase(db, row.id, { remind_at: null, reminded_at: null, read_at: null })
}

/** Makes it our turn again, unread, and tells the clock that more was asked. */
export function bringBack(db: Db, row: CaseColumns, item: StoredItem, kind: CaseKind, nowMs: number): void {
  changeCase(db, row.id, {
    kind,
    shelf: 'open',
    side: 'us',
    status: 'triaged',
    snoozed_until: null,
    read_at: null,
  })
  const raisedFrom = kind === row.kind ? null : row.kind
  settleClock(db, row.id, nowMs, { atMs: receivedAtMs(item), kind, raisedFrom })
  judgeCase(db, row.id, nowMs)
}

export type Writer = Pick<CaseColumns, 'author_name' | 'author_email' | 'author_uri'> & ClientColumns

/** The author, and the client recognised in the author. */
export function writerOf(db: Db, item: StoredItem, around: Surroundings): Writer {
  const author = { name: item.authorName, email: item.authorEmail, site: item.authorUri, link: item.link }
  return {
    author_name: item.authorName ?? '',
    author_email: item.authorEmail,
    author_uri: item.authorUri,
    ...clientColumns(db, around.matcher?.match(author, item.text) ?? null, author),
  }
}

/** What a case is about, as far as Remit alone has said. */
export const matterOf = (
  item: StoredItem,
  judged: Judged,
  kind: CaseKind,
): Pick<CaseColumns, 'title' | 'service' | 'cause'> => ({
  title: 'line' in judged ? judged.line : titleFor({ ...item, kind, reasons: judged.reasons }),
  service: JSON.stringify({ ...judged.service, byOwner: false }),
  cause: JSON.stringify({ key: judged.cause.cause, words: judged.cause.words, byOwner: false }),
})

/** Opens a case for an item and gives its id back. */
export function openCaseFor(
  db: Db,
  item: StoredItem,
  judged: Judged,
  nowMs: number,
  around: Surroundings = aroundItem(db, item),
  thread: string = threadKey(item),
  who: Writer = writerOf(db, item, around),
): number {
  const kind = judged.kind
  const no = around.nextCaseNo()
  const caseId = addCase(db, {
    no,
    kind,
    source_id: item.sourceId,
    thread_key: thread,
    ...who,
    ...matterOf(item, judged, kind),
    received_at: receivedAtMs(item),
    due_at: firstDue(db, {
      clientId: who.client_id,
      kind,
      receivedAtMs: receivedAtMs(item),
      isPublic: around.isPublic,
    }),
    created_at: nowMs,
  })
  const page = keyOfThread(item)
  if (page !== null) addCasePage(db, page, caseId)
  addMessage(db, messageOf(item, caseId))
  addEvent(db, caseId, 'opened', {}, nowMs)
  // A new case has no verdict to retire.
  if (isJudged(kind, who.client_id !== null, judged.service)) judgeCase(db, caseId, nowMs)
  return caseId
}
