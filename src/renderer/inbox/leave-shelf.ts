// Takes a case off its shelf, with the selection moving on first.
import type { CaseListName } from '../../contract/words.ts'
import { currentView, show } from '../frame/view.ts'
import { successorOf } from './known-rows.ts'
import { noteLeaving, settleLeaving } from './leaving.ts'

/** The next one is selected at once, and the case is given back if the program refuses. */
export async function leaveShelf(
  shelf: CaseListName,
  caseId: number,
  act: () => Promise<boolean>,
): Promise<void> {
  const next = await successorOf(shelf, caseId)
  noteLeaving(caseId)
  const view = currentView()
  const isReading = view.screen === 'inbox' && view.isReading && next !== null
  show({ screen: 'inbox', shelf, caseId: next, isReading })
  const isGone = await act()
  settleLeaving([caseId], isGone)
  if (!isGone) show({ screen: 'inbox', shelf, caseId, isReading: view.screen === 'inbox' && view.isReading })
}
