// Says what happens to cases that are dropped on a shelf or on a place of the rail. Everything here has a key as well.
import type { Screen } from '../../contract/events.ts'
import type { CaseListName } from '../../contract/words.ts'
import { runWhenHere } from '../case/when-here.tsx'
import { currentView, type InboxShelf, show } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import type { CommandId } from '../keys/commands.ts'
import { runCommand } from '../keys/run.ts'
import { addToast } from '../ui/toasts.ts'
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
  else if (target === 'done') void closeOrAsk(shelf, caseIds)
  else if (target === 'open') void actOnCases(shelf, caseIds, { is: 'reopen' })
  else if (target === 'quiet') void actOnCases(shelf, caseIds, { is: 'kind', kind: 'noise' })
}

/** What one case still wants to be told before it is done is asked, as its key would ask. */
async function closeOrAsk(shelf: CaseListName, caseIds: readonly number[]): Promise<void> {
  const [left] = await actOnCases(shelf, caseIds, { is: 'close' })
  if (left !== undefined && caseIds.length === 1) openAndRun(left, 'case.done')
}

/** Out of sight, so that there is a way back. */
const isAway = (shelf: CaseListName | null): boolean => shelf === 'snoozed' || shelf === 'done'

/** Null for a place that has no use for cases. */
export function dropOnPlace(place: Screen): ((caseIds: readonly number[]) => void) | null {
  if (place === 'inbox' && isAway(listShown())) return (caseIds) => dropOnShelf('open', caseIds)
  if (place === 'clients') return (caseIds) => pickAndRun(caseIds, 'case.client')
  if (place !== 'quotes') return null
  return (caseIds) => {
    const [caseId] = caseIds
    if (caseId === undefined) return
    if (caseIds.length > 1) {
      addToast({ text: t('drop.oneQuote', { n: caseIds.length }), isProblem: true })
      return
    }
    openAndRun(caseId, 'case.quote')
  }
}

function openAndRun(caseId: number, command: CommandId): void {
  const view = currentView()
  if (view.screen !== 'inbox') return
  show({ ...view, caseId })
  runWhenHere(caseId, command)
}
