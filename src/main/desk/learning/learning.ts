// Keeps what was learned in step with the journal: a little at a time after a correction, at once when a text is judged.
import type { Layers } from '../../../core/classify/learn/layers.ts'
import { createReplay, type Lesson, type Replay } from '../../../core/classify/learn/replay.ts'
import { sampleOf } from '../../../core/classify/learn/sample.ts'
import { seedPractice } from '../../../core/classify/learn/seeds.ts'
import type { Db } from '../../store/file/db.ts'
import { countingIds, readCorrection } from '../../store/owner/corrections.ts'
import { found } from '../refusal.ts'
import { storedOutcome, storeOutcome } from './stored.ts'

/** `mark` is another after every change, so that a copy is known to be old. */
export type Learnt = { readonly layers: Layers; readonly mark: number }

export type Learning = {
  /** What all corrections that count have taught; null while there are none. */
  current(): Learnt | null
  /** Says that the journal has changed. */
  follow(): void
  /** Puts what was learned away. */
  end(): void
}

// Between two turns the desk answers; a turn takes about ten milliseconds.
const correctionsPerTurn = 4
/** So many corrections are learned again in a moment; putting them away each time would write far more than they are. */
const storedEvery = 16

const learnings = new WeakMap<Db, Learning>()

/** The learning of a workspace, begun when it is first asked for. */
export function learningOf(db: Db): Learning {
  const known = learnings.get(db)
  if (known) return known
  const learning = createLearning(db)
  learnings.set(db, learning)
  return learning
}

/** Puts what was learned away, where anything was. */
export const endLearning = (db: Db): void => learnings.get(db)?.end()

function createLearning(db: Db): Learning {
  let replay: Replay | null = null
  let ids: readonly number[] = []
  let isOld = true
  let mark = 0
  let storedCount = 0
  let turn: NodeJS.Immediate | null = null
  let isEnded = false

  const lesson = (id: number): Lesson => ({
    id,
    sample: () => {
      const { title, text, language, sourceId, to } = found(readCorrection(db, id), 'correction')
      return sampleOf({ title, text, language, sourceId, kind: to })
    },
  })

  /** Looks what counts now; nothing is begun for an empty journal. */
  function look(): Replay | null {
    if (!isOld) return replay
    ids = countingIds(db)
    isOld = false
    mark += 1
    if (ids.length === 0 && replay === null) return null
    if (replay === null) {
      const stored = storedOutcome(db)
      storedCount = stored?.ids.length ?? 0
      replay = createReplay(seedPractice, stored)
    }
    replay.follow(ids.map(lesson))
    return replay
  }

  function takeTurn(): void {
    turn = null
    if (isEnded) return
    const now = look()
    if (now === null) return
    now.advance(correctionsPerTurn)
    if (!now.isDone()) turn = setImmediate(takeTurn)
    else if (Math.abs(ids.length - storedCount) >= storedEvery) store(now)
  }

  function store(done: Replay): void {
    storeOutcome(db, { ids, layers: done.layers() })
    storedCount = ids.length
  }

  return {
    current() {
      const now = look()
      now?.advance(ids.length)
      return now === null || ids.length === 0 ? null : { layers: now.layers(), mark }
    },
    follow() {
      isOld = true
      turn ??= setImmediate(takeTurn)
    },
    end() {
      isEnded = true
      if (turn) clearImmediate(turn)
      if (replay?.isDone() && !isOld && ids.length !== storedCount) store(replay)
    },
  }
}
