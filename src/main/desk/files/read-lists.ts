// Reads what files hold before anything of it is stored: lists of feeds and saved conversations; and writes the list out.
import { basename } from 'node:path'
import type { Output } from '../../../contract/methods.ts'
import { decodeFeed } from '../../../core/feed/charset.ts'
import { readOpml } from '../../../core/feed/opml.ts'
import { writeOpml } from '../../../core/feed/write-opml.ts'
import { problemOf } from '../../../core/problem.ts'
import type { Db } from '../../store/file/db.ts'
import { exportedSources, watchedAmong } from '../../store/sources/feed-lists.ts'
import { Refusal } from '../refusal.ts'
import { readWhole } from './read-file.ts'

/** The longest lists in use are a few MB; ten thousand feeds take two. */
const maxOpmlBytes = 20 * 1024 * 1024
/** What a person can look through before taking it in: a book's length. */
const maxConversationBytes = 2 * 1024 * 1024

/** Refuses with `file_empty` where the file holds no list. */
export async function readOpmlFile(db: Db, path: string): Promise<Output<'opml.read'>> {
  const bytes = await readWhole(path, 'feeds', maxOpmlBytes)
  const list = readOpml(decodeFeed(bytes, null).text)
  const name = basename(path)
  if (list === null) throw new Refusal(problemOf('file_empty', name))
  const watched = watchedAmong(
    db,
    list.feeds.map(({ address }) => address),
  )
  return {
    name,
    feeds: list.feeds.map((feed) => ({ ...feed, known: watched.has(feed.address) })),
    refused: [...list.refused],
  }
}

export async function readConversationFile(path: string): Promise<Output<'conversation.read'>> {
  const bytes = await readWhole(path, 'conversation', maxConversationBytes)
  return { name: basename(path), text: decodeFeed(bytes, null).text }
}

export function exportedOpml(db: Db, nowMs: number): { text: string; feeds: number; withoutSecret: number } {
  const sources = exportedSources(db)
  const { text, withoutSecret } = writeOpml(sources, 'Remit', new Date(nowMs).toUTCString())
  return { text, feeds: sources.length, withoutSecret }
}
