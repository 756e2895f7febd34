// Lets what is small wait a moment for more of its kind: handed over together, it wakes the desk and waits for the disk once.

/** So many go at once, and the first of them waits no longer than this. */
const together = 16
const longestMs = 25

export type Gathering = {
  /** Resolves in the same turn as for the others that came within a moment. */
  readonly join: () => Promise<void>
  /** Nothing more is on its way: whoever waits goes on. */
  readonly end: () => void
}

export function createGathering(): Gathering {
  let waiting: (() => void)[] = []
  let timer: NodeJS.Timeout | undefined
  const end = () => {
    clearTimeout(timer)
    timer = undefined
    const all = waiting
    waiting = []
    for (const goOn of all) goOn()
  }
  return {
    join: () =>
      new Promise((goOn) => {
        if (waiting.push(goOn) === together) end()
        else timer ??= setTimeout(end, longestMs)
      }),
    end,
  }
}
