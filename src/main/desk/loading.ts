// Decides when something large is loaded: not while the first window asks, and soon once somebody waits for it.

/** The first window asks its questions closer together than this. */
const graceMs = 60
/** Long after the last of them, when nobody waits. */
const idleMs = 500

export type Loading<T> = {
  /** Somebody waits for it. */
  soon(): Promise<T>
  /** Nobody waits, and the first window has just asked something else. */
  later(): void
}

export function loading<T>(load: () => Promise<T>): Loading<T> {
  let begin: () => void = () => undefined
  let isWanted = false
  let hasBegun = false
  const loaded = new Promise<T>((resolve, reject) => {
    begin = () => {
      hasBegun = true
      load().then(resolve, reject)
    }
  })
  let timer: NodeJS.Timeout | null = null
  const within = (ms: number): void => {
    if (hasBegun) return
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(begin, ms)
  }
  return {
    soon() {
      if (!isWanted) {
        isWanted = true
        within(graceMs)
      }
      return loaded
    },
    later() {
      if (!isWanted) within(idleMs)
    },
  }
}
