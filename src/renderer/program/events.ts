// Listens to the program's event stream: makes answers old, and passes on what it asks the page to do.
import type { RemitEvent, Topic } from '../../contract/events.ts'
import { call } from './ask.ts'
import { markOld } from './queries.ts'
import { saveAll } from './unsaved.ts'

// The first change of a burst is shown at once; the rest of it at most eight times a second, which is calm to look at.
const burstMs = 125

const waiting = new Set<Topic>()
let timer: ReturnType<typeof setTimeout> | null = null

function flush(): void {
  if (waiting.size === 0) {
    timer = null
    return
  }
  const topics = new Set(waiting)
  waiting.clear()
  markOld(topics)
  timer = setTimeout(flush, burstMs)
}

function noteChange(topics: readonly Topic[]): void {
  for (const topic of topics) waiting.add(topic)
  if (timer === null) flush()
}

export type Wish = Exclude<RemitEvent, { name: 'changed' | 'leaving' }>

/** Starts listening; `onWish` gets every event that is not about data. Returns how to stop. */
export function listen(onWish: (event: Wish) => void): () => void {
  const stop = window.remit.onEvent((event) => {
    if (event.name === 'changed') noteChange(event.topics)
    else if (event.name === 'leaving') void saveAll().finally(() => call('page.saved', {}))
    else onWish(event)
  })
  void call('page.listens', {})
  return stop
}
