// Keeps the few lines at the foot of the window that say what was just done and how to take it back.
import { createStore } from '../program/store.ts'
import { topLayer } from './layers.ts'

export type Toast = {
  readonly id: number
  readonly text: string
  readonly undoId: number | null
  readonly isProblem: boolean
  /** The dialog that lay on top when it was told. */
  readonly layer: string | null
}

export const toasts = createStore<readonly Toast[]>([])

// More would cover the list; what went wrong before is seldom news by then.
const mostProblems = 3

let lastId = 0

export function addToast(toast: { text: string; undoId?: number; isProblem?: boolean }): void {
  lastId += 1
  const added = {
    id: lastId,
    text: toast.text,
    undoId: toast.undoId ?? null,
    isProblem: toast.isProblem ?? false,
    layer: topLayer(),
  }
  // One line at a time covers least; older commands are still undone with Ctrl+Z. Problems stay until they were read.
  const problems = toasts.get().filter((shown) => shown.isProblem && shown.text !== added.text)
  toasts.set([...problems.slice(added.isProblem ? 1 - mostProblems : -mostProblems), added])
}

export const dropToast = (id: number): void => toasts.set(toasts.get().filter((toast) => toast.id !== id))
