// Copies the workspace in a thread of its own: of a large one that takes seconds, and the page waits for none of them.
import { Worker } from 'node:worker_threads'
import { failed, ok, problemOf, type Result } from '../../../core/problem.ts'
import { type Backup, makeBackup } from '../../store/file/backup.ts'
import type { Db } from '../../store/file/db.ts'
import { readMeta, writeMeta } from '../../store/file/meta.ts'
import { backupFolder, databasePath } from '../../store/file/open.ts'
import { problemFrom } from '../workspace.ts'

export type Copier = {
  /** Copies what is committed by now, after any copy that is under way, and notes what it holds. */
  copy(nowMs: number): Promise<Result<Backup>>
  /** Resolves when no copy is under way. */
  settled(): Promise<void>
}

/** What the thread is started with; it answers with one `Result<Backup>` and ends. */
export type CopyOrder = { readonly path: string; readonly folder: string; readonly atMs: number }

function copyThere(workerFile: string, order: CopyOrder): Promise<Result<Backup>> {
  return new Promise((resolve) => {
    const worker = new Worker(workerFile, { workerData: order })
    const broken = (why: string) => resolve(failed(problemOf('internal', why)))
    worker.on('message', (made: Result<Backup>) => resolve(made))
    worker.on('error', (error) => broken(String(error)))
    worker.on('exit', () => broken('the copying thread ended without an answer'))
  })
}

export function copyFrom(db: Db, folder: string, atMs: number): Result<Backup> {
  try {
    return ok(makeBackup(db, folder, atMs))
  } catch (error) {
    return failed(problemFrom(error))
  }
}

/** Copies on the caller's own thread where no `workerFile` is given. */
export function createCopier(db: Db, dataDir: string, workerFile: string | null): Copier {
  const folder = backupFolder(dataDir)
  let underWay: Promise<unknown> = Promise.resolve()

  const copy = async (atMs: number): Promise<Result<Backup>> => {
    // What is committed later may be in the copy, or not: it counts as not copied.
    const rev = readMeta(db, 'rev')
    const made =
      workerFile === null
        ? copyFrom(db, folder, atMs)
        : await copyThere(workerFile, { path: databasePath(dataDir), folder, atMs })
    if (made.ok) writeMeta(db, 'backup_rev', rev)
    return made
  }
  return {
    copy(nowMs) {
      const made = underWay.then(() => copy(nowMs))
      underWay = made.catch(() => undefined)
      return made
    },
    settled: async () => void (await underWay),
  }
}
