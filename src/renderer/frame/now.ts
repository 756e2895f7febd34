// The minute it is, for words such as "by 16:00": the page looks at the clock once a minute and when it is shown again.
import { useSyncExternalStore } from 'react'

const minuteMs = 60_000

let nowMs = Date.now()
const listeners = new Set<() => void>()

function tick(): void {
  nowMs = Date.now()
  for (const listener of listeners) listener()
}

function startClock(): void {
  const untilNextMinuteMs = minuteMs - (Date.now() % minuteMs)
  setTimeout(() => {
    tick()
    setInterval(tick, minuteMs)
  }, untilNextMinuteMs)
  document.addEventListener('visibilitychange', tick)
}

let isStarted = false

function subscribe(listener: () => void): () => void {
  if (!isStarted) startClock()
  isStarted = true
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useNow = (): number => useSyncExternalStore(subscribe, () => nowMs)
