// Answers searches, and keeps those the owner gives a name.
import {
  listSavedSearches,
  readSavedSearch,
  savedSearchNamed,
  setSavedSearchRemoved,
  writeSavedSearch,
} from '../../store/owner/saved-searches.ts'
import type { Handlers } from '../handlers.ts'
import { found } from '../refusal.ts'
import { find } from '../search/find.ts'

export const searchHandlers: Handlers<'search.find' | 'search.saved' | 'search.save' | 'search.remove'> = {
  'search.find': ({ text, limit }, { db, nowMs }) => find(db, text, nowMs, limit),

  'search.saved': (_, { db }) => ({ searches: listSavedSearches(db) }),

  'search.save': (form, { db, nowMs, undoable }) => {
    const before =
      form.searchId === null
        ? savedSearchNamed(db, form.name)
        : found(readSavedSearch(db, form.searchId), 'search')
    const searchId = writeSavedSearch(db, { ...form, searchId: before?.searchId ?? null }, nowMs)
    if (before) undoable('search.save', 'search.put', { form: before })
    else undoable('search.save', 'search.removed', { searchId, removed: true })
    return { searchId }
  },

  'search.remove': ({ searchId }, { db, nowMs, undoable }) => {
    found(readSavedSearch(db, searchId), 'search')
    setSavedSearchRemoved(db, searchId, nowMs)
    undoable('search.remove', 'search.removed', { searchId, removed: false })
    return { searchId }
  },
}
