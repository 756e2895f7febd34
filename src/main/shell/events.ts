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
}
