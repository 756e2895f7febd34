// Makes a copy of the workspace once a day while Remit runs: whoever leaves it in the tray for weeks never closes it.
import { listBackups, makeBackup } from '../store/file/backup.ts'
import type { Db } from '../store/file/db.ts'
import { readMeta, writeMeta } from '../store/file/meta.ts'

const dayMs = 24 * 3600_000
/** A start is not held up by it. */
const afterStartMs = 10 * 60_000
/** So often it is looked whether a copy is due, also where the disk took none. */
const againMs = 3600_000

/** Makes a copy and notes what it holds, so that closing makes none of the same. */
export function copyNow(db: Db, folder: string, nowMs: number): { path: string; atMs: number } {
  const { path, atMs } = makeBackup(db, folder, nowMs)
  writeMeta(db, 'backup_rev', readMeta(db, 'rev'))
  return { path, atMs }
}

/** Called every minute: true where it made a copy, since the last is a day old and something changed. */
export function createDailyCopy(db: Db, folder: string, openedAtMs: number): (nowMs: number) => boolean {
  let lookAtMs = openedAtMs + afterStartMs
  return (nowMs) => {
    if (nowMs < lookAtMs) return false
    lookAtMs = nowMs + againMs
    try {
      const newestMs = listBackups(folder)[0]?.atMs ?? 0
      if (nowMs - newestMs < dayMs || readMeta(db, 'rev') === readMeta(db, 'backup_rev')) return false
      copyNow(db, folder, nowMs)
      return true
    } catch (error) {
      console.error('daily copy:', error)
      return false
    }
  }
}
