// Marks the moment the first useful thing is on the screen; the start benchmark and the tests read it.
import { useEffect } from 'react'

export type FirstMark = 'remit:first-row' | 'remit:first-screen'

let isMarked = false

/** Two frames: in the first the commit is painted, the second begins after that. */
export function markPainted(mark: FirstMark): void {
  if (isMarked) return
  isMarked = true
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      performance.mark(mark)
      document.documentElement.dataset['ready'] = 'true'
    }),
  )
}

/** Marks when `isThere` first holds in a committed render. */
export function usePaintedMark(mark: FirstMark, isThere: boolean): void {
  useEffect(() => {
    if (isThere) markPainted(mark)
  }, [mark, isThere])
}
