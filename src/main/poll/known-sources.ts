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
  /** A source was asked, and is due again then. */
  readonly noteDue: (id: number, atMs: number) => void
  /** When the first of all is due, past or future; null where there is none. */
  readonly soonestDueAtMs: () => number | null
}

export function createKnownSources<S extends DueSource>(
  dueSources: () => Promise<readonly S[]>,
  lanes: Lanes,
  now: () => number,
): KnownSources<S> {
  let known = new Map<number, Known<S>>()
  let dueAtMs = new Map<number, number>()

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
      dueAtMs = new Map(sources.map(({ id, nextCheckAtMs }) => [id, nextCheckAtMs]))
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
    noteDue: (id, atMs) => void dueAtMs.set(id, atMs),
    soonestDueAtMs: () => {
      let soonest: number | null = null
      for (const atMs of dueAtMs.values()) if (soonest === null || atMs < soonest) soonest = atMs
      return soonest
    },
  }
}
