// Shows promises with what became of them, as the owner's own day says.
import type { PromiseRow } from '../../../contract/promise.ts'
import { promiseState } from '../../../core/client/promise.ts'
import type { StoredPromise } from '../../store/cases/promises.ts'
import type { Db } from '../../store/file/db.ts'
import { ownerZone } from '../owner-day.ts'

export function promiseRows(db: Db, promises: readonly StoredPromise[], nowMs: number): PromiseRow[] {
  const zone = ownerZone(db)
  return promises.map(({ keptAtMs, releasedAtMs, waitsForOthers, ...rest }) => ({
    ...rest,
    waitsForOthers: waitsForOthers === 1,
    state: promiseState({ dueOn: rest.dueOn, keptAtMs, releasedAtMs }, nowMs, zone),
    endedAtMs: keptAtMs ?? releasedAtMs,
  }))
}
