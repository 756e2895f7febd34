// Takes the focus along when j or k opens another row of a list, so that whoever listens hears the row that was reached.
import { type RefObject, useEffect, useRef } from 'react'
import { hasJustRun } from '../keys/run.ts'

/** `openKey`: which row is open. A row that is opened from elsewhere, or by a form, leaves the focus where it is. */
export function useFocusOnOpen(list: RefObject<HTMLElement | null>, openKey: number | string | null): void {
  const before = useRef(openKey)
  useEffect(() => {
    if (before.current === openKey) return
    before.current = openKey
    const isStep = hasJustRun('list.next', 'list.previous')
    const isFree = (): boolean => {
      const { activeElement } = document
      const isHere =
        activeElement === document.body ||
        list.current?.closest('.column, .list')?.contains(activeElement) ||
        // The heading of what was opened may have been given it in between; nobody went there.
        (isStep && activeElement?.matches('.pane h1') === true)
      return isHere === true && !activeElement?.matches('input, select')
    }
    if (!isFree()) return
    // By then a row that was out of sight is drawn, and a field that wants the focus has it.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (isFree())
          list.current?.querySelector<HTMLElement>('[aria-current=true]')?.focus({ preventScroll: true })
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [list, openKey])
}
