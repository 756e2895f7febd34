// Finds open cases in which nearly the same words stand: posted elsewhere, to be shown; posted again in the same place, to be joined.
import {
  agreeInNumbers,
  bandsOf,
  isNearCopy,
  mayBeNearCopy,
  sketchOf,
} from '../../../core/repeat/near-copy.ts'
import type { CaseColumns } from '../../store/cases/cases.ts'
import { dismissedWith, firstWords } from '../../store/cases/follow-ups.ts'
import { messagesInBands, openWordsOfAuthor } from '../../store/cases/near-copies.ts'
import type { Db } from '../../store/file/db.ts'
import type { StoredItem } from '../../store/items/items.ts'
import { authorOf, type Found, isSameAuthor, type Whose } from './follow-up.ts'

const withinMs = 30 * 86_400_000
/** More than these say nothing that the first do not. */
const mostShown = 3

/** Two clients are two matters, whatever the words and whoever wrote them. */
const areTwoClients = (a: Whose, b: Whose): boolean =>
  a.client_id !== null && b.client_id !== null && a.client_id !== b.client_id

/** The same client, the same author, or strangers in two places; a stranger's words are not held to be a client's. */
function mayBelongTogether(row: CaseColumns, other: CaseColumns): boolean {
  if (areTwoClients(row, other)) return false
  if (isSameAuthor(row, other)) return true
  return row.source_id !== other.source_id && row.client_id === other.client_id
}

/**
 * The other open cases in which nearly the words stand that opened this one, without what the owner said is not the same;
 * the newest first. Worked out when a case is read, never stored.
 */
export function nearCopiesOf(db: Db, row: CaseColumns): CaseColumns[] {
  if (row.shelf !== 'open' && row.shelf !== 'snoozed') return []
  const sketch = sketchOf(firstWords(db, row.id) ?? '')
  if (sketch === null) return []
  const around = [row.received_at - withinMs, row.received_at + withinMs] as const
  const dismissed = new Set(dismissedWith(db, row.id))
  const found = new Map<number, CaseColumns>()
  for (const { message_text: text, ...other } of messagesInBands(db, bandsOf(sketch), row.id, ...around)) {
    if (found.size === mostShown) break
    if (found.has(other.id) || dismissed.has(other.id) || !mayBelongTogether(row, other)) continue
    const theirs = sketchOf(text)
    if (theirs !== null && isNearCopy(sketch, theirs)) found.set(other.id, other)
  }
  return [...found.values()]
}

/**
 * The open case in which the same author wrote nearly the same in the same place: what is posted again under a new id is no
 * new matter.
 */
export function postedAgainCase(
  db: Db,
  item: Pick<StoredItem, 'sourceId' | 'text'>,
  who: Whose,
  atMs: number,
): Found | undefined {
  const author = authorOf(who)
  if (author === null) return undefined
  const likely = openWordsOfAuthor(db, item.sourceId, author, atMs - withinMs).filter(
    (row) =>
      row.message_at <= atMs + withinMs &&
      !areTwoClients(row, who) &&
      mayBeNearCopy(item.text, row.message_text) &&
      agreeInNumbers(item.text, row.message_text),
  )
  const sketch = likely.length === 0 ? null : sketchOf(item.text)
  if (sketch === null) return undefined
  const row = likely.find(({ message_text: text }) => {
    const earlier = sketchOf(text)
    return earlier !== null && isNearCopy(sketch, earlier)
  })
  return row && { row, by: 'copy', atMs: row.message_at }
}
