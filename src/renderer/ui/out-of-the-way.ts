// Keeps the lines at the foot of the window off what has the focus: they go to the top where they would cover it, and back.
import { type RefObject, useEffect } from 'react'

const overlaps = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** `count`: how many lines there are; another one may be the one that covers. */
export function useOutOfTheWay(lines: RefObject<HTMLElement | null>, count: number): void {
  useEffect(() => {
    if (count === 0) return
    const look = (): void => {
      const { activeElement } = document
      const area = lines.current
      if (!area || !activeElement || activeElement === document.body || area.contains(activeElement)) return
      // A list is larger than what covers it.
      if (activeElement.matches('.cases')) return
      const focused = activeElement.getBoundingClientRect()
      if (![...area.children].some((line) => overlaps(line.getBoundingClientRect(), focused))) return
      if (area.dataset['at'] === 'top') delete area.dataset['at']
      else area.dataset['at'] = 'top'
    }
    // What has got the focus is scrolled into sight first.
    let frame = requestAnimationFrame(look)
    const lookSoon = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    document.addEventListener('focusin', lookSoon)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('focusin', lookSoon)
    }
  }, [lines, count])
}
