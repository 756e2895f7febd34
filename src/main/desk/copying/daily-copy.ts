// Makes a copy of the workspace once a day while Remit runs: whoever leaves it in the tray for weeks never closes it.
import { listBackups } from '../../store/file/backup.ts'
import type { Db } from '../../store/file/db.ts'
import { readMeta } from '../../store/file/meta.ts'
import type { Copier } from './copier.ts'

const dayMs = 24 * 3600_000
/** A start is not held up by it. */
const afterStartMs = 10 * 60_000
/** So often it is looked whether a copy is due, also where the disk took none. */
const againMs = 3600_000

/** Called every minute: true where a copy was made, since the last is a day old and something changed. */
export function createDailyCopy(
  db: Db,
  folder: string,
  copy: Copier['copy'],
  openedAtMs: number,
): (nowMs: number) => Promise<boolean> {
  let lookAtMs = openedAtMs + afterStartMs
  const isDue = (nowMs: number): boolean =>
    nowMs - (listBackups(folder)[0]?.atMs ?? 0) >= dayMs && readMeta(db, 'rev') !== readMeta(db, 'backup_rev')

  return async (nowMs) => {
    if (nowMs < lookAtMs) return false
    lookAtMs = nowMs + againMs
    try {
      if (!isDue(nowMs)) return false
      const made = await copy(nowMs)
      if (!made.ok) console.error('daily copy:', made.problem)
      return made.ok
    } catch (error) {
      console.error('daily copy:', error)
      return false
    }
  }
}
