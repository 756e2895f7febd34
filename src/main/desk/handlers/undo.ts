// Takes commands back, lists what was done, and does again what was taken back.
import { lastingReasonOf } from '../../../contract/lasting.ts'
import {
  lastingInverse,
  lastTaken,
  listUndo,
  markRedone,
  markUndone,
  standingUndo,
} from '../../store/undo/undo.ts'
import type { Handlers } from '../handlers.ts'
import { refuse } from '../refusal.ts'
import { takeBack } from '../undo/inverses.ts'
import { blockersOf, namedEntry } from '../undo/undo-history.ts'

const listed = 100

export const undoHandlers: Handlers<'undo.list' | 'undo.take' | 'undo.redo'> = {
  'undo.list': (_, { db }) => {
    const rows = listUndo(db, listed)
    const blockers = blockersOf(rows.filter(({ taken_at }) => taken_at === null))
    return {
      entries: rows.map((row) => {
        const blocker = blockers.get(row.id)
        return {
          undoId: row.id,
          ...namedEntry(db, row),
          takenAtMs: row.inverse === lastingInverse ? null : row.taken_at,
          blockedBy: blocker ? namedEntry(db, blocker) : null,
          lasting: row.inverse === lastingInverse ? lastingReasonOf(row.label) : null,
        }
      }),
      canRedo: (lastTaken(db)?.method_input ?? null) !== null,
    }
  },

  'undo.take': ({ undoId }, { db, nowMs }) => {
    const standing = standingUndo(db, undoId)
    const entry = standing.at(-1) ?? refuse('nothing_to_undo')
    if (blockersOf(standing).has(entry.id)) refuse('conflict', 'undo_later')
    if (!takeBack(db, entry.inverse, entry.input, nowMs)) return refuse('nothing_to_undo')
    markUndone(db, entry.id, nowMs)
    return { label: entry.label }
  },

  'undo.redo': (_, { db, again }) => {
    const entry = lastTaken(db)
    if (!entry?.method || entry.method_input === null || !again) return refuse('nothing_to_redo')
    const undoId = again(entry.method, JSON.parse(entry.method_input))
    markRedone(db, entry.id, undoId)
    return { label: entry.label }
  },
}
