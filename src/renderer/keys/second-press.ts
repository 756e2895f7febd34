// Lets a press that comes twice act once: what lies under the second half of a double click, or under a key held down, was not meant.
import { currentView } from '../frame/view.ts'

const pressable = 'button, a, summary, [role=option]'

const pressedOf = ({ target }: Event): Element | null =>
  target instanceof Element ? target.closest(pressable) : null

const openCaseId = (): number | null => {
  const view = currentView()
  return view.screen === 'inbox' ? view.caseId : null
}

/** What the first click of a double click was for. */
let first: { readonly pressed: Element | null; readonly caseId: number | null } = {
  pressed: null,
  caseId: null,
}

function dropSecondHalf(event: MouseEvent): void {
  const pressed = pressedOf(event)
  // A key's click counts none, a single one counts one.
  if (event.detail <= 1) first = { pressed, caseId: openCaseId() }
  else if (first.pressed !== null && (pressed !== first.pressed || openCaseId() !== first.caseId)) stop(event)
}

/** A button answers to each of the thirty keys a second that come from one held down. */
function dropHeldDown(event: KeyboardEvent): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ') && pressedOf(event)) stop(event)
}

function stop(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** Stands before all that listens to clicks. Returns how to stop. */
export function pressOnce(): () => void {
  window.addEventListener('click', dropSecondHalf, { capture: true })
  window.addEventListener('keydown', dropHeldDown, { capture: true })
  return () => {
    window.removeEventListener('click', dropSecondHalf, { capture: true })
    window.removeEventListener('keydown', dropHeldDown, { capture: true })
  }
}

// As long as systems wait for the second click of a double click.
const twiceMs = 500

const pressedAtMs = new Map<string, number>()

/** Whether the button of this command was pressed a moment ago, with the mouse or a key: what has taken its place since is another's. */
export function isSecondPress(command: string, { timeStamp }: { readonly timeStamp: number }): boolean {
  const beforeMs = pressedAtMs.get(command)
  pressedAtMs.set(command, timeStamp)
  return beforeMs !== undefined && timeStamp - beforeMs < twiceMs
}
