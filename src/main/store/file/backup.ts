// Makes and keeps backups: a verified copy under a temporary name first, then its real name.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { connectReadOnly } from './connect.ts'
import type { Db } from './db.ts'
import { applicationId } from './migrate.ts'

export type Backup = { name: string; path: string; atMs: number; bytes: number }

const backupName = /^remit-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-(\d{3})\.db$/

const nameFor = (atMs: number): string =>
  `remit-${new Date(atMs).toISOString().replaceAll(/[-:]/g, '').replace('T', '-').replace('.', '-').replace('Z', '')}.db`

/** When a backup of this name was made; null where it is none's. */
export function backupTime(name: string): number | null {
  const parts = backupName.exec(name)
  if (!parts) return null
  const [year, month, day, hour, minute, second, ms] = parts.slice(1).map(Number)
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second, ms)
}

/** Newest first. Files with other names are not touched and not listed. */
export function listBackups(folder: string): Backup[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name) => {
      const atMs = backupTime(name)
      const path = join(folder, name)
      return atMs === null ? [] : [{ name, path, atMs, bytes: statSync(path).size }]
    })
    .sort((a, b) => b.atMs - a.atMs)
}

/** Whether a file is a whole Remit database. */
export function isSound(path: string): boolean {
  try {
    const db = connectReadOnly(path)
    try {
      return db.pragma('application_id') === applicationId && db.pragma('quick_check') === 'ok'
    } finally {
      db.close()
    }
  } catch {
    return false
  }
}

export function flushToDisk(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Keeps 3 of the newest day, 1 of every earlier day, 10 in all. */
export function expendableBackups(backups: readonly Backup[]): Backup[] {
  const dayOf = (backup: Backup) => new Date(backup.atMs).toISOString().slice(0, 10)
  const newestDay = backups[0] === undefined ? '' : dayOf(backups[0])
  const perDay = new Map<string, number>()
  const kept = backups.filter((backup) => {
    const day = dayOf(backup)
    const count = (perDay.get(day) ?? 0) + 1
    perDay.set(day, count)
    return count <= (day === newestDay ? 3 : 1)
  })
  const keep = new Set(kept.slice(0, 10))
  return backups.filter((backup) => !keep.has(backup))
}

/** What a copy left that was cut short; only one is made at a time. */
function dropUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const finished = name.replace(/\.unfinished$/, '')
    if (finished !== name && backupTime(finished) !== null) rmSync(join(folder, name), { force: true })
  }
}

/** Copies the live database with `VACUUM INTO`, checks the copy, gives it its name and drops what rotation allows. */
export function makeBackup(db: Db, folder: string, nowMs: number): Backup {
  mkdirSync(folder, { recursive: true })
  const name = nameFor(nowMs)
  const path = join(folder, name)
  const unfinished = `${path}.unfinished`
  dropUnfinished(folder)
  try {
    db.run('VACUUM INTO ?', [unfinished])
    if (!isSound(unfinished)) throw new Error('the new backup does not pass its check')
    flushToDisk(unfinished)
    renameSync(unfinished, path)
  } catch (error) {
    // On a full disk what it takes is needed most.
    rmSync(unfinished, { force: true })
    throw error
  }
  for (const old of expendableBackups(listBackups(folder))) rmSync(old.path, { force: true })
  return { name, path, atMs: nowMs, bytes: statSync(path).size }
}
