// Knows which dialogs lie over the screen: what lies below the topmost can neither be pressed nor heard.
import { createStore } from '../program/store.ts'

/** The dialogs that are open, the topmost last. */
export const layers = createStore<readonly string[]>([])

/** Null while there is only the screen. */
export const topLayer = (): string | null => layers.get().at(-1) ?? null

/** Returns how the layer is taken away. */
export function putOnTop(layer: string): () => void {
  layers.set([...layers.get(), layer])
  return () => layers.set(layers.get().filter((each) => each !== layer))
}
