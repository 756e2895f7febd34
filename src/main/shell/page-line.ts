// Speaks to the page. What it is asked to do waits until it listens: a window that was just opened hears nothing yet.
import type { WebContents } from 'electron'
import type { RemitEvent } from '../../contract/events.ts'
import { eventChannel } from '../../contract/names.ts'

/** More than anybody asks for while a window opens. */
const mostWaiting = 20
/** A page that hangs must not keep the program. */
const savingMs = 1500

export type PageLine = {
  send(event: RemitEvent): void
  /** The page says that it listens. */
  heard(): void
  /** Tells the page that the program ends; settles when it has saved what was typed, or does not answer. */
  leave(): Promise<void>
  /** The page says that nothing is left to save. */
  saved(): void
  /** A window was opened, whose page does not listen yet. */
  opened(): void
}

export function createPageLine(page: () => WebContents | null): PageLine {
  let isHeard = false
  const waiting: RemitEvent[] = []
  let onSaved = (): void => undefined
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
    leave() {
      const there = isHeard ? page() : null
      if (there === null) return Promise.resolve()
      return new Promise((resolve) => {
        onSaved = resolve
        setTimeout(resolve, savingMs)
        there.send(eventChannel, { name: 'leaving' } satisfies RemitEvent)
      })
    },
    saved() {
      onSaved()
    },
    opened() {
      isHeard = false
    },
  }
}
