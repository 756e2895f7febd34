// Knows why a command that nobody answers to cannot be done now, so that its key says it instead of doing nothing.
import { useEffect, useRef, useState } from 'react'
import { addToast } from '../ui/toasts.ts'
import type { CommandId } from './commands.ts'
import { holdKeys } from './held-keys.ts'
import { runCommand } from './run.ts'

type WhyNot = (id: CommandId) => string | null

// What came last is the nearest to what is open.
const registered: { current: WhyNot }[] = []

/** While the component is shown, `whyNot` is asked about the commands that nobody answers to. */
export function useWhyNot(whyNot: WhyNot): void {
  const latest = useRef(whyNot)
  latest.current = whyNot
  useEffect(() => {
    registered.unshift(latest)
    return () => void registered.splice(registered.indexOf(latest), 1)
  }, [])
}

/** Says in one line why none of these can be done; false where nobody knows. */
export function sayWhyNot(ids: readonly CommandId[]): boolean {
  for (const { current } of registered) {
    for (const id of ids) {
      const why = current(id)
      if (why !== null) {
        addToast({ text: why })
        return true
      }
    }
  }
  return false
}

/** What answers to a command while what it needs is on its way: it is run, or refused, once that has come. */
export function useOnceLoaded(id: CommandId, isLoaded: boolean): (() => void) | undefined {
  const [isAsked, setIsAsked] = useState(false)
  useEffect(() => {
    if (!isAsked) return undefined
    if (!isLoaded) return holdKeys()
    // In a task of its own: who can answer to it by now is known when all that was drawn has said so.
    const timer = setTimeout(() => {
      setIsAsked(false)
      if (!runCommand(id)) sayWhyNot([id])
    })
    return () => clearTimeout(timer)
  }, [isAsked, isLoaded, id])
  return isLoaded ? undefined : () => setIsAsked(true)
}
