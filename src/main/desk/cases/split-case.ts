// Makes messages of a case a case of their own, with its own judgement, and takes that back.

import { usageOfCase } from '../../store/agreements/ledger.ts'
import {
  addCase,
  addEvent,
  type CaseChange,
  type CaseColumns,
  changeCase,
  messagesOf,
  readCase,
  type StoredMessage,
} from '../../store/cases/cases.ts'
import { addLink, moveMessages } from '../../store/cases/merges.ts'
import { nextNumber } from '../../store/file/counters.ts'
import type { Db } from '../../store/file/db.ts'
import { readItem, readJudgement, type StoredItem, type StoredJudgement } from '../../store/items/items.ts'
import { quotesOfCase } from '../../store/quotes/quote-rows.ts'
import { readSource } from '../../store/sources/sources.ts'
import { refuse } from '../refusal.ts'
import { judgeCase } from '../scope/judge-case.ts'
import { waitingFor } from '../taking-in/by-hand.ts'
import {
  graver,
  matterOf,
  receivedAtMs,
  surroundingsOf,
  threadKey,
  writerOf,
} from '../taking-in/open-case.ts'
import { firstDue, settleClock } from './clock.ts'
import { mergeCases } from './merge-cases.ts'
import { settleWatch } from './watch-pages.ts'

export type Split = {
  readonly caseId: number
  readonly fromId: number
  readonly messageIds: readonly number[]
  /** What the case it was split from held before. */
  readonly before: CaseChange
}

type Told = { readonly item: StoredItem; readonly judged: StoredJudgement }

const isIncoming = ({ direction, itemId }: StoredMessage): boolean => direction === 'in' && itemId !== null

/** The first of the messages that somebody else wrote, with what was judged of it. */
function firstTold(db: Db, messages: readonly StoredMessage[]): Told | undefined {
  for (const { itemId } of messages.filter(isIncoming)) {
    const item = itemId === null ? undefined : readItem(db, itemId)
    const judged = itemId === null ? undefined : readJudgement(db, itemId)
    if (item && judged) return { item, judged: { ...judged, kind: judged.correctedKind ?? judged.kind } }
  }
  return undefined
}

/** Refuses where nothing that somebody wrote would be in the new case, or nothing would stay in the old one. */
export function splitCase(db: Db, row: CaseColumns, messageIds: readonly number[], nowMs: number): Split {
  const messages = messagesOf(db, row.id)
  const chosen = messages.filter(({ messageId }) => messageIds.includes(messageId))
  const staying = messages.filter(({ messageId }) => !messageIds.includes(messageId))
  if (chosen.length < new Set(messageIds).size) refuse('conflict')
  const opener = firstTold(db, chosen) ?? refuse('conflict', 'split_nothing')
  const rest = firstTold(db, staying) ?? refuse('conflict', 'split_all')

  const keys = keysFor(row, opener.item, rest.item)
  const caseId = addSplitCase(db, row, opener, keys.split, nowMs)
  const moved = chosen.map(({ messageId }) => messageId)
  moveMessages(db, moved, caseId)
  const before = changeCase(db, row.id, {
    ...whatStays(db, row, messages, opener, rest),
    thread_key: keys.rest,
  })
  const last = chosen.findLast(({ direction }) => direction !== 'note')
  if (last?.direction === 'out') changeCase(db, caseId, waitingFor(last.atMs))
  const no = readCase(db, caseId)?.no ?? 0
  addEvent(db, caseId, 'split_from', { no: row.no }, nowMs)
  addEvent(db, row.id, 'split_off', { no, messages: moved.length }, nowMs)
  addLink(db, { caseId, earlierId: row.id, kind: 'split' })
  for (const each of [row.id, caseId]) {
    judgeCase(db, each, nowMs)
    settleWatch(db, each, nowMs)
  }
  return { caseId, fromId: row.id, messageIds: moved, before }
}

/** Later words of a thread go on with the case that keeps its author; where both have the same, with the old one. */
function keysFor(row: CaseColumns, opener: StoredItem, rest: StoredItem): { split: string; rest: string } {
  const split = threadKey(opener)
  if (split !== row.thread_key) return { split, rest: row.thread_key }
  const other = threadKey(rest)
  return other === split ? { split: `split|${opener.itemId}`, rest: row.thread_key } : { split, rest: other }
}

function addSplitCase(
  db: Db,
  row: CaseColumns,
  { item, judged }: Told,
  thread: string,
  nowMs: number,
): number {
  const around = surroundingsOf(db, readSource(db, item.sourceId))
  const own = writerOf(db, item, around)
  // The owner said whose the case is; its parts are no less.
  const whose =
    own.client_id === null || row.client_via === 'owner'
      ? {
          client_id: row.client_id,
          client_via: row.client_via,
          client_value: row.client_value,
          contact_id: own.client_id === row.client_id ? own.contact_id : null,
        }
      : {}
  const who = { ...own, ...whose }
  return addCase(db, {
    no: nextNumber(db, 'case'),
    kind: judged.kind,
    source_id: item.sourceId,
    thread_key: thread,
    ...who,
    ...matterOf(item, judged, judged.kind),
    received_at: receivedAtMs(item),
    due_at: firstDue(db, {
      clientId: who.client_id,
      kind: judged.kind,
      receivedAtMs: receivedAtMs(item),
      isPublic: around.isPublic,
    }),
    created_at: nowMs,
  })
}

/** What the old case is about now, where the words that opened it left; the owner's own word stays. */
function whatStays(
  db: Db,
  row: CaseColumns,
  messages: readonly StoredMessage[],
  opener: Told,
  rest: Told,
): CaseChange {
  if (messages.find(isIncoming)?.itemId !== opener.item.itemId) return {}
  const kinds = messages.flatMap(({ itemId }) => {
    const judged = itemId === null ? undefined : readJudgement(db, itemId)
    return judged && itemId !== opener.item.itemId ? [judged.correctedKind ?? judged.kind] : []
  })
  const kind = row.kind_by === 'owner' ? row.kind : kinds.reduce(graver, rest.judged.kind)
  return {
    ...matterOf(rest.item, rest.judged, kind),
    kind,
    author_name: rest.item.authorName ?? '',
    author_email: rest.item.authorEmail,
    author_uri: rest.item.authorUri,
  }
}

/**
 * Gives the messages back. A case in which nothing happened since leaves the shelves; one with words, quotes or debits of
 * its own is merged, so that they stay in reach.
 */
export function takeSplitBack(db: Db, { caseId, fromId, messageIds, before }: Split, nowMs: number): void {
  const row = readCase(db, caseId)
  const from = readCase(db, fromId)
  if (!row || !from || row.status === 'merged') return
  const back = messagesOf(db, caseId).filter(({ messageId }) => messageIds.includes(messageId))
  moveMessages(
    db,
    back.map(({ messageId }) => messageId),
    fromId,
  )
  changeCase(db, fromId, before)
  const isBare =
    messagesOf(db, caseId).length === 0 &&
    quotesOfCase(db, caseId).length === 0 &&
    usageOfCase(db, caseId).length === 0
  if (isBare) {
    changeCase(db, caseId, { shelf: 'quiet' })
    settleClock(db, caseId, nowMs)
    addEvent(db, caseId, 'taken_back', {}, nowMs)
  } else mergeCases(db, row, from, false, nowMs)
  judgeCase(db, fromId, nowMs)
  settleWatch(db, fromId, nowMs)
}
