// Leads the keyboard through the lines of a quote: Enter adds, arrows go from line to line, with Alt they take the line along.
import { type KeyboardEvent, useEffect, useRef } from 'react'

export type LineActs = {
  readonly count: number
  add(after: number): void
  move(from: number, to: number): void
  remove(index: number): void
}

const fieldsIn = (line: Element | undefined): HTMLElement[] => [
  ...(line?.querySelectorAll<HTMLElement>('input.input, textarea, select') ?? []),
]

const lines = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('.quote-line')]

/** `listRef` goes on the element around the lines, `onKeyDown` too; `focusLine` takes effect once the line is drawn. */
export function useLineKeys(acts: LineActs) {
  const listRef = useRef<HTMLFieldSetElement>(null)
  const wanted = useRef<{ line: number; field: number } | null>(null)
  useEffect(() => {
    const goal = wanted.current
    if (goal === null || listRef.current === null) return
    wanted.current = null
    fieldsIn(lines(listRef.current)[goal.line])[goal.field]?.focus()
  })
  const focusLine = (line: number, field = 0): void => {
    wanted.current = { line, field }
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const list = listRef.current
    const target = event.target
    if (list === null || !(target instanceof HTMLElement) || event.nativeEvent.isComposing) return
    const all = lines(list)
    const at = all.findIndex((line) => line.contains(target))
    if (at < 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
    const field = Math.max(0, fieldsIn(all[at]).indexOf(target))
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    const isInput = target.matches('input.input')
    if (event.altKey && step !== undefined) {
      event.preventDefault()
      const to = at + step
      if (to < 0 || to >= acts.count) return
      focusLine(to, field)
      acts.move(at, to)
    } else if (event.altKey && (event.key === 'Backspace' || event.key === 'Delete')) {
      event.preventDefault()
      focusLine(Math.max(0, Math.min(at, acts.count - 2)), 0)
      acts.remove(at)
    } else if (!event.altKey && event.key === 'Enter' && isInput) {
      event.preventDefault()
      focusLine(at + 1)
      acts.add(at)
    } else if (!event.altKey && step !== undefined && isInput) {
      event.preventDefault()
      fieldsIn(all[at + step])[field]?.focus()
    }
  }
  return { listRef, onKeyDown, focusLine }
}
