// Takes a case off its shelf, with the selection moving on first.
import type { CaseListName } from '../../contract/words.ts'
import { currentView, show } from '../frame/view.ts'
import { holdKeys } from '../keys/held-keys.ts'
import { successorOf } from './known-rows.ts'
import { noteLeaving, settleLeaving } from './leaving.ts'

/** The next one is selected at once, and the case is given back if the program refuses. */
export async function leaveShelf(
  shelf: CaseListName,
  caseId: number,
  act: () => Promise<boolean>,
): Promise<void> {
  const letKeysGo = holdKeys()
  const next = await successorOf(shelf, caseId)
  noteLeaving(shelf, caseId)
  const before = currentView()
  const isReading = before.screen === 'inbox' && before.isReading
  const after = { screen: 'inbox', shelf, caseId: next, isReading: isReading && next !== null } as const
  // Something else may have been opened meanwhile, from a notification say.
  if (before.screen === 'inbox' && before.caseId === caseId) show(after)
  const acted = act()
  // Sent by now: whatever is pressed next, to take it back say, comes after it.
  letKeysGo()
  const isGone = await acted
  settleLeaving([caseId], isGone)
  if (!isGone && currentView() === after) show({ ...after, caseId, isReading })
}
