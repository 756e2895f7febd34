// Knows who answers to a command right now: screens register what they can do while they are shown.
import { useEffect, useRef, useState } from 'react'
import { type CommandId, commandIds } from './commands.ts'

type Handlers = { readonly [Id in CommandId]?: (() => void) | undefined }

type Registered = { readonly order: number; readonly handlers: { current: Handlers } }

const watchers = new Set<() => void>()

/** Also for what covers the page, or uncovers it. */
export function tellWatchers(): void {
  for (const watcher of watchers) watcher()
}

/** Hears of every moment at which other commands may be answered than before. Returns how to stop. */
export function onHandlersChanged(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

// What came last answers first, so that what is open on top wins. Counted when a component is first drawn: of those
// that appear together the outer one is drawn first, although its effects run last.
const registered: Registered[] = []
let lastOrder = 0
// More than components are ever drawn.
const firstOrder = 1_000_000_000

export function handlerOf(id: CommandId): (() => void) | null {
  for (const { handlers } of registered.toReversed()) {
    const handler = handlers.current[id]
    if (handler) return handler
  }
  return null
}

/** Runs a command; false when nobody answers to it now. */
export function runCommand(id: CommandId): boolean {
  const handler = handlerOf(id)
  if (handler === null) return false
  latest = { id, atMs: performance.now() }
  handler()
  return true
}

let latest: { readonly id: CommandId; readonly atMs: number } | null = null
/** Longer than what a command changes takes to be drawn, and shorter than anybody needs for the next thing. */
const momentMs = 1000

/** Whether what happens now is the doing of one of these commands. */
export const hasJustRun = (...ids: readonly CommandId[]): boolean =>
  latest !== null && ids.includes(latest.id) && performance.now() - latest.atMs < momentMs

export const availableCommands = (): readonly CommandId[] => commandIds.filter((id) => handlerOf(id) !== null)

/**
 * While the component is shown, its handlers answer to their commands; `undefined` means not now. 'first': before all that
 * comes later, too, as what is done to picked cases comes before what is done to the one that is open.
 */
export function useCommands(handlers: Handlers, place: 'in turn' | 'first' = 'in turn'): void {
  const latest = useRef(handlers)
  const [order] = useState(() => {
    lastOrder += 1
    return place === 'first' ? lastOrder + firstOrder : lastOrder
  })
  useEffect(() => {
    latest.current = handlers
    tellWatchers()
  })
  useEffect(() => {
    const mine: Registered = { order, handlers: latest }
    registered.push(mine)
    registered.sort((a, b) => a.order - b.order)
    return () => {
      registered.splice(registered.indexOf(mine), 1)
      tellWatchers()
    }
  }, [order])
}
