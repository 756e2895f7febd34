// One timer by the clock on the wall: it knows when it is to ring, and says how late it rang.

export type Alarm = {
  /** Rings once, after so long; what was set before is dropped. `lateMs`: how much later it was, as after the machine's sleep. */
  readonly set: (delayMs: number, ring: (lateMs: number) => void) => void
  readonly clear: () => void
  /** When it rings; null while it is not set. */
  readonly atMs: () => number | null
}

export function createAlarm(now: () => number): Alarm {
  let timer: NodeJS.Timeout | undefined
  let ringsAtMs: number | null = null
  const clear = () => {
    clearTimeout(timer)
    ringsAtMs = null
  }
  return {
    set(delayMs, ring) {
      clear()
      const atMs = now() + delayMs
      ringsAtMs = atMs
      timer = setTimeout(() => {
        ringsAtMs = null
        ring(now() - atMs)
      }, delayMs)
    },
    clear,
    atMs: () => ringsAtMs,
  }
}
