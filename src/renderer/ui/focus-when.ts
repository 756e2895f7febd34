// Moves the focus to what a dialog waited for: until it is there, leaving is all that could have the focus.
import { type RefObject, useEffect, useRef } from 'react'

export function useFocusWhen<T extends HTMLElement>(isThere: boolean): RefObject<T | null> {
  const ref = useRef<T>(null)
  useEffect(() => {
    if (isThere) ref.current?.focus()
  }, [isThere])
  return ref
}
