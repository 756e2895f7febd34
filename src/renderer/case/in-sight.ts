// Brings the case, or the panel beside it, before what hides it in a narrow window, for what a key does in there.
import { currentView, show } from '../frame/view.ts'
import { holdKeys } from '../keys/held-keys.ts'
import { runCommand } from '../keys/run.ts'
import { isSeen } from '../ui/seen.ts'

/** Frames in which the panel has surely come in. */
const mostFrames = 20

function onceSeen(element: Element, act: () => void, frames: number): void {
  if (isSeen(element) || frames === 0) act()
  else requestAnimationFrame(() => onceSeen(element, act, frames - 1))
}

/** Runs what needs this element to be seen, at once where it is. */
export function withInSight(element: Element | null, act: () => void): void {
  if (element === null) return
  const fold = element.closest('details')
  if (fold) fold.open = true
  if (isSeen(element)) {
    act()
    return
  }
  const view = currentView()
  if (view.screen === 'inbox' && !view.isReading) show({ ...view, isReading: true })
  if (element.closest('.scope')) runCommand('case.scope')
  const letKeysGo = holdKeys()
  // Not before the next frame: the panel takes the focus as it opens, and the act may move it on.
  requestAnimationFrame(() =>
    onceSeen(
      element,
      () => {
        act()
        letKeysGo()
      },
      mostFrames,
    ),
  )
}

/** Puts the focus on a field, wherever it is: folded away, or in a panel that lies aside. */
export const focusInSight = (field: HTMLElement | null | undefined): void =>
  withInSight(field ?? null, () => field?.focus())
