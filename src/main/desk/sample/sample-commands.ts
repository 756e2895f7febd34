// Fills a workspace with the sample, once, and settles it when its sources were read; loaded only where it is asked for.
import type { Topic } from '../../../contract/events.ts'
import { methods } from '../../../contract/methods.ts'
import type { Db } from '../../store/file/db.ts'
import { nextRev, readMeta, writeMeta } from '../../store/file/meta.ts'
import { handlerOf } from '../answer-call.ts'
import type { Answering } from '../protocol.ts'

/** Kept in the database: a second start with the sample finds it as the owner left it. */
const stage = { empty: 0, loaded: 1, settled: 2 }

export const sampleCommands = (
  db: Db,
  nowMs: () => number,
  changed: (topics: readonly Topic[]) => void,
): Answering<'loadSample' | 'settleSample'> => ({
  async loadSample({ folder }) {
    const { loadSample } = await import('./sample.ts')
    if (readMeta(db, 'sample') !== stage.empty) return null
    const context = { db, nowMs: nowMs(), undoable: () => 0 }
    db.transaction(() => {
      loadSample(
        folder,
        db,
        context.nowMs,
        (name, input) => handlerOf(name)(methods[name].input.parse(input), context) as never,
      )
      writeMeta(db, 'sample', stage.loaded)
      nextRev(db)
    })
    return null
  },
  async settleSample({ folder }) {
    if (readMeta(db, 'sample') !== stage.loaded) return null
    const { settleSample } = await import('./sample.ts')
    db.transaction(() => {
      settleSample(folder, db, nowMs())
      writeMeta(db, 'sample', stage.settled)
      nextRev(db)
    })
    changed(['inbox', 'case', 'clients', 'quotes', 'sources', 'desk'])
    return null
  },
})
