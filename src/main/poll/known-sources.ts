// Knows the sources as they were last listed, each with its pace, and which domains want to be left alone.
import type { Lanes } from './lanes.ts'
import { type Pace, paceOf } from './pace.ts'
import type { DueSource } from './scheduler-parts.ts'

type Known<S> = { readonly source: S; readonly pace: Pace | null }

export type KnownSources<S> = {
  /** Asks for the list anew. One that is not in it any more was paused or removed. */
  readonly list: () => Promise<readonly S[]>
  readonly get: (id: number) => Known<S> | undefined
  readonly paceOf: (id: number) => Pace | null
}

export function createKnownSources<S extends DueSource>(
  dueSources: () => Promise<readonly S[]>,
  lanes: Lanes,
  now: () => number,
): KnownSources<S> {
  let known = new Map<number, Known<S>>()

  /** To find a pace takes longer than all else that is done for a source in each round. */
  const paceIn = (before: ReadonlyMap<number, Known<S>>, source: S): Pace | null => {
    const same = before.get(source.id)
    const isSame = same?.source.address === source.address && same.source.allowPrivate === source.allowPrivate
    return isSame ? same.pace : paceOf(source)
  }

  return {
    async list() {
      const sources = await dueSources()
      const before = known
      known = new Map()
      for (const source of sources) {
        const pace = paceIn(before, source)
        known.set(source.id, { source, pace })
        const heldUntilMs = source.holdsDomain ? (source.retryAtMs ?? 0) : 0
        if (pace !== null && heldUntilMs > now()) lanes.hold(pace, heldUntilMs)
      }
      return sources
    },
    get: (id) => known.get(id),
    paceOf: (id) => known.get(id)?.pace ?? null,
  }
}
