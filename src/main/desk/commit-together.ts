// Commits what several sources brought in one go: the disk is waited for once, and each source stays all or nothing.
import { sqliteCode } from '../store/connect.ts'
import type { Db } from '../store/db.ts'

type Waiting = {
  /** Items it will write at most: how long it keeps the database. */
  readonly weight: number
  /** Does the work; gives back how to tell whoever waits, once it is committed. */
  readonly run: () => () => void
  readonly fail: (error: unknown) => void
}

/** About forty milliseconds of work; whoever wants to read meanwhile waits no longer. */
const weightPerCommit = 250

const queues = new WeakMap<Db, Waiting[]>()

/**
 * Runs `work` in a transaction that it may share with others that are asked for in the same turn. Resolves only after
 * the commit. What `work` throws undoes that work alone; a commit that fails fails all that share it.
 */
export function commitTogether<T>(db: Db, weight: number, work: () => T): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const queue = queues.get(db) ?? []
    queues.set(db, queue)
    queue.push({
      weight,
      run: () => {
        const value = db.transaction(work)
        return () => resolve(value)
      },
      fail: reject,
    })
    if (queue.length === 1) setImmediate(() => flush(db, queue))
  })
}

function flush(db: Db, queue: Waiting[]): void {
  const batch = takeBatch(queue)
  const committed: (() => void)[] = []
  try {
    db.transaction(() => {
      for (const waiting of batch) {
        try {
          committed.push(waiting.run())
        } catch (error) {
          if (endsTransaction(error)) throw error
          waiting.fail(error)
        }
      }
    })
    for (const tell of committed) tell()
  } catch (error) {
    for (const waiting of batch) waiting.fail(error)
  }
  if (queue.length > 0) setImmediate(() => flush(db, queue))
}

/** A full or failing disk takes the whole transaction back; a broken rule only the statement that broke it. */
function endsTransaction(error: unknown): boolean {
  const code = sqliteCode(error)
  return code !== null && !code.startsWith('SQLITE_CONSTRAINT')
}

/** The first that waits, and as many more as fit beside it. */
function takeBatch(queue: Waiting[]): Waiting[] {
  let weight = 0
  let count = 0
  for (const waiting of queue) {
    if (count > 0 && weight + waiting.weight > weightPerCommit) break
    weight += waiting.weight
    count += 1
  }
  return queue.splice(0, count)
}
