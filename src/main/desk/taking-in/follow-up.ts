// Finds the case a new text goes on with where its thread is not known: it replies to it, quotes it, or says the same elsewhere.
import type { JoinWord } from '../../../contract/thread.ts'
import { reopenMs } from '../../../core/case/follow-up.ts'
import { probesOf, quotedWords, quotes } from '../../../core/case/quotation.ts'
import { saysTheSame, tellingTopic } from '../../../core/case/same-matter.ts'
import { authorKey } from '../../../core/case/thread.ts'
import { homeOf, ownPageOf } from '../../../core/feed/home.ts'
import { keyOfPage } from '../../../core/feed/story.ts'
import { type CaseColumns, readCase } from '../../store/cases/cases.ts'
import { casesOfClient, type EarlierMessage, messagesSaying } from '../../store/cases/follow-ups.ts'
import type { Db } from '../../store/file/db.ts'
import type { StoredItem } from '../../store/items/items.ts'
import { type StoryRow, storiesUnder } from '../../store/items/stories.ts'
import { leadingCase } from '../cases/merge-cases.ts'

export type Found = {
  readonly row: CaseColumns
  readonly by: JoinWord
  /** When what it answers or quotes was written. */
  readonly atMs: number | null
}

/** Whose words they are, as far as it is known. */
export type Whose = Pick<CaseColumns, 'author_name' | 'author_email' | 'client_id'> & {
  readonly contact_id: number | null
}

export const authorOf = ({ author_name, author_email }: Whose): string | null =>
  authorKey({ authorName: author_name, authorEmail: author_email, authorHandle: null })

export const isSameAuthor = (a: Whose, b: Whose): boolean => {
  if (a.contact_id !== null && a.contact_id === b.contact_id) return true
  const key = authorOf(a)
  return key !== null && key === authorOf(b)
}

/** Never across clients: two clients are two matters, whatever the words say. A stranger's words go to nobody's client. */
const isSameSide = (row: CaseColumns, who: Whose): boolean =>
  row.client_id === who.client_id || isSameAuthor(row, who)

const isInReach = (row: CaseColumns, atMs: number): boolean =>
  row.shelf === 'open' ||
  row.shelf === 'snoozed' ||
  (row.shelf === 'done' && row.since_at !== null && atMs - row.since_at <= reopenMs)

/** `atMs`: when the text was written. */
export function quotedCase(db: Db, text: string, who: Whose, atMs: number): Found | undefined {
  const quoted = quotedWords(text)
  if (quoted.length === 0) return undefined
  const told = new Map<number, EarlierMessage>()
  for (const probe of probesOf(quoted)) {
    for (const message of messagesSaying(db, probe)) {
      if (message.atMs <= atMs && quotes(quoted, message.text)) told.set(message.messageId, message)
    }
  }
  const found = [...told.values()].flatMap((message): Found[] => {
    const row = readCase(db, message.caseId)
    const leading = row && leadingCase(db, row)
    if (!leading || !isInReach(leading, atMs) || !isSameSide(leading, who)) return []
    return [{ row: leading, by: message.direction === 'out' ? 'quote_own' : 'quote', atMs: message.atMs }]
  })
  return onlyCase(found, who)
}

/** An answer from a template stands in many cases: then the author tells which is meant, or nothing does. */
function onlyCase(found: readonly Found[], who: Whose): Found | undefined {
  const isOne = (some: readonly Found[]) => new Set(some.map(({ row }) => row.id)).size === 1
  const own = found.filter(({ row }) => isSameAuthor(row, who))
  if (isOne(own)) return own[0]
  return own.length === 0 && isOne(found) ? found[0] : undefined
}

export type Replying = Pick<StoredItem, 'threadLink'>

/** By which key the page that a text replies to is met. */
export const repliedKeys = ({ threadLink }: Replying): number[] => {
  const page = threadLink === null ? null : ownPageOf(threadLink, homeOf([]))
  return page === null ? [] : [keyOfPage(page)]
}

/** What other sources have under the page that an item replies to. */
export const storiesReplied = (db: Db, item: StoredItem): readonly StoryRow[] =>
  storiesUnder(db, repliedKeys(item), item.sourceId, 'elsewhere')

/** The case of the page it replies to, read from another source, when its author or client is the same. */
export function repliedCase(
  db: Db,
  stories: readonly StoryRow[],
  who: Whose,
  atMs: number,
): Found | undefined {
  for (const story of stories) {
    const row = story.caseId === null ? undefined : readCase(db, story.caseId)
    const leading = row && leadingCase(db, row)
    if (!leading || !isInReach(leading, atMs)) continue
    const isSameClient = who.client_id !== null && leading.client_id === who.client_id
    if (isSameAuthor(leading, who) || isSameClient)
      return { row: leading, by: 'reply', atMs: story.publishedAtMs }
  }
  return undefined
}

/**
 * The open case in which the same person of the same client wrote about the same in another place. Within one place its own
 * threads tell matters apart.
 */
export function sameTopicCase(
  db: Db,
  item: Pick<StoredItem, 'sourceId' | 'title' | 'text'>,
  who: Whose,
  atMs: number,
): Found | undefined {
  if (who.client_id === null) return undefined
  const topic = tellingTopic(item.title)
  const row = casesOfClient(db, who.client_id, atMs - reopenMs, atMs).find(
    (other) =>
      other.source_id !== item.sourceId &&
      (other.shelf === 'open' || other.shelf === 'snoozed') &&
      isSameAuthor(other, who) &&
      ((topic !== null && topic === tellingTopic(other.first_title)) ||
        saysTheSame(item.text, other.first_text)),
  )
  return row && { row, by: 'topic', atMs: row.received_at }
}
