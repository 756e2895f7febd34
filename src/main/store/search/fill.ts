// Puts titles, authors and words into the index of the search, a few at a time.
import type { Db } from '../file/db.ts'
import { readMeta, writeMeta } from '../file/meta.ts'

export type TextToIndex = { id: number; text: string }

/** The oldest messages whose words are not known yet. */
export const messagesToIndex = (db: Db, limit: number): TextToIndex[] =>
  db.all<TextToIndex>('SELECT id, text FROM message WHERE id > ? ORDER BY id LIMIT ?', [
    readMeta(db, 'searched_to'),
    limit,
  ])

type CaseToIndex = { id: number; title: string; author: string }

/** The oldest cases whose title and author are not in the index. */
export const casesToIndex = (db: Db, limit: number): CaseToIndex[] =>
  db.all<CaseToIndex>(
    `SELECT id, title, author_name || ' ' || COALESCE(author_email, '') AS author FROM case_file
     WHERE id > ? ORDER BY id LIMIT ?`,
    [readMeta(db, 'searched_cases_to'), limit],
  )

export function indexCases(db: Db, rows: readonly CaseToIndex[]): void {
  for (const { id, title, author } of rows)
    db.run('INSERT INTO case_text (rowid, title, author) VALUES (?, ?, ?)', [id, title, author])
  const last = rows.at(-1)
  if (last) writeMeta(db, 'searched_cases_to', last.id)
}

/** Words that are known already cost nothing. */
export function addWords(db: Db, words: Iterable<string>): void {
  for (const word of words) {
    const { changes, id } = db.run('INSERT INTO search_word (word) VALUES (?) ON CONFLICT DO NOTHING', [word])
    if (changes > 0) db.run('INSERT INTO search_gram (rowid, word) VALUES (?, ?)', [id, word])
  }
}

export const setWordsIndexed = (db: Db, messageId: number): void => writeMeta(db, 'searched_to', messageId)
