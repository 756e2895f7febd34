// Keeps what is asked of a case until the case is there: it is not done to the one that is still in sight.
import { useEffect } from 'react'
import { type CommandId, commandIds, entryOf } from '../keys/commands.ts'
import { runCommand, useCommands } from '../keys/run.ts'
import { useAnswer } from '../program/queries.ts'
import { createStore, useStore } from '../program/store.ts'

// The panel beside the case hears of it a moment later, and what is in there may still ask for something.
const againMs = 40
const mostTries = 10

const ofCases = commandIds.filter((id) => entryOf(id).group === 'case')

const kept = createStore<{ readonly caseId: number; readonly id: CommandId } | null>(null)

/** Runs a command for the case that is shown, or is about to be. The last one counts; moving on to another gives it up. */
export const runWhenHere = (caseId: number, id: CommandId): void => kept.set({ caseId, id })

/**
 * Also for the keys that are pressed before the chosen case is there. `shownId`: the one that is in sight, which may be the one
 * before. Draws nothing.
 */
export function KeysWhenHere({ caseId, shownId }: { caseId: number; shownId: number | null }): null {
  const { data: view, error } = useAnswer('case.get', { caseId })
  const isHere = caseId === shownId && (view?.caseId === caseId || error !== null)
  const asked = useStore(kept)
  const keep = (id: CommandId) => () => runWhenHere(caseId, id)
  useCommands(isHere ? {} : Object.fromEntries(ofCases.map((id) => [id, keep(id)])), 'first')
  useEffect(() => {
    if (asked === null) return
    if (asked.caseId !== caseId) kept.set(null)
    if (asked.caseId !== caseId || !isHere) return
    let tries = mostTries
    const run = (): void => {
      tries -= 1
      if (runCommand(asked.id) || tries === 0) kept.set(null)
      else timer = setTimeout(run, againMs)
    }
    let timer = setTimeout(run)
    return () => clearTimeout(timer)
  }, [asked, caseId, isHere])
  useEffect(() => () => kept.set(null), [])
  return null
}
