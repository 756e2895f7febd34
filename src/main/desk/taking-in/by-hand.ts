// Takes in words the owner brings himself: a call, a chat, a mail. Judged, threaded and matched like what a feed brings.
import type { ByHandChannel } from '../../../contract/mention.ts'
import { opensCase } from '../../../core/classify/opens-case.ts'
import { homeOf } from '../../../core/feed/home.ts'
import { contentHash } from '../../../core/feed/identity.ts'
import type { FeedItem } from '../../../core/feed/parsed-feed.ts'
import {
  addMessage,
  type CaseChange,
  type CaseColumns,
  type CasePut,
  caseOfThread,
  changeCase,
  readCase,
  standingOf,
} from '../../store/cases/cases.ts'
import { clockEventsOf } from '../../store/cases/clock.ts'
import type { Db } from '../../store/file/db.ts'
import { addItem, addItemKeys, addJudgements, type StoredItem } from '../../store/items/items.ts'
import { packReasons } from '../../store/items/reasons.ts'
import { ownServiceWords } from '../../store/owner/own-services.ts'
import { byHandSource, type SourceColumns } from '../../store/sources/sources.ts'
import { settleClock } from '../cases/clock.ts'
import { leadingCase, noteLaterMessage } from '../cases/merge-cases.ts'
import { lessonsFor } from '../learning/lessons-for.ts'
import { judgeTaught } from '../reading/lessons.ts'
import { found } from '../refusal.ts'
import { noteLinks } from './note-spread.ts'
import {
  type Belonging,
  type Judged,
  joinCase,
  openCaseFor,
  receivedAtMs,
  type Surroundings,
  writerOf,
} from './open-case.ts'
import { type GoingOn, goingOn, nameEarlier, search } from './place-item.ts'

/** The address is the channel's name; pages show it in words of their language. */
export const sourceOfChannel = (db: Db, channel: ByHandChannel, nowMs: number): SourceColumns =>
  byHandSource(db, `manual:${channel}`, nowMs)

/** `isOwn`: the owner's own words, which answer and ask for nothing. */
export type Words = { readonly item: FeedItem; readonly keys: readonly string[]; readonly isOwn: boolean }

/** What was stored, for the undo of it. */
export type TakenByHand = {
  itemIds: number[]
  newCases: number[]
  joined: CasePut[]
  /** What it noted on the clocks of cases it joined; older entries know of none. */
  clock?: number[]
}

export const nothingTaken = (): Required<TakenByHand> => ({
  itemIds: [],
  newCases: [],
  joined: [],
  clock: [],
})

type Told = { readonly stored: StoredItem; readonly isOwn: boolean; readonly judged: Judged | null }

type Conversation = {
  readonly source: SourceColumns
  readonly around: Surroundings
  /** Texts of one thread go to one case while it is open. */
  readonly thread: string
  /** The case the words belong to, when the owner said so. */
  readonly caseId: number | null
  /** 'asking': only words that want something open a case. */
  readonly opens: 'always' | 'asking' | 'never'
  /** Words of the same thread that were stored before and have no case yet, the oldest first. */
  readonly earlier: readonly Told[]
  /** Whether it may go on with a case beyond its thread: what is entered by hand was placed by the owner. */
  readonly mayGoOn?: boolean
}

export const waitingFor = (atMs: number): CaseChange => ({
  shelf: 'open',
  side: 'them',
  status: 'waiting_client',
  since_at: atMs,
  snoozed_until: null,
  read_at: atMs,
})

/**
 * Stores the words of one conversation in their order and gives its case, or null when they opened none. The case is opened
 * by the first words that ask for something, or, where it must be opened, by the first that are not the owner's own; what was
 * said before them goes into it as well.
 */
export function takeConversation(
  db: Db,
  conversation: Conversation,
  words: readonly Words[],
  taken: Required<TakenByHand>,
  nowMs: number,
): number | null {
  const { source, around, thread } = conversation
  const told: Told[] = [
    ...conversation.earlier,
    ...words.map((each) => {
      const one = store(db, source, each, nowMs)
      taken.itemIds.push(one.stored.itemId)
      return one
    }),
  ]
  const on = earlierOf(db, conversation, told)
  const joined = on && (on.becomes === 'join' || on.becomes === 'reopen') ? on : undefined
  let caseId = joined?.row.id ?? null
  const opener = joined ? undefined : openerOf(told, conversation.opens)
  if (opener?.judged) {
    caseId = openCaseFor(db, opener.stored, opener.judged, nowMs, around, thread)
    taken.newCases.push(caseId)
    if (on) nameEarlier(db, caseId, on.row, nowMs)
  }
  if (caseId === null) return null
  const notedBefore = new Set(clockEventsOf(db, caseId).map(({ eventId }) => eventId))
  if (joined) taken.joined.push({ caseId, change: whatStands(joined.row) })
  for (const each of told) {
    if (each === opener) continue
    const messageId = addTo(db, caseId, each, nowMs, joined)
    if (joined?.merged) noteLaterMessage(db, joined.merged, messageId)
  }
  const noted = clockEventsOf(db, caseId).map(({ eventId }) => eventId)
  taken.clock.push(...noted.filter((eventId) => !notedBefore.has(eventId)))
  return caseId
}

