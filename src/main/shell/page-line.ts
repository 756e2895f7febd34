// Speaks to the page. What it is asked to do waits until it listens: a window that was just opened hears nothing yet.
import type { WebContents } from 'electron'
import type { RemitEvent } from '../../contract/events.ts'
import { eventChannel } from '../../contract/names.ts'

/** More than anybody asks for while a window opens. */
const mostWaiting = 20

export type PageLine = {
  send(event: RemitEvent): void
  /** The page says that it listens. */
  heard(): void
  /** A window was opened, whose page does not listen yet. */
  opened(): void
}

export function createPageLine(page: () => WebContents | null): PageLine {
  let isHeard = false
  const waiting: RemitEvent[] = []
  return {
    send(event) {
      if (isHeard) page()?.send(eventChannel, event)
      // Hints are of no use to a page that has yet to ask for everything.
      else if (event.name !== 'changed' && event.name !== 'arrived' && waiting.length < mostWaiting)
        waiting.push(event)
    },
    heard() {
      isHeard = true
      for (const event of waiting.splice(0)) page()?.send(eventChannel, event)
    },
    opened() {
      isHeard = false
    },
  }
}
