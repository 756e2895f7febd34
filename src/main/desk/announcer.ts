// Tells the page what changed: at once where the owner waits for it, gathered where a poll brings one thing after another.
import type { RemitEvent, Topic } from '../../contract/events.ts'

export type Announcer = {
  /** Tells at once. */
  now(topics: readonly Topic[], rev: number): void
  /** Tells within a moment, together with what else comes until then. */
  soon(topics: readonly Topic[], rev: number, newCases: number): void
  end(): void
}

/** Every telling makes the page ask again, and its questions wait in the same line as the poll. */
const gatheringMs = 1000

export function createAnnouncer(emit: (event: RemitEvent) => void): Announcer {
  const topics = new Set<Topic>()
  let latestRev = 0
  let arrived = 0
  let timer: NodeJS.Timeout | null = null
  const tell = (): void => {
    emit({ name: 'changed', rev: latestRev, topics: [...topics] })
    if (arrived > 0) emit({ name: 'arrived', cases: arrived })
    topics.clear()
    arrived = 0
    timer = setTimeout(() => {
      timer = null
      if (topics.size > 0) tell()
    }, gatheringMs)
  }
  return {
    now: (changed, rev) => emit({ name: 'changed', rev, topics: [...changed] }),
    soon(changed, rev, newCases) {
      for (const topic of changed) topics.add(topic)
      latestRev = rev
      arrived += newCases
      if (timer === null) tell()
    },
    end() {
      if (timer !== null) clearTimeout(timer)
    },
  }
}
