// Of a long thread shows how it began and where it stands; what lies between is one click away.
import { useState } from 'react'
import type { CaseMessage } from '../../contract/case.ts'

/** As many as are still read at one go. */
const mostShown = 12
const atTheEnd = 6

/** `isWhole`: while something is done with all of them, nothing is folded. */
export function useFolded(messages: readonly CaseMessage[], isWhole: boolean) {
  const [isOpen, setIsOpen] = useState(false)
  const isFolded = messages.length > mostShown && !isOpen && !isWhole
  const until = isFolded ? messages.length - atTheEnd : 1
  return {
    first: messages.slice(0, 1),
    folded: isFolded ? until - 1 : 0,
    rest: messages.slice(until),
    unfold: () => setIsOpen(true),
  }
}
