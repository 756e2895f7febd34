// Stores the searches the owner keeps under a name.
import type { SavedSearch, SavedSearchForm } from '../../../contract/search.ts'
import type { Db } from '../file/db.ts'

const kept = 'SELECT id AS searchId, name, text FROM saved_search WHERE removed_at IS NULL'

/** As many as somebody would choose among, in the order they were made. */
export const listSavedSearches = (db: Db): SavedSearch[] =>
  db.all<SavedSearch>(`${kept} ORDER BY id LIMIT 200`)

export const readSavedSearch = (db: Db, searchId: number): SavedSearch | undefined =>
  db.one<SavedSearch>(`${kept} AND id = ?`, [searchId])

export const savedSearchNamed = (db: Db, name: string): SavedSearch | undefined =>
  db.one<SavedSearch>(`${kept} AND name = ?`, [name])

/** Writes a new or changed search and gives its id. */
export function writeSavedSearch(db: Db, { searchId, name, text }: SavedSearchForm, nowMs: number): number {
  if (searchId === null)
    return db.run('INSERT INTO saved_search (name, text, created_at) VALUES (?, ?, ?)', [name, text, nowMs])
      .id
  db.run('UPDATE saved_search SET name = ?, text = ?, removed_at = NULL WHERE id = ?', [name, text, searchId])
  return searchId
}

export function setSavedSearchRemoved(db: Db, searchId: number, removedAtMs: number | null): void {
  db.run('UPDATE saved_search SET removed_at = ? WHERE id = ?', [removedAtMs, searchId])
}
