// Listens to the keyboard for the whole window; single keys rest while somebody types or a dialog or menu is open.
import { chordOf, commandFor, isSingleKey, type Pending } from './chords.ts'
import { runCommand } from './run.ts'

const typedInto =
  'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable=true]'
const pressedByEnter = 'button, a, summary, input, select, textarea'

let singleKeys = true
let pending: Pending = null

/** The setting that switches single keys off. */
export const allowSingleKeys = (isAllowed: boolean): void => {
  singleKeys = isAllowed
}

const isCovered = (): boolean => document.querySelector('dialog:modal, :popover-open') !== null

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || isCovered()) return
  const chord = chordOf(event)
  if (chord === null) return
  const target = event.target instanceof Element ? event.target : null
  const isTyping = target?.matches(typedInto) ?? false
  if (isSingleKey(chord) && (isTyping || !singleKeys)) return
  if (chord === 'mod+z' && isTyping) return
  if (chord === 'Enter' && target?.matches(pressedByEnter)) return
  const found = commandFor(chord, pending, event.timeStamp)
  pending = found.pending
  if (found.id && runCommand(found.id)) event.preventDefault()
}

export function listenToKeys(): () => void {
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}
