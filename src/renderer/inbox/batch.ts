// Does one thing with all cases that are picked, and says what came of it in one line with one Undo.
import type { BatchAct } from '../../contract/batch.ts'
import type { CaseListName } from '../../contract/words.ts'
import { problemOf } from '../../core/problem.ts'
import { currentView, show } from '../frame/view.ts'
import { problemText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { holdKeysUntil } from '../keys/held-keys.ts'
import { askAnew } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { addToast } from '../ui/toasts.ts'
import { successorOf } from './known-rows.ts'
import { noteLeaving, settleLeaving } from './leaving.ts'
import { keepPicked } from './picked.ts'

/** Whether a case is gone from its list after the act. */
function leaves(act: BatchAct, shelf: CaseListName): boolean {
  if (act.is === 'kind') return act.kind === 'praise' || act.kind === 'noise'
  if (act.is === 'reopen') return shelf === 'done' || shelf === 'snoozed'
  return act.is === 'close' || act.is === 'snooze' || act.is === 'merge'
}

/** How many cases it were, and what they are now: of more than fit the window, only the line tells. */
const didWords = (act: BatchAct, n: number): string =>
  act.is === 'kind' ? t(`batch.did.kind.${act.kind}`, { n }) : t(`batch.did.${act.is}`, { n })

/** Gives the cases that were left as they were. What is pressed meanwhile is for the case that is selected afterwards. */
export const actOnCases = (
  shelf: CaseListName,
  caseIds: readonly number[],
  act: BatchAct,
): Promise<readonly number[]> =>
  holdKeysUntil(
    actAndMoveOn(shelf, caseIds, act).then(async (left) => {
      await askAnew('inbox.page')
      return left
    }),
  )

async function actAndMoveOn(
  shelf: CaseListName,
  caseIds: readonly number[],
  act: BatchAct,
): Promise<readonly number[]> {
  const view = currentView()
  const caseId = view.screen === 'inbox' ? view.caseId : null
  const kept = act.is === 'merge' ? act.targetId : null
  const gone = leaves(act, shelf) ? caseIds.filter((each) => each !== kept) : []
  noteLeaving(shelf, ...gone)
  const isMoving = caseId !== null && gone.includes(caseId)
  const next = kept ?? (isMoving ? await successorOf(shelf, caseId) : caseId)
  const answer = await write('case.batch', { caseIds: [...caseIds], act }, { isQuiet: true })
  if (!answer.ok) {
    settleLeaving(gone, false)
    return caseIds
  }
  const { done, left } = answer.value
  const leftIds = left.map((each) => each.caseId)
  settleLeaving(leftIds, false)
  settleLeaving(gone, true)
  keepPicked(shelf, leftIds)
  const after = next ?? leftIds[0] ?? null
  const now = currentView()
  if (now.screen === 'inbox' && now.shelf === shelf && isMoving && !leftIds.includes(caseId))
    show({ ...now, caseId: after, isReading: now.isReading && after !== null })
  const [first] = left
  const said = [
    ...(done.length > 0 ? [didWords(act, done.length)] : []),
    ...(first
      ? [t('batch.left', { n: left.length, why: problemText(problemOf('conflict', first.reason)) })]
      : []),
  ].join(' ')
  addToast({ text: said, ...(answer.undo ? { undoId: answer.undo.id } : {}), isProblem: done.length === 0 })
  return leftIds
}
