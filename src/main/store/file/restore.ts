// Goes back to a backup the owner chose: it is copied beside the database and takes its place at the next start.
import { copyFileSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Backup, backupTime, flushToDisk, isSound, listBackups, makeBackup } from './backup.ts'
import { connect, connectReadOnly } from './connect.ts'
import { readMeta } from './meta.ts'
import { latestVersion, versionOf } from './migrate.ts'

const endings = ['', '-wal', '-shm'] as const
const chosenMark = '.chosen-'

const asideName = (path: string, nowMs: number): string =>
  `${path}.bad-${new Date(nowMs).toISOString().replaceAll(/[:.]/g, '-')}`

/** Where a database that cannot be read is to be set aside; null where there is only its log, or nothing. */
export const asideOf = (path: string, nowMs: number): string | null =>
  existsSync(path) ? asideName(path, nowMs) : null

/** A database that cannot be read is renamed, its log with it, never deleted. */
export function setAside(path: string, nowMs: number): void {
  for (const ending of endings) {
    if (existsSync(path + ending)) renameSync(path + ending, asideName(path, nowMs) + ending)
  }
}

function isReadable(path: string): boolean {
  if (!isSound(path)) return false
  const db = connectReadOnly(path)
  try {
    return versionOf(db) <= latestVersion
  } finally {
    db.close()
  }
}

/** Copies a backup to where the next start finds it. Null where none of that name is there, `unsound` where it cannot be read. */
export function chooseBackup(path: string, folder: string, name: string): Backup | 'unsound' | null {
  const backup = listBackups(folder).find((each) => each.name === name)
  if (!backup) return null
  const chosen = `${path}${chosenMark}${name}`
  const unfinished = `${chosen}.unfinished`
  copyFileSync(backup.path, unfinished)
  if (!isReadable(unfinished)) {
    rmSync(unfinished, { force: true })
    return 'unsound'
  }
  flushToDisk(unfinished)
  for (const earlier of chosenBeside(path)) rmSync(earlier, { force: true })
  renameSync(unfinished, chosen)
  return backup
}

/** Not what is still being copied, nor what was set aside: only these are called as a backup is. */
const chosenBeside = (path: string): string[] => {
  const start = `${basename(path)}${chosenMark}`
  return readdirSync(dirname(path))
    .filter((name) => name.startsWith(start) && backupTime(name.slice(start.length)) !== null)
    .map((name) => join(dirname(path), name))
}

/** What is there now is a backup of its own before anything takes its place; what cannot be read is set aside. */
function keep(path: string, folder: string, nowMs: number): void {
  try {
    const db = connect(path)
    try {
      const isKept =
        readMeta(db, 'closed_cleanly') === 1 && readMeta(db, 'rev') === readMeta(db, 'backup_rev')
      if (!isKept || listBackups(folder).length === 0) makeBackup(db, folder, nowMs)
    } finally {
      db.close()
    }
  } catch {
    setAside(path, nowMs)
    return
  }
  for (const ending of endings) rmSync(path + ending, { force: true })
}

/** When the backup was made that took the database's place just now; null where none was chosen. */
export function takeChosen(path: string, folder: string, nowMs: number): number | null {
  const [chosen] = chosenBeside(path)
  if (chosen === undefined) return null
  if (!isReadable(chosen)) {
    setAside(chosen, nowMs)
    return null
  }
  if (existsSync(path)) keep(path, folder, nowMs)
  renameSync(chosen, path)
  return backupTime(basename(chosen).slice(basename(path).length + chosenMark.length))
}
