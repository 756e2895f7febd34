// Replaces what a person wrote and what is kept of a person, table by table; figures stay.
import type { Db } from '../file/db.ts'
import { erasedKey } from '../items/items.ts'
import { indexWaiting } from '../items/message-index.ts'
import type { Subject } from './subject.ts'

const ids = (numbers: readonly number[]): string => JSON.stringify(numbers)
const among = 'IN (SELECT value FROM json_each($ids))'

/** Names of people by their contact; a client's own by its id. */
export type Pseudonyms = {
  readonly client: string
  readonly contacts: ReadonlyMap<number, string>
  /** Any of the people where it is not known which one. */
  readonly someone: string
}

export function replaceContacts(db: Db, contacts: Pseudonyms['contacts'], nowMs: number): void {
  for (const [contactId, name] of contacts) {
    db.run(
      `UPDATE contact SET name = ?, email = '', phone = '', salutation = '', channels = '', responsible = 0,
         removed_at = COALESCE(removed_at, ?) WHERE id = ?`,
      [name, nowMs, contactId],
    )
  }
}

/** The client leaves the lists; what was agreed and billed goes on under the pseudonym. */
export function replaceClient(db: Db, clientId: number, pseudonym: string, nowMs: number): void {
  db.run(
    `UPDATE client SET name = ?, address = '', tax_id = '', notes = '', stage = NULL, is_reference = 0, erased_at = ?,
       removed_at = COALESCE(removed_at, ?) WHERE id = ?`,
    [pseudonym, nowMs, nowMs, clientId],
  )
}

export function forgetMarks(db: Db, { clientId, contactId }: Subject, folded: readonly string[]): void {
  if (contactId === null) {
    db.run('DELETE FROM identity WHERE client_id = ?', [clientId])
    db.run('DELETE FROM not_client WHERE client_id = ?', [clientId])
    return
  }
  // Learned marks and refusals name nobody: those that read like the person's go with it.
  db.run(
    `DELETE FROM identity WHERE client_id = $client
       AND (contact_id = $contact OR folded IN (SELECT value FROM json_each($folded)))`,
    { client: clientId, contact: contactId, folded: JSON.stringify(folded) },
  )
  db.run('DELETE FROM not_client WHERE client_id = ? AND folded IN (SELECT value FROM json_each(?))', [
    clientId,
    JSON.stringify(folded),
  ])
}

export function replaceCases(
  db: Db,
  caseIds: readonly number[],
  { title, author }: { title: string; author: string },
): void {
  db.run(
    `UPDATE case_file SET title = $title, author_name = $author, author_email = NULL, author_uri = NULL,
       client_value = NULL, thread_key = 'erased|' || id, service = json_set(service, '$.words', json('[]')),
       cause = json_set(cause, '$.words', json('[]')) WHERE id ${among}`,
    { title, author, ids: ids(caseIds) },
  )
}

/** What they wrote; the search follows by itself. */
export function replaceMessages(
  db: Db,
  messages: readonly { readonly messageId: number; readonly author: string }[],
  text: string,
): void {
  indexWaiting(db)
  for (const { messageId, author } of messages)
    db.run('UPDATE message SET text = ?, author = ? WHERE id = ?', [text, author, messageId])
  db.run(`DELETE FROM copy_band WHERE message_id ${among}`, {
    ids: ids(messages.map(({ messageId }) => messageId)),
  })
}

/** Known again by fingerprints of their keys, so that a feed that still lists them does not bring them back. */
function hideKeys(db: Db, itemIds: readonly number[]): void {
  const list = { ids: ids(itemIds) }
  const keys = db.all<{ source: number; key: string; item: number }>(
    `SELECT source_id AS source, key, item_id AS item FROM item_key WHERE item_id ${among}`,
    list,
  )
  db.run(`DELETE FROM item_key WHERE item_id ${among}`, list)
  for (const { source, key, item } of keys)
    db.run('INSERT INTO item_key (source_id, key, item_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING', [
      source,
      erasedKey(key),
      item,
    ])
  db.run(
    'INSERT INTO erased_item (item_id) SELECT value FROM json_each($ids) WHERE true ON CONFLICT DO NOTHING',
    list,
  )
}

