// Puts new messages into the full-text index, all of a transaction at once: each time it is written out costs as much as many.
import type { Db } from '../file/db.ts'

/** The first message that is not in the index yet; those after it are not either. */
const firstWaiting = new WeakMap<Db, number>()

/** The index follows changes by itself; a new message is put in with all others before the transaction commits. */
export function indexMessage(db: Db, messageId: number): void {
  firstWaiting.set(db, Math.min(messageId, firstWaiting.get(db) ?? messageId))
  db.beforeCommit('message index', () => indexWaiting(db))
}

/**
 * To be called before the index is asked, or a message's text changed, within the transaction that added messages. What was
 * rolled back meanwhile is not there to be found.
 */
export function indexWaiting(db: Db): void {
  const from = firstWaiting.get(db)
  if (from === undefined) return
  firstWaiting.delete(db)
  db.run('INSERT INTO message_text (rowid, text) SELECT id, text FROM message WHERE id >= ?', [from])
}
