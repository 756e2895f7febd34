// Keeps a key that is pressed before the chosen case is there for that case, and from the one that is still in sight.
import { useEffect, useRef } from 'react'
import { type CommandId, commandIds, entryOf } from '../keys/commands.ts'
import { runCommand, useCommands } from '../keys/run.ts'

const againMs = 40
const mostTries = 10

const ofCases = commandIds.filter((id) => entryOf(id).group === 'case')

/** The last one counts; moving on to another case gives it up. */
export function useWhenHere(caseId: number, isHere: boolean): void {
  const kept = useRef<{ caseId: number; id: CommandId } | null>(null)
  const keep = (id: CommandId) => () => {
    kept.current = { caseId, id }
  }
  useCommands(isHere ? {} : Object.fromEntries(ofCases.map((id) => [id, keep(id)])), 'first')
  useEffect(() => {
    const pressed = kept.current
    if (!isHere || pressed === null) return
    kept.current = null
    if (pressed.caseId !== caseId) return
    // The panel beside the case hears of it after this, and what is in there may still ask for something.
    let tries = mostTries
    const run = (): void => {
      tries -= 1
      if (!runCommand(pressed.id) && tries > 0) timer = setTimeout(run, againMs)
    }
    let timer = setTimeout(run)
    return () => clearTimeout(timer)
  }, [caseId, isHere])
}