/** The case the words go on with: the one the owner names, the one of their thread, or, where it is looked for, another. */
function earlierOf(
  db: Db,
  { caseId, thread, opens, around, mayGoOn = false }: Conversation,
  told: readonly Told[],
): GoingOn | undefined {
  const named = caseId === null ? undefined : readCase(db, caseId)
  if (named) {
    const row = leadingCase(db, named)
    return { row, by: 'owner', atMs: null, merged: row.id === named.id ? null : named, becomes: 'join' }
  }
  const asking = openerOf(told, opens === 'never' ? 'never' : 'asking')
  const first = asking ?? told.find(({ judged }) => judged !== null)
  const known = caseOfThread(db, thread)
  const earlier = known
    ? ({ row: known, by: 'thread', atMs: null } as const)
    : mayGoOn && first
      ? search(db, first.stored, writerOf(db, first.stored, around), asking !== undefined, around)
      : undefined
  if (!earlier) return undefined
  const writtenAtMs = first ? receivedAtMs(first.stored) : 0
  return goingOn(db, earlier, first?.judged?.kind ?? 'noise', writtenAtMs, opens !== 'never')
}

function store(db: Db, source: SourceColumns, { item, keys, isOwn }: Words, nowMs: number): Told {
  const itemId = addItem(db, source.id, item, contentHash(item), nowMs)
  addItemKeys(db, source.id, [{ itemId, keys }])
  noteLinks(db, [{ item, itemId }], homeOf([]))
  const stored = { ...item, itemId, sourceId: source.id, firstSeenAtMs: nowMs }
  if (isOwn) return { stored, isOwn, judged: null }
  const judged = judgeTaught(
    { text: item.text, title: item.title, authorIsOwner: false, ownServices: ownServiceWords(db) },
    lessonsFor(db, source.id),
  )
  const judgement = { ...judged, packedReasons: packReasons(judged.reasons) }
  addJudgements(db, [{ itemId, judgement }], nowMs)
  return { stored, isOwn, judged }
}

function openerOf(told: readonly Told[], opens: Conversation['opens']): Told | undefined {
  if (opens === 'never') return undefined
  const asking = told.find(({ judged }) => judged !== null && opensCase(judged.kind))
  return asking ?? (opens === 'always' ? told.find(({ judged }) => judged !== null) : undefined)
}

function addTo(
  db: Db,
  caseId: number,
  { stored, isOwn, judged }: Told,
  nowMs: number,
  belonging: Belonging | undefined,
): number {
  const row = found(readCase(db, caseId), 'case')
  if (judged !== null && !isOwn) return joinCase(db, row, stored, judged, nowMs, belonging)
  const atMs = receivedAtMs(stored)
  const messageId = addMessage(db, {
    caseId,
    itemId: stored.itemId,
    direction: 'out',
    author: stored.authorName ?? '',
    text: stored.text,
    atMs,
  })
  // Words that came before the question do not answer it, and an answer does not bring back what is done.
  if (atMs >= row.received_at && row.shelf !== 'done') changeCase(db, caseId, waitingFor(atMs))
  settleClock(db, caseId, nowMs)
  return messageId
}

const whatStands = (row: CaseColumns): CaseChange => ({
  kind: row.kind,
  kind_by: row.kind_by,
  ...standingOf(row),
})

/** The item a text becomes that no feed brought. */
export function byHandItem(words: {
  readonly guid: string
  readonly title: string
  readonly text: string
  readonly authorName: string
  readonly authorEmail: string | null
  readonly link: string | null
  readonly publishedAtMs: number | null
}): FeedItem {
  return {
    ...words,
    html: null,
    authorName: words.authorName === '' ? null : words.authorName,
    authorUri: null,
    updatedAtMs: null,
    threadLink: null,
  }
}
