// Knows who answers to a command right now: screens register what they can do while they are shown.
import { useEffect, useRef } from 'react'
import { type CommandId, commandIds } from './commands.ts'

type Handlers = { readonly [Id in CommandId]?: (() => void) | undefined }

// The newest registration answers first, so that what is open on top wins.
const registered: { current: Handlers }[] = []

export function handlerOf(id: CommandId): (() => void) | null {
  for (const { current } of registered.toReversed()) {
    const handler = current[id]
    if (handler) return handler
  }
  return null
}

/** Runs a command; false when nobody answers to it now. */
export function runCommand(id: CommandId): boolean {
  const handler = handlerOf(id)
  handler?.()
  return handler !== null
}

export const availableCommands = (): readonly CommandId[] => commandIds.filter((id) => handlerOf(id) !== null)

/** While the component is shown, its handlers answer to their commands; `undefined` means not now. */
export function useCommands(handlers: Handlers): void {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    registered.push(latest)
    return () => {
      registered.splice(registered.indexOf(latest), 1)
    }
  }, [])
}
