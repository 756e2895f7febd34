// Opens the workspace: goes back to a chosen backup, sets a damaged file aside and restores the newest sound backup, migrates, refuses a newer one.
import { copyFileSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Backup, isSound, listBackups, makeBackup } from './backup.ts'
import { connect, meansDamage } from './connect.ts'
import type { Db } from './db.ts'
import { readMeta, writeMeta } from './meta.ts'
import { latestVersion, migrate, versionOf } from './migrate.ts'
import { asideOf, setAside, takeChosen } from './restore.ts'
import { noteWentBack, type Restored } from './went-back.ts'

export type Opened =
  /** `chosenAtMs`: when the backup was made that the owner went back to with this start. */
  | { kind: 'open'; db: Db; restored: Restored | null; chosenAtMs: number | null }
  | { kind: 'newer'; fileVersion: number; appVersion: number }

export const databasePath = (dataDir: string): string => join(dataDir, 'remit.db')
export const backupFolder = (dataDir: string): string => join(dataDir, 'backups')

/** A check of the whole file is due after an unclean close, and once a week. */
const checkEveryMs = 7 * 24 * 3600_000

/**
 * The database, checked where that is due, brought up to date and marked as open; one of a newer program as it is. Null where
 * damage is met, whichever of these steps met it.
 */
function usableDatabase(path: string, folder: string, nowMs: number): Db | null {
  let db: Db | null = null
  try {
    db = connect(path)
    if (isFoundDamaged(db, nowMs)) {
      db.close()
      return null
    }
    if (versionOf(db) <= latestVersion) bringUpToDate(db, folder, nowMs)
    return db
  } catch (error) {
    db?.close()
    if (meansDamage(error)) return null
    throw error
  }
}

/** Checks the whole file where that is due, and notes that it was found sound. */
function isFoundDamaged(db: Db, nowMs: number): boolean {
  const version = versionOf(db)
  const isFresh = version === 0
  const isDue =
    isFresh || readMeta(db, 'closed_cleanly') !== 1 || nowMs - readMeta(db, 'checked_at') > checkEveryMs
  if (!isDue) return false
  if (db.pragma('quick_check') !== 'ok') return true
  if (!isFresh && version <= latestVersion) writeMeta(db, 'checked_at', nowMs)
  return false
}

function bringUpToDate(db: Db, folder: string, nowMs: number): void {
  const version = versionOf(db)
  if (version > 0 && version < latestVersion) makeBackup(db, folder, nowMs)
  migrate(db)
  writeMeta(db, 'closed_cleanly', 0)
  // Reads the indexes, so that it may meet damage no check was due for.
  db.pragma('optimize = 0x10002')
}

/** Sets aside what is there and puts the newest sound backup in its place; noted first, so that it is told whatever ends this start. */
function restoreNewest(dataDir: string, nowMs: number): Restored {
  const path = databasePath(dataDir)
  const backup = soundBackup(backupFolder(dataDir))
  const restored = { backupAtMs: backup?.atMs ?? null, setAside: asideOf(path, nowMs) }
  noteWentBack(dataDir, { kind: 'restored', ...restored })
  setAside(path, nowMs)
  if (backup) copyFileSync(backup.path, path)
  return restored
}

const soundBackup = (folder: string): Backup | undefined =>
  listBackups(folder).find((candidate) => isSound(candidate.path))

/** SQLite takes no file, and one a power cut left without a byte, for a new database, and would drop the log beside it. */
const isLost = (path: string, folder: string): boolean =>
  (statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0 && soundBackup(folder) !== undefined

/**
 * Opens the database of a data folder, making both when they are not there. A damaged file is renamed, never
 * deleted; without a sound backup the workspace starts empty and says so. Throws when the folder cannot be used. That it went back to
 * a backup stands in `went-back.ts` until the owner has read it.
 */
export function openWorkspace(dataDir: string, nowMs: number): Opened {
  mkdirSync(dataDir, { recursive: true })
  const path = databasePath(dataDir)
  const folder = backupFolder(dataDir)
  const chosenAtMs = takeChosen(path, folder, nowMs)
  if (chosenAtMs !== null) noteWentBack(dataDir, { kind: 'chosen', backupAtMs: chosenAtMs })
  let restored: Restored | null = null
  let db = isLost(path, folder) ? null : usableDatabase(path, folder, nowMs)
  if (db === null) {
    restored = restoreNewest(dataDir, nowMs)
    db = usableDatabase(path, folder, nowMs)
    if (db === null) throw new Error('the restored backup cannot be opened')
  }
  const fileVersion = versionOf(db)
  if (fileVersion > latestVersion) {
    db.close()
    return { kind: 'newer', fileVersion, appVersion: latestVersion }
  }
  return { kind: 'open', db, restored, chosenAtMs }
}

/**
 * Backs up when anything changed since the last backup, then closes so that the next start needs no check. Where damage was met
 * or the copy failed, the next start checks, and goes back to a sound backup if it must.
 */
export function closeWorkspace(db: Db, dataDir: string, nowMs: number, isDamaged = false): void {
  try {
    if (isDamaged) return
    const rev = readMeta(db, 'rev')
    if (rev !== readMeta(db, 'backup_rev')) {
      makeBackup(db, backupFolder(dataDir), nowMs)
      writeMeta(db, 'backup_rev', rev)
    }
    db.pragma('optimize')
    writeMeta(db, 'closed_cleanly', 1)
  } finally {
    try {
      db.pragma('wal_checkpoint(TRUNCATE)')
    } finally {
      db.close()
    }
  }
}
