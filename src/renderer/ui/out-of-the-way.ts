// Keeps the lines at the foot of the window off what has the focus: they go to the top where they would cover it, and back.
import { type RefObject, useEffect } from 'react'

const overlaps = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The element the keys go to; of a list that names one of its rows, that row. */
function focused(): Element | null {
  const { activeElement } = document
  if (activeElement === null || activeElement === document.body) return null
  const named = activeElement.getAttribute('aria-activedescendant')
  // A list without a row of its own is larger than what covers it.
  if (named === null) return activeElement.matches('[role=listbox]') ? null : activeElement
  return document.getElementById(named) ?? activeElement
}

// Pressing, typing and scrolling all move what has the focus, or what lies under the lines.
const moves = ['focusin', 'keyup', 'input', 'scroll'] as const

/** `count`: how many lines there are; another one may be the one that covers. */
export function useOutOfTheWay(lines: RefObject<HTMLElement | null>, count: number): void {
  useEffect(() => {
    if (count === 0) return
    const look = (): void => {
      const area = lines.current
      const seen = focused()
      if (!area || !seen || area.contains(seen)) return
      const place = seen.getBoundingClientRect()
      const covers = (): boolean =>
        [...area.children].some((line) => overlaps(line.getBoundingClientRect(), place))
      if (!covers()) return
      step(area)
      // What is as high as the window is covered wherever the lines are; they do not hop to and fro over it.
      if (covers()) step(area)
    }
    // What has got the focus is scrolled into sight first.
    let frame = requestAnimationFrame(look)
    const lookSoon = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    for (const move of moves) document.addEventListener(move, lookSoon, { capture: true, passive: true })
    window.addEventListener('resize', lookSoon)
    return () => {
      cancelAnimationFrame(frame)
      for (const move of moves) document.removeEventListener(move, lookSoon, { capture: true })
      window.removeEventListener('resize', lookSoon)
    }
  }, [lines, count])
}

function step(area: HTMLElement): void {
  if (area.dataset['at'] === 'top') delete area.dataset['at']
  else area.dataset['at'] = 'top'
}
