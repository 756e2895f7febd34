// Commits what several sources brought in one go: the disk is waited for once, and each source stays all or nothing.
import { sqliteCode } from '../../store/file/connect.ts'
import type { Db } from '../../store/file/db.ts'

type Waiting = {
  /** Items it will write at most: how long it keeps the database. */
  readonly weight: number
  /** Does the work, in the transaction that is open; gives back how to tell whoever waits, once it is committed. */
  readonly run: () => () => void
  readonly fail: (error: unknown) => void
}

/** About forty milliseconds of work; whoever wants to read meanwhile waits no longer. */
const weightPerCommit = 250

/** As much is waited for, and so long, when more is known to be on its way. */
const gatheredWeight = 200
const gatheredWorks = 8
const gatheringMs = 100

type Line = { readonly queue: Waiting[]; isSoon: boolean; gathering: NodeJS.Timeout | null }

const lines = new WeakMap<Db, Line>()

function lineOf(db: Db): Line {
  const known = lines.get(db)
  if (known) return known
  const line: Line = { queue: [], isSoon: false, gathering: null }
  lines.set(db, line)
  return line
}

/**
 * Runs `work` in a transaction that it may share with others that are asked for in the same turn, or within a moment where
 * `expectsMore`. Resolves only after the commit. What `work` throws undoes that work alone: the others are done again, each
 * by itself, so `work` may be called twice. A commit that fails fails all that share it.
 */
export function commitTogether<T>(db: Db, weight: number, work: () => T, expectsMore = false): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const line = lineOf(db)
    line.queue.push({
      weight,
      run: () => {
        const value = work()
        return () => resolve(value)
      },
      fail: reject,
    })
    if (expectsMore && !isGathered(line))
      line.gathering ??= setTimeout(() => flushSoon(db, line), gatheringMs)
    else flushSoon(db, line)
  })
}

/** Commits what still waits, before the database is closed. */
export function commitWaiting(db: Db): void {
  const line = lineOf(db)
  while (line.queue.length > 0) flush(db, line)
}

const isGathered = ({ queue }: Line): boolean =>
  queue.length >= gatheredWorks || queue.reduce((sum, { weight }) => sum + weight, 0) >= gatheredWeight

function flushSoon(db: Db, line: Line): void {
  if (line.gathering !== null) clearTimeout(line.gathering)
  line.gathering = null
  if (line.isSoon) return
  line.isSoon = true
  setImmediate(() => {
    line.isSoon = false
    if (line.queue.length > 0) flush(db, line)
    if (line.queue.length > 0) flushSoon(db, line)
  })
}

function flush(db: Db, { queue }: Line): void {
  const batch = takeBatch(queue)
  try {
    commit(db, batch)
  } catch (error) {
    // A savepoint for each would undo it alone, at a tenth of the cost of every commit; hardly ever does one fail.
    if (batch.length > 1 && !endsTransaction(error)) for (const waiting of batch) commitAlone(db, waiting)
    else for (const waiting of batch) waiting.fail(error)
  }
}

function commit(db: Db, batch: readonly Waiting[]): void {
  const committed = db.transaction(() => batch.map(({ run }) => run()))
  for (const tell of committed) tell()
}

function commitAlone(db: Db, waiting: Waiting): void {
  try {
    commit(db, [waiting])
  } catch (error) {
    waiting.fail(error)
  }
}

/** A full or failing disk takes the whole transaction back, and would again; a broken rule is one work's own. */
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
