// Opens the workspace of a data folder, and says in plain words why that was not possible.
import { type Problem, problemOf } from '../../core/problem.ts'
import { meansDamage, sqliteCode } from '../store/file/connect.ts'
import type { Db } from '../store/file/db.ts'
import { openWorkspace } from '../store/file/open.ts'
import { readWentBack } from '../store/file/went-back.ts'
import { readSettings } from '../store/owner/settings.ts'
import type { Opening } from './protocol.ts'
import { Refusal } from './refusal.ts'

/** What an error that reached the top means to the owner. Anything that is not the disk's doing is a bug. */
export function problemFrom(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem
  if (meansDamage(error)) return problemOf('database_damaged')
  const code = sqliteCode(error)
  if (code === 'SQLITE_FULL') return problemOf('disk_full')
  if (code?.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED') return problemOf('database_locked')
  if (code?.startsWith('SQLITE_READONLY') || code === 'SQLITE_CANTOPEN') return problemOf('read_only')
  return problemOf('internal', error instanceof Error ? error.message : String(error))
}

export type Workspace =
  | { readonly opening: Extract<Opening, { open: true }>; readonly db: Db }
  | { readonly opening: Extract<Opening, { open: false }>; readonly db: null }

const closed = (opening: Extract<Opening, { open: false }>): Workspace => ({ opening, db: null })

export function workspaceOf(dataDir: string, nowMs: number): Workspace {
  try {
    const opened = openWorkspace(dataDir, nowMs)
    if (opened.kind === 'newer') {
      const { fileVersion, appVersion } = opened
      return closed({ open: false, reason: 'newer', fileVersion, appVersion })
    }
    const { db, restored } = opened
    const wentBack = readWentBack(dataDir)
    return { opening: { open: true, restored, wentBack, settings: readSettings(db) }, db }
  } catch (error) {
    return closed({ open: false, reason: 'unreadable', problem: problemFrom(error) })
  }
}
