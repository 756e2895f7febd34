// Stores cases, their messages and their events.

import type { Db } from '../file/db.ts'
import { indexMessage, indexWaiting } from '../items/message-index.ts'
import { type CaseChange, type CaseColumns, editable, standingColumns } from './case-columns.ts'
import { endingWaits } from './case-waits.ts'
import { changeStanding } from './merges.ts'

export { type CaseChange, type CaseColumns, standingOf } from './case-columns.ts'

export const readCase = (db: Db, caseId: number): CaseColumns | undefined =>
  db.one<CaseColumns>('SELECT * FROM case_file WHERE id = ?', [caseId])

export type NewCase = Omit<
  CaseColumns,
  | 'id'
  | 'kind_by'
  | 'status'
  | 'shelf'
  | 'side'
  | 'by_outage'
  | 'minutes'
  | 'occurred_on'
  | 'snoozed_until'
  | 'snoozed_for'
  | 'remind_at'
  | 'reminded_at'
  | 'since_at'
  | 'read_at'
  | 'verdict_kind'
  | 'answered_at'
>

export function addCase(db: Db, row: NewCase): number {
  return db.run(
    `INSERT INTO case_file (no, title, kind, kind_by, status, shelf, side, source_id, thread_key, author_name,
       author_email, author_uri, client_id, client_via, client_value, contact_id, service, cause, received_at, due_at,
       created_at)
     VALUES (?, ?, ?, 'remit', 'new', 'open', 'us', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      row.no,
      row.title,
      row.kind,
      row.source_id,
      row.thread_key,
      row.author_name,
      row.author_email,
      row.author_uri,
      row.client_id,
      row.client_via,
      row.client_value,
      row.contact_id,
      row.service,
      row.cause,
      row.received_at,
      row.due_at,
      row.created_at,
    ],
  ).id
}

/** What one case is to be set to. */
export type CasePut = { caseId: number; change: CaseChange }

/**
 * Sets the given columns and gives back what they held before: the inverse of the change. A merged case stays where it is;
 * where it stands is remembered for when it is parted again.
 */
export function changeCase(db: Db, caseId: number, change: CaseChange): CaseChange {
  const before = readCase(db, caseId)
  if (!before) return {}
  if (before.status !== 'merged') return putCase(db, before, change)
  const standing = Object.fromEntries(
    standingColumns.filter((column) => column in change).map((column) => [column, change[column]]),
  )
  const rest = Object.fromEntries(Object.entries(change).filter(([column]) => !(column in standing)))
  const stood = changeStanding(db, caseId, standing)
  return {
    ...Object.fromEntries(Object.entries(stood).filter(([column]) => column in standing)),
    ...putCase(db, before, rest),
  }
}

/** Sets the given columns, also those of a merged case, and gives back what they held before. */
export function putCase(db: Db, before: CaseColumns, wanted: CaseChange): CaseChange {
  const change = endingWaits(before, wanted)
  const columns = editable.filter((column) => column in change)
  if (columns.length === 0) return {}
  const values = Object.fromEntries(columns.map((column) => [column, change[column] ?? null]))
  db.run(
    `UPDATE case_file SET ${columns.map((column) => `${column} = $${column}`).join(', ')} WHERE id = $id`,
    {
      ...values,
      id: before.id,
    },
  )
  return Object.fromEntries(columns.map((column) => [column, before[column]]))
}

const isOpen = ({ shelf }: CaseColumns): boolean => shelf === 'open' || shelf === 'snoozed'

/** The case of a thread, where a follow-up belongs: the newest that is open, else the newest that is merged or done. */
export function caseOfThread(db: Db, threadKey: string): CaseColumns | undefined {
  // Asked for every item. Without ORDER BY it takes a tenth of the time, and there is hardly ever more than one row.
  const rows = db.all<CaseColumns>(
    `SELECT * FROM case_file WHERE thread_key = ? AND (shelf <> 'quiet' OR status = 'merged')`,
    [threadKey],
  )
  const [first] = rows
  return (
    first &&
    rows.reduce((best, row) => {
      if (isOpen(row) !== isOpen(best)) return isOpen(row) ? row : best
      return row.id > best.id ? row : best
    }, first)
  )
}

/** Those of the authors (as a thread's key names them) who have a case of the source, whatever became of it. */
export const authorsWithCases = (db: Db, sourceId: number, authors: readonly string[]): string[] =>
  db
    .all<{ author: string }>(
      // A thread's key is source, author and thread, parted by "|"; "}" follows that.
      `SELECT value AS author FROM json_each($authors) WHERE EXISTS (
         SELECT 1 FROM case_file INDEXED BY case_by_thread
         WHERE thread_key >= $source || value || '|' AND thread_key < $source || value || '}')`,
      { authors: JSON.stringify(authors), source: `${sourceId}|` },
    )
    .map(({ author }) => author)

/** Open and snoozed cases of a client, or of nobody yet. */
export const unfinishedCases = (db: Db, clientId: number): CaseColumns[] =>
  db.all<CaseColumns>(
    `SELECT * FROM case_file WHERE client_id = ? AND shelf IN ('open', 'snoozed') ORDER BY due_at LIMIT 500`,
    [clientId],
  )

/** Cases nobody was recognised in, by the same author: candidates for what the owner just taught. */
export const unknownCases = (db: Db): CaseColumns[] =>
  db.all<CaseColumns>(
    `SELECT * FROM case_file WHERE client_id IS NULL AND shelf IN ('open', 'snoozed') ORDER BY id DESC LIMIT 500`,
  )

export type OpenCase = { caseId: number; no: number; title: string; who: string; clientId: number | null }

/** Open and snoozed cases, the newest first: as many as somebody would look through. */
export const recentOpenCases = (db: Db): OpenCase[] =>
  db.all<OpenCase>(
    `SELECT case_file.id AS caseId, no, title, COALESCE(client.name, author_name) AS who, client_id AS clientId
     FROM case_file LEFT JOIN client ON client.id = case_file.client_id
     WHERE shelf IN ('open', 'snoozed') ORDER BY case_file.id DESC LIMIT 500`,
  )

export type NewMessage = {
  caseId: number
  itemId: number | null
  direction: 'in' | 'out' | 'note'
  author: string
  text: string
  atMs: number
}

/** The only way into the table: the full-text index follows changes by itself, but additions are made here. */
export function addMessage(db: Db, message: NewMessage): number {
  const { id } = db.run(
    'INSERT INTO message (case_id, item_id, direction, author, text, at) VALUES (?, ?, ?, ?, ?, ?)',
    [message.caseId, message.itemId, message.direction, message.author, message.text, message.atMs],
  )
  indexMessage(db, id)
  return id
}

export function setMessageRemoved(db: Db, messageId: number, removedAtMs: number | null): void {
  db.run('UPDATE message SET removed_at = ? WHERE id = ?', [removedAtMs, messageId])
}

/** Takes the messages made of items out of their cases; the words stay in the database. */
export function removeMessagesOfItems(db: Db, itemIds: readonly number[], nowMs: number): void {
  db.run(
    `UPDATE message SET removed_at = ? WHERE removed_at IS NULL AND item_id IN (SELECT value FROM json_each(?))`,
    [nowMs, JSON.stringify(itemIds)],
  )
}

export function reviseMessageOfItem(db: Db, itemId: number, text: string): void {
  indexWaiting(db)
  db.run('UPDATE message SET text = ? WHERE item_id = ?', [text, itemId])
}

/** Who wrote a message, where its first reading did not say. */
export function nameAuthorOfItem(db: Db, itemId: number, author: string): void {
  db.run("UPDATE message SET author = ? WHERE item_id = ? AND author = ''", [author, itemId])
}

export type StoredMessage = {
  messageId: number
  itemId: number | null
  direction: 'in' | 'out' | 'note'
  author: string
  text: string
  atMs: number
  link: string | null
  /** 1 where a picture belongs to it. */
  hasPicture: number
}

/** Oldest first. What was read of one instant keeps the order in which it was read: a conversation may have no times. */
export const messagesOf = (db: Db, caseId: number): StoredMessage[] =>
  db.all<StoredMessage>(
    `SELECT message.id AS messageId, item_id AS itemId, direction, author, message.text, at AS atMs, item.link,
       EXISTS (SELECT 1 FROM item_picture WHERE item_picture.item_id = message.item_id) AS hasPicture
     FROM message LEFT JOIN item ON item.id = message.item_id
     WHERE case_id = ? AND removed_at IS NULL
     ORDER BY at, item_id IS NULL, item_id, message.id LIMIT 2000`,
    [caseId],
  )

export type EventFacts = Record<string, string | number | null>

export function addEvent(db: Db, caseId: number, name: string, facts: EventFacts, nowMs: number): void {
  db.run('INSERT INTO case_event (case_id, at, name, facts) VALUES (?, ?, ?, ?)', [
    caseId,
    nowMs,
    name,
    JSON.stringify(facts),
  ])
}

export type CaseEvent = { caseId: number; atMs: number; name: string; facts: EventFacts }

/** Of several cases together, in the order in which it happened. */
export const eventsOf = (db: Db, caseIds: readonly number[]): CaseEvent[] =>
  db
    .all<Omit<CaseEvent, 'facts'> & { facts: string }>(
      `SELECT case_id AS caseId, at AS atMs, name, facts FROM case_event
       WHERE case_id IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT 2000`,
      [JSON.stringify(caseIds)],
    )
    .map((row) => ({ ...row, facts: JSON.parse(row.facts) }))

/** The case of a text, by its source's address and its guid or link. */
export const caseOfText = (db: Db, address: string, guid: string): number | undefined =>
  db.one<{ caseId: number }>(
    `SELECT message.case_id AS caseId FROM item JOIN message ON message.item_id = item.id
       JOIN source ON source.id = item.source_id
     WHERE source.address = $address AND (item.guid = $guid OR item.link = $guid)`,
    { address, guid },
  )?.caseId
