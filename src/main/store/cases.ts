// Stores cases, their messages and their events.
import type { CaseKind, CaseStatus } from '../../contract/words.ts'
import type { Db } from './db.ts'

export type CaseColumns = {
  id: number
  no: number
  title: string
  kind: CaseKind
  kind_by: 'remit' | 'owner'
  status: CaseStatus
  shelf: 'open' | 'snoozed' | 'done' | 'quiet'
  /** Whose turn it is. */
  side: 'us' | 'them'
  source_id: number
  thread_key: string
  author_name: string
  author_email: string | null
  author_uri: string | null
  client_id: number | null
  client_via: string | null
  client_value: string | null
  contact_id: number | null
  service: string
  cause: string
  minutes: number | null
  received_at: number
  /** Worked out from the clock's events, like `answered_at`: never set by hand, only by what settles the clock. */
  due_at: number
  answered_at: number | null
  snoozed_until: number | null
  since_at: number | null
  read_at: number | null
  verdict_kind: string | null
  created_at: number
}

export const readCase = (db: Db, caseId: number): CaseColumns | undefined =>
  db.one<CaseColumns>('SELECT * FROM case_file WHERE id = ?', [caseId])

export type NewCase = Omit<
  CaseColumns,
  | 'id'
  | 'kind_by'
  | 'status'
  | 'shelf'
  | 'side'
  | 'minutes'
  | 'snoozed_until'
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
     VALUES ($no, $title, $kind, 'remit', 'new', 'open', 'us', $source_id, $thread_key, $author_name, $author_email,
       $author_uri, $client_id, $client_via, $client_value, $contact_id, $service, $cause, $received_at, $due_at,
       $created_at)`,
    row,
  ).id
}

const editable = [
  'title',
  'thread_key',
  'author_name',
  'author_email',
  'author_uri',
  'kind',
  'kind_by',
  'status',
  'shelf',
  'side',
  'client_id',
  'client_via',
  'client_value',
  'contact_id',
  'service',
  'cause',
  'minutes',
  'snoozed_until',
  'since_at',
  'read_at',
  'verdict_kind',
] as const

export type CaseChange = Partial<Pick<CaseColumns, (typeof editable)[number]>>

/** What one case is to be set to. */
export type CasePut = { caseId: number; change: CaseChange }

/** Sets the given columns and gives back what they held before: the inverse of the change. */
export function changeCase(db: Db, caseId: number, change: CaseChange): CaseChange {
  const before = readCase(db, caseId)
  const columns = editable.filter((column) => column in change)
  if (!before || columns.length === 0) return {}
  const values = Object.fromEntries(columns.map((column) => [column, change[column] ?? null]))
  db.run(
    `UPDATE case_file SET ${columns.map((column) => `${column} = $${column}`).join(', ')} WHERE id = $id`,
    {
      ...values,
      id: caseId,
    },
  )
  return Object.fromEntries(columns.map((column) => [column, before[column]]))
}

/** The newest case of a thread that is not done: where a follow-up belongs. */
export function openCaseOfThread(db: Db, threadKey: string): CaseColumns | undefined {
  // Asked for every item. Without ORDER BY it takes a tenth of the time, and there is hardly ever more than one row.
  const rows = db.all<CaseColumns>(
    `SELECT * FROM case_file WHERE thread_key = ? AND (shelf = 'open' OR shelf = 'snoozed')`,
    [threadKey],
  )
  const [first] = rows
  return first && rows.reduce((newest, row) => (row.id > newest.id ? row : newest), first)
}

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

/** Snoozed cases whose time has come, back on the open shelf; gives back how many. */
export function wakeSnoozed(db: Db, nowMs: number): number {
  return db.run(
    `UPDATE case_file SET shelf = 'open', snoozed_until = NULL, status = CASE side WHEN 'us' THEN 'triaged'
       ELSE 'waiting_client' END
     WHERE shelf = 'snoozed' AND snoozed_until <= ?`,
    [nowMs],
  ).changes
}

export const nextWakeAt = (db: Db): number | null =>
  db.one<{ at: number | null }>("SELECT min(snoozed_until) AS at FROM case_file WHERE shelf = 'snoozed'")
    ?.at ?? null

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
  // A trigger would write the index out for every single message; by itself it waits for the end of the transaction.
  db.run('INSERT INTO message_text (rowid, text) VALUES (?, ?)', [id, message.text])
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

/** Oldest first. */
export const messagesOf = (db: Db, caseId: number): StoredMessage[] =>
  db.all<StoredMessage>(
    `SELECT message.id AS messageId, item_id AS itemId, direction, author, message.text, at AS atMs, item.link,
       EXISTS (SELECT 1 FROM item_picture WHERE item_picture.item_id = message.item_id) AS hasPicture
     FROM message LEFT JOIN item ON item.id = message.item_id
     WHERE case_id = ? AND removed_at IS NULL ORDER BY at, message.id LIMIT 2000`,
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

export const eventsOf = (db: Db, caseId: number): { atMs: number; name: string; facts: EventFacts }[] =>
  db
    .all<{ atMs: number; name: string; facts: string }>(
      'SELECT at AS atMs, name, facts FROM case_event WHERE case_id = ? ORDER BY id LIMIT 2000',
      [caseId],
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
