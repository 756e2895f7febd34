// Runs tasks side by side, so many in all and one for each host, in the order in which they came.

export type Lanes = {
  /** Starts `task` when a place is free and its host is idle; a host of null waits for nobody. */
  readonly run: <T>(host: string | null, task: () => Promise<T>) => Promise<T>
}

export function createLanes(maxConcurrent: number): Lanes {
  const waiting: { readonly host: string | null; readonly start: () => void }[] = []
  const busy = new Set<string>()
  let running = 0

  const startNext = () => {
    while (running < maxConcurrent) {
      const at = waiting.findIndex(({ host }) => host === null || !busy.has(host))
      const [next] = at === -1 ? [] : waiting.splice(at, 1)
      if (!next) return
      running++
      if (next.host !== null) busy.add(next.host)
      next.start()
    }
  }

  return {
    run(host, task) {
      const result = new Promise<void>((start) => waiting.push({ host, start })).then(task).finally(() => {
        running--
        if (host !== null) busy.delete(host)
        startNext()
      })
      startNext()
      return result
    },
  }
}

/** The host whose patience a source uses up, or null for this machine's own and for what is no web address. */
export function laneOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { hostname } = new URL(address)
  return hostname === '' || /^(?:localhost|127\.|\[::1\])/.test(hostname) ? null : hostname
}