/** The places are no longer watched, and nothing says where they were. */
export function dropPlaces(db: Db, sourceIds: readonly number[], title: string, nowMs: number): void {
  db.run(
    `UPDATE source SET removed_at = COALESCE(removed_at, $now), address = 'erased:' || id, site = NULL, title = $title,
       etag = NULL, last_modified = NULL, moved = NULL, problem = NULL WHERE id ${among}`,
    { now: nowMs, title, ids: ids(sourceIds) },
  )
}

/** What others wrote there stays, without saying where it stood. */
export function unlinkItems(db: Db, itemIds: readonly number[], nowMs: number): void {
  const list = { ids: ids(itemIds) }
  hideKeys(db, itemIds)
  db.run(`UPDATE item SET guid = NULL, link = NULL, thread_link = NULL, html = NULL WHERE id ${among}`, list)
  db.run(
    `UPDATE case_file SET thread_key = 'erased|' || id
     WHERE id IN (SELECT case_id FROM message WHERE item_id ${among})`,
    list,
  )
  db.run(
    `UPDATE watched_page SET address = '', ended_at = COALESCE(ended_at, $now), ended_by = COALESCE(ended_by, 'owner')
     WHERE item_id ${among}`,
    { now: nowMs, ...list },
  )
}

export function replaceItems(db: Db, itemIds: readonly number[], author: string, nowMs: number): void {
  const list = { ids: ids(itemIds) }
  hideKeys(db, itemIds)
  db.run(
    `UPDATE item SET guid = NULL, link = NULL, title = '', text = '', html = NULL, author_name = $author,
       author_email = NULL, author_uri = NULL, thread_link = NULL WHERE id ${among}`,
    { author, ...list },
  )
  db.run(`UPDATE item_revision SET title = '', text = '' WHERE item_id ${among}`, list)
  db.run(
    `UPDATE judgement SET reasons = '[]', service = json_set(service, '$.words', json('[]')),
       cause = json_set(cause, '$.words', json('[]')) WHERE item_id ${among}`,
    list,
  )
  db.run(`DELETE FROM item_picture WHERE item_id ${among}`, list)
  db.run(
    `UPDATE watched_page SET address = '', text = NULL, ended_at = COALESCE(ended_at, $now),
       ended_by = COALESCE(ended_by, 'owner') WHERE item_id ${among}`,
    { now: nowMs, ...list },
  )
}

/** A draft is made of their words; what was issued is a document of the owner's, on which only names are replaced. */
export function dropDrafts(db: Db, caseIds: readonly number[], clientId: number | null, nowMs: number): void {
  const drafts = db.all<{ id: number }>(
    `SELECT id FROM quote WHERE number IS NULL AND (case_id ${among} OR client_id = $client)`,
    { ids: ids(caseIds), client: clientId },
  )
  for (const { id } of drafts) {
    db.run("UPDATE quote_line SET text = '', detail = '' WHERE quote_id = ?", [id])
    db.run(
      `UPDATE quote SET title = '', reason = '', included = '', excluded = '', terms = '',
         removed_at = COALESCE(removed_at, ?) WHERE id = ?`,
      [nowMs, id],
    )
  }
}

/** What was learned from their words is no longer learned from. */
export function forgetCorrections(db: Db, itemIds: readonly number[], nowMs: number): number {
  const list = { ids: ids(itemIds) }
  const { changes } = db.run(
    `UPDATE correction SET title = '', text = '', withdrawn_at = COALESCE(withdrawn_at, $now) WHERE item_id ${among}`,
    { now: nowMs, ...list },
  )
  if (changes > 0) db.run('DELETE FROM learned')
  return changes
}

export function correctionsOf(db: Db, itemIds: readonly number[]): number {
  return (
    db.one<{ n: number }>(`SELECT count(*) AS n FROM correction WHERE item_id ${among}`, {
      ids: ids(itemIds),
    })?.n ?? 0
  )
}
