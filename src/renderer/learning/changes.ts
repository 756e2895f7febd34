// Looks through the texts of the last weeks for what would be judged otherwise now; stretch by stretch, so that nothing waits.
import type { ChangedRow } from '../../contract/learning.ts'
import { show } from '../frame/view.ts'
import { ask, ProblemError } from '../program/ask.ts'
import { createStore } from '../program/store.ts'
import { write } from '../program/write.ts'
import { showProblem } from '../ui/show-problem.ts'

export type Changes = {
  readonly rows: readonly ChangedRow[]
  readonly isReading: boolean
  /** Which of the rows the keys act on. */
  readonly at: number
}

/** Null until it is asked for. */
export const changes = createStore<Changes | null>(null)

let reading = 0

/** Begins anew; what an earlier look still finds is dropped. */
export async function lookForChanges(): Promise<void> {
  reading += 1
  const mine = reading
  changes.set({ rows: [], isReading: true, at: 0 })
  let before: number | null = null
  try {
    do {
      const found: { rows: ChangedRow[]; nextBefore: number | null } = await ask('learning.changes', {
        before,
      })
      if (mine !== reading) return
      before = found.nextBefore
      const known = changes.get()
      changes.set({
        rows: [...(known?.rows ?? []), ...found.rows],
        isReading: before !== null,
        at: known?.at ?? 0,
      })
    } while (before !== null)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    changes.set({ rows: changes.get()?.rows ?? [], isReading: false, at: 0 })
    showProblem(error.problem)
  }
}

/** Opens the place where the changes are shown, and looks for them. */
export function showChanges(): void {
  show({ screen: 'settings', section: 'learning' })
  void lookForChanges()
}

export function choose(at: number): void {
  const known = changes.get()
  if (known?.rows[at] !== undefined) changes.set({ ...known, at })
}

/** The owner says that the text is what it would be judged as now. */
export async function accept({ itemId, caseId, to }: ChangedRow): Promise<void> {
  const answer =
    caseId === null
      ? await write('quiet.correct', { itemId, kind: to })
      : await write('case.correctKind', { caseId, kind: to })
  const known = changes.get()
  if (!answer.ok || known === null) return
  const rows = known.rows.filter((row) => row.itemId !== itemId)
  changes.set({ ...known, rows, at: Math.max(0, Math.min(known.at, rows.length - 1)) })
}
