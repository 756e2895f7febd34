// Hands one stream of events to everybody in the main process who listens: the window, the tray, the notifier.
import type { RemitEvent } from '../../contract/events.ts'

type Listener = (event: RemitEvent) => void

export class RemitEvents {
  readonly #listeners = new Set<Listener>()

  emit(event: RemitEvent): void {
    for (const listener of this.#listeners) listener(event)
  }

  /** Gives back what stops listening. */
  on(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** A burst of changes acts once, when `restMs` have passed. */
  onChanges(restMs: number, act: () => void): void {
    let timer: NodeJS.Timeout | null = null
    this.on((event) => {
      if (event.name !== 'changed' || timer !== null) return
      timer = setTimeout(() => {
        timer = null
        act()
      }, restMs)
    })
  }
}
