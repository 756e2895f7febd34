// Says something to those who listen to the page instead of looking at it: politely, once.
import { createStore } from '../program/store.ts'
import { topLayer } from './layers.ts'

/** `layer`: where it was said; what is moved elsewhere would be said again. */
type Said = { readonly id: number; readonly text: string; readonly layer: string | null }

export const said = createStore<Said | null>(null)

// Long enough to be taken up; afterwards nobody comes upon it while reading through the page.
const standsMs = 8000

let lastId = 0
let timer: ReturnType<typeof setTimeout> | undefined

export function announce(text: string): void {
  lastId += 1
  said.set({ id: lastId, text, layer: topLayer() })
  clearTimeout(timer)
  timer = setTimeout(() => said.set(null), standsMs)
}
