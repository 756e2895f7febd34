// Carries out what the owner promises, keeps, or is released from.
import { isCivilDate } from '../../../core/temporal.ts'
import { readCase } from '../../store/cases/cases.ts'
import {
  addPromise,
  promisesOfCases,
  readPromise,
  type StoredPromise,
  setPromiseEnd,
} from '../../store/cases/promises.ts'
import { mergedCases } from '../cases/merge-cases.ts'
import { promiseRows } from '../cases/promise-view.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../handlers.ts'
import { todayOf } from '../owner-day.ts'
import { found, refuse, refuseFields } from '../refusal.ts'

const standing = ({ db }: Pick<Context, 'db'>, promiseId: number): StoredPromise => {
  const promise = found(readPromise(db, promiseId), 'promise')
  return promise.keptAtMs === null && promise.releasedAtMs === null
    ? promise
    : refuse('conflict', 'promise_ended')
}

const asItStood = ({ promiseId, keptAtMs, releasedAtMs, evidence }: StoredPromise) => ({
  promiseId,
  end: { keptAtMs, releasedAtMs, evidence },
})

export const promiseHandlers: Handlers<
  'promise.ofCase' | 'promise.make' | 'promise.keep' | 'promise.release'
> = {
  'promise.ofCase': ({ caseId }, { db, nowMs }) => {
    const cases = [caseId, ...mergedCases(db, caseId).map((merge) => merge.caseId)]
    return { rows: promiseRows(db, promisesOfCases(db, cases), nowMs) }
  },

  'promise.make': (promise, { db, nowMs, undoable }) => {
    found(readCase(db, promise.caseId), 'case')
    if (!isCivilDate(promise.dueOn)) refuseFields({ dueOn: 'date' })
    if (promise.dueOn < todayOf(db, nowMs)) refuseFields({ dueOn: 'past' })
    const promiseId = addPromise(db, promise, nowMs)
    undoable('promise.make', 'promise.takenBack', { promiseId })
    return { promiseId }
  },

  'promise.keep': ({ promiseId, evidence }, { db, nowMs, undoable }) => {
    const promise = standing({ db }, promiseId)
    setPromiseEnd(db, promiseId, { keptAtMs: nowMs, releasedAtMs: null, evidence: evidence.trim() })
    undoable('promise.keep', 'promise.end', asItStood(promise))
    return { promiseId }
  },

  'promise.release': ({ promiseId, reason }, { db, nowMs, undoable }) => {
    const promise = standing({ db }, promiseId)
    setPromiseEnd(db, promiseId, { keptAtMs: null, releasedAtMs: nowMs, evidence: reason })
    undoable('promise.release', 'promise.end', asItStood(promise))
    return { promiseId }
  },
}
