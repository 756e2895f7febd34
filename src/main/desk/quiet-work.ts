// Does in small steps what may wait until nobody waits, such as filling indexes.

/** So long nothing was written before it begins, and so long it rests between two steps. */
const quietMs = 1000
const restMs = 40

export type QuietWork = {
  /** Something was written: there may be work once that has ended. */
  soon(): void
  end(): void
}

/** A step does a few milliseconds of work and gives back whether there may be more. */
export function createQuietWork(steps: readonly (() => boolean)[]): QuietWork {
  let timer: NodeJS.Timeout | null = null
  const wait = (ms: number): void => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(work, ms)
    // What is left is done after the next start.
    timer.unref()
  }
  const work = (): void => {
    timer = null
    if (steps.filter((step) => step()).length > 0) wait(restMs)
  }
  return {
    soon: () => wait(quietMs),
    end: () => {
      if (timer !== null) clearTimeout(timer)
      timer = null
    },
  }
}
