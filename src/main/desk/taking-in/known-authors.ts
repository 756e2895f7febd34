// Tells which authors of a document may have cases of its source, asked once: most have none, and then there is nothing to look up.
import { authorKey } from '../../../core/case/thread.ts'
import type { FeedItem } from '../../../core/feed/parsed-feed.ts'
import { authorsWithCases } from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import type { SourceColumns } from '../../store/sources/sources.ts'

type Authored = Pick<FeedItem, 'authorName' | 'authorEmail'>

export type KnownAuthors = {
  mayHaveCase(item: Authored): boolean
  /** Words of the author were placed: there may be a case now. */
  meet(item: Authored): void
  /** A case was opened for somebody else: whoever is asked for from now on may have one. */
  meetAnybody(): void
}

const keyOf = ({ authorName, authorEmail }: Authored): string | null =>
  authorKey({ authorName, authorEmail, authorHandle: null })

/** `items` are those that may be new. A text nobody has signed has a thread of its own, and so no case. */
export function createKnownAuthors(
  db: Db,
  source: Pick<SourceColumns, 'id' | 'last_success_at'>,
  items: readonly Authored[],
): KnownAuthors {
  const strangers = new Set(items.map(keyOf).filter((key) => key !== null))
  // What is stored of a source is stored together with the success of its reading.
  const known = source.last_success_at === null ? [] : authorsWithCases(db, source.id, [...strangers])
  for (const author of known) strangers.delete(author)
  return {
    mayHaveCase(item) {
      const key = keyOf(item)
      return key !== null && !strangers.has(key)
    },
    meet(item) {
      const key = keyOf(item)
      if (key !== null) strangers.delete(key)
    },
    meetAnybody: () => strangers.clear(),
  }
}
