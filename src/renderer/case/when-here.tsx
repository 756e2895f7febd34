// Keeps what is asked of a case until the case is there: it is not done to the one that is still in sight.
import { useEffect } from 'react'
import { type CommandId, commandIds, entryOf } from '../keys/commands.ts'
import { drawnAtOnce, holdKeys, KeysWait } from '../keys/held-keys.ts'
import { isCovered } from '../keys/listen.ts'
import { runCommand, useCommands } from '../keys/run.ts'
import { sayWhyNot } from '../keys/why-not.ts'
import { useAnswer } from '../program/queries.ts'
import { createStore, useStore } from '../program/store.ts'

// The panel beside the case hears of it a moment later, and what is in there may still ask for something.
const againMs = 40
const mostTries = 10

const ofCases = commandIds.filter((id) => entryOf(id).group === 'case')

type Asked = { readonly caseId: number; readonly id: CommandId }

const kept = createStore<Asked | null>(null)
let letKeysGo = (): void => undefined

/** What is pressed after it is meant for what comes of it: a text for its dialog, `j` for the case after this one. */
function keep(asked: Asked | null): void {
  const before = letKeysGo
  letKeysGo = asked === null ? () => undefined : holdKeys()
  kept.set(asked)
  before()
}

/** Runs a command for the case that is shown, or is about to be. The last one counts; going to another gives it up. */
export const runWhenHere = (caseId: number, id: CommandId): void => keep({ caseId, id })

/**
 * Also for the keys that are pressed before the chosen case is there. `shownId`: the one that is in sight, which may be the one
 * before. Draws nothing.
 */
export function KeysWhenHere({ caseId, shownId }: { caseId: number; shownId: number | null }) {
  const { data: view, error } = useAnswer('case.get', { caseId })
  const isHere = caseId === shownId && (view?.caseId === caseId || error !== null)
  const asked = useStore(kept)
  const later = (id: CommandId) => () => runWhenHere(caseId, id)
  useCommands(isHere ? {} : Object.fromEntries(ofCases.map((id) => [id, later(id)])), 'first')
  useEffect(() => {
    if (asked === null) return
    if (asked.caseId !== caseId) keep(null)
    if (asked.caseId !== caseId || !isHere) return
    let tries = mostTries
    const run = (): void => {
      tries -= 1
      const isRun = drawnAtOnce(() => runCommand(asked.id))
      if (!isRun && tries === 0) sayWhyNot([asked.id])
      if (isRun || tries === 0) keep(null)
      else timer = setTimeout(run, againMs)
    }
    let timer = setTimeout(run)
    return () => clearTimeout(timer)
  }, [asked, caseId, isHere])
  useEffect(() => () => keep(null), [])
  // A dialog of the case before is still there, and what is typed is no answer to it any more.
  return isHere || !isCovered() ? null : <KeysWait />
}
