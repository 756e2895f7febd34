// Writes what the owner says a text is where it counts: on the item's judgement, and in the journal that Remit learns from.
import type { CaseKind } from '../../../core/classify/kinds.ts'
import type { Db } from '../../store/file/db.ts'
import { correctJudgement, readItem, readJudgement } from '../../store/items/items.ts'
import { addCorrection, withdrawCorrections } from '../../store/owner/corrections.ts'
import { learningOf } from './learning.ts'

/** What takes a correction back. Entries of before there was a journal name no row of it. */
export type Corrected = {
  readonly itemId: number
  readonly kind: CaseKind | null
  readonly correctionId?: number | null
}

/** The text as the journal keeps it: as much of it as is read for a judgement. */
const keptChars = 20_000

/** Corrects the kind of an item; gives back what takes it back. */
export function recordCorrection(db: Db, itemId: number, kind: CaseKind, nowMs: number): Corrected {
  const item = readItem(db, itemId)
  const before = readJudgement(db, itemId)
  if (!item || !before) return { itemId, kind: null }
  correctJudgement(db, itemId, kind, nowMs)
  const correctionId = addCorrection(db, {
    itemId,
    sourceId: item.sourceId,
    title: item.title,
    text: item.text.slice(0, keptChars),
    language: before.language,
    from: before.correctedKind ?? before.kind,
    to: kind,
    atMs: nowMs,
  })
  learningOf(db).follow()
  return { itemId, kind: before.correctedKind, correctionId }
}

export function takeCorrectionBack(db: Db, { itemId, kind, correctionId }: Corrected, nowMs: number): void {
  correctJudgement(db, itemId, kind, nowMs)
  if (correctionId) setWithdrawn(db, [correctionId], nowMs)
}

/** Lets rows of the journal count no longer, or with `null` again. */
export function setWithdrawn(db: Db, ids: readonly number[], atMs: number | null): void {
  withdrawCorrections(db, ids, atMs)
  learningOf(db).follow()
}
