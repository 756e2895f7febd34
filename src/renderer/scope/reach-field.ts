// Puts the focus on a field of the scope panel, wherever it is: folded away, or in a panel that lies aside in a narrow window.
import { runCommand } from '../keys/run.ts'

/** Frames in which the panel has surely come in. */
const mostFrames = 20

function focusOnceShown(field: HTMLElement, frames: number): void {
  field.focus()
  if (document.activeElement === field || frames === 0) return
  requestAnimationFrame(() => focusOnceShown(field, frames - 1))
}

export function reachField(field: HTMLElement | null | undefined): void {
  if (!field) return
  const fold = field.closest('details')
  if (fold) fold.open = true
  if (getComputedStyle(field).visibility === 'hidden') runCommand('case.scope')
  focusOnceShown(field, mostFrames)
}
