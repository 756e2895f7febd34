// Says what happens to cases that are dropped on a shelf or on a place of the rail. Everything here has a key as well.
import type { Screen } from '../../contract/events.ts'
import { currentView, type InboxShelf, show } from '../frame/view.ts'
import type { CommandId } from '../keys/commands.ts'
import { runCommand } from '../keys/run.ts'
import { actOnCases } from './batch.ts'
import { listShown } from './drag.ts'
import { picked } from './picked.ts'

/** Picks the cases, and asks for the rest as the key would. */
function pickAndRun(caseIds: readonly number[], command: CommandId): void {
  const shelf = listShown()
  const [first] = caseIds
  if (shelf === null || first === undefined) return
  picked.set({ shelf, ids: new Set(caseIds), fromId: first })
  // The bar that answers is drawn with the next frame.
  requestAnimationFrame(() => setTimeout(() => runCommand(command)))
}

export function dropOnShelf(target: InboxShelf, caseIds: readonly number[]): void {
  const shelf = listShown()
  if (shelf === null || shelf === target) return
  if (target === 'snoozed') pickAndRun(caseIds, 'case.snooze')
  else if (target === 'done') void actOnCases(shelf, caseIds, { is: 'close' })
  else if (target === 'open') void actOnCases(shelf, caseIds, { is: 'reopen' })
  else if (target === 'quiet') void actOnCases(shelf, caseIds, { is: 'kind', kind: 'noise' })
}

/** Null for a place that has no use for cases. */
export function dropOnPlace(place: Screen): ((caseIds: readonly number[]) => void) | null {
  if (place === 'clients') return (caseIds) => pickAndRun(caseIds, 'case.client')
  if (place !== 'quotes') return null
  return (caseIds) => {
    const view = currentView()
    const [caseId] = caseIds
    if (view.screen !== 'inbox' || caseId === undefined || caseIds.length > 1) return
    show({ ...view, caseId })
    quoteOnceShown(caseId)
  }
}

// The case is asked for first; whoever goes elsewhere meanwhile wants no quote any more.
const askedAgainMs = 50
const mostAsked = 40

function quoteOnceShown(caseId: number, asked = 0): void {
  const view = currentView()
  if (view.screen !== 'inbox' || view.caseId !== caseId || asked > mostAsked) return
  const isShown = document.querySelector(`.case-pane[data-case="${caseId}"]`) !== null
  if (!isShown || !runCommand('case.quote')) setTimeout(() => quoteOnceShown(caseId, asked + 1), askedAgainMs)
}
