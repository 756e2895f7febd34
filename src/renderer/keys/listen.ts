// Listens to the keyboard and the native menus for the whole window; single keys rest while somebody types or a dialog is open.

import { answered } from '../program/write.ts'
import { chordOf, commandsFor, isSingleKey, type Pending } from './chords.ts'
import type { CommandId } from './commands.ts'
import { holdKeysUntilDrawn, inTurn, keepKeys } from './held-keys.ts'
import { handlerOf, runCommand } from './run.ts'
import { pressOnce } from './second-press.ts'
import { sayWhyNot } from './why-not.ts'

const typedInto =
  'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable=true]'
/** What a field does by itself. */
const editing: ReadonlySet<string> = new Set(['mod+z', 'mod+shift+z', 'mod+y', 'mod+a'])
/** What goes on while its key is held down. Everything else is done once. */
const goesOn: ReadonlySet<CommandId> = new Set([
  'list.next',
  'list.previous',
  'list.pickNext',
  'list.pickPrevious',
])
const pressedByEnter = 'button, a, summary, input, select, textarea'

let singleKeys = true
let pending: Pending = null

/** The setting that switches single keys off. */
export const allowSingleKeys = (isAllowed: boolean): void => {
  singleKeys = isAllowed
}

/** A dialog or menu of the page is open; what lies under it answers to nothing. */
export const isCovered = (): boolean => document.querySelector('dialog:modal, :popover-open') !== null

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || isCovered()) return
  const chord = chordOf(event)
  if (chord === null) return
  const target = event.target instanceof Element ? event.target : null
  const isTyping = target?.matches(typedInto) ?? false
  if (isSingleKey(chord) && (isTyping || !singleKeys)) return
  if (isTyping && editing.has(chord)) return
  // Beside a list, all is the text that is read.
  if (chord === 'mod+a' && target?.closest('.case-pane, .pane')) return
  if (chord === 'Enter' && target?.matches(pressedByEnter)) return
  const found = commandsFor(chord, pending, event.timeStamp)
  const isHeldDown = event.repeat && !found.ids.some((id) => goesOn.has(id))
  if (!isHeldDown) pending = found.pending
  if (isHeldDown || found.ids.some(runCommand) || sayWhyNot(found.ids)) event.preventDefault()
}

/** What the native menus call by the same names as the page, and a field does by itself. */
export const fieldOwn: ReadonlyMap<CommandId, string> = new Map([
  ['undo', 'undo'],
  ['redo', 'redo'],
  ['list.pickAll', 'selectAll'],
])

/** A command chosen in a native menu. On a Mac its key comes this way as well, also while somebody types. */
export function runFromMenu(id: CommandId): void {
  inTurn(() => {
    const own = fieldOwn.get(id)
    const isTyping = document.activeElement?.matches(typedInto) ?? false
    if (own !== undefined && (isTyping || handlerOf(id) === null)) document.execCommand(own)
    else if (!isCovered()) runCommand(id)
  })
}

/** By then the form has been sent. What is typed next is for what comes of it, not for the button that sent it. */
const waitForForm = (): void => holdKeysUntilDrawn(answered())

export function listenToKeys(): () => void {
  const stopKeeping = keepKeys()
  const stopPressing = pressOnce()
  window.addEventListener('keydown', onKeyDown)
  window.addEventListener('submit', waitForForm)
  return () => {
    window.removeEventListener('keydown', onKeyDown)
    window.removeEventListener('submit', waitForForm)
    stopPressing()
    stopKeeping()
  }
}
