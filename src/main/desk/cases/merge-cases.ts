// Puts one case into another and parts them again: messages come together, numbers, verdicts and the ledger stay true.
import { caseKinds } from '../../../core/classify/kinds.ts'
import {
  addEvent,
  type CaseChange,
  type CaseColumns,
  changeCase,
  messagesOf,
  putCase,
  readCase,
  standingOf,
} from '../../store/cases/cases.ts'
import {
  addMerge,
  addMergedMessages,
  type Changed,
  endMerge,
  forgetMergedMessages,
  type Merge,
  mergedInto,
  mergeOf,
  messagesOfMerge,
  moveMessages,
} from '../../store/cases/merges.ts'
import type { Db } from '../../store/file/db.ts'
import { found, refuse } from '../refusal.ts'
import { judgeCase } from '../scope/judge-case.ts'
import { joinClocks, takeClockBack } from './clock.ts'
import { settleWatch } from './watch-pages.ts'

/** The case that speaks for another: itself, or what it was merged into, at the end of the line. */
export function leadingCase(db: Db, row: CaseColumns): CaseColumns {
  let leading = row
  while (leading.status === 'merged') {
    const merge = mergeOf(db, leading.id)
    const target = merge && readCase(db, merge.targetId)
    if (!target) return leading
    leading = target
  }
  return leading
}

/** A case that can be acted on. Refuses one that is gone, or merged. */
export function standingCase(db: Db, caseId: number): CaseColumns {
  const row = found(readCase(db, caseId), 'case')
  return row.status === 'merged' ? refuse('conflict', 'merged') : row
}

/** All that was merged into a case, also by way of others, in the order it was done. */
export function mergedCases(db: Db, caseId: number): Merge[] {
  const direct = mergedInto(db, caseId)
  return [...direct, ...direct.flatMap((merge) => mergedCases(db, merge.caseId))].toSorted(
    (a, b) => a.mergeId - b.mergeId,
  )
}

const rank = (row: Pick<CaseColumns, 'shelf' | 'side'>): number =>
  row.shelf === 'open' ? (row.side === 'us' ? 0 : 1) : row.shelf === 'snoozed' ? 2 : 3

/** What the target takes over: the graver kind, whose turn it is, the client it did not know. */
function changeOf(row: CaseColumns, target: CaseColumns): CaseChange {
  const isGraver = caseKinds.indexOf(row.kind) < caseKinds.indexOf(target.kind)
  const isLivelier = rank(row) < rank(target)
  return {
    ...(isGraver && target.kind_by === 'remit' ? { kind: row.kind, kind_by: row.kind_by } : {}),
    ...(isLivelier ? standingOf(row) : {}),
    ...(row.read_at === null ? { read_at: null } : {}),
    ...(target.client_id === null && row.client_id !== null
      ? {
          client_id: row.client_id,
          client_via: row.client_via,
          client_value: row.client_value,
          contact_id: row.contact_id,
        }
      : {}),
  }
}

/**
 * Merges a case into another and gives the merge's id. Notes stay with the case they were written in unless `withNotes`.
 * What was judged and debited stays where it is. Refuses a case that is merged already, or itself.
 */
export function mergeCases(
  db: Db,
  row: CaseColumns,
  chosen: CaseColumns,
  withNotes: boolean,
  nowMs: number,
): number {
  const target = leadingCase(db, chosen)
  if (row.status === 'merged') refuse('conflict', 'merged')
  if (target.id === row.id) refuse('conflict', 'same_case')
  const moved = messagesOf(db, row.id)
    .filter(({ direction }) => direction !== 'note' || withNotes)
    .map(({ messageId }) => messageId)
  const change = changeOf(row, target)
  const before = changeCase(db, target.id, change)
  moveMessages(db, moved, target.id)
  const mergeId = addMerge(db, {
    caseId: row.id,
    targetId: target.id,
    standing: standingOf(row),
    change: changedBy(before, change),
    clock: joinClocks(db, row, target, nowMs),
    atMs: nowMs,
  })
  addMergedMessages(db, mergeId, moved, false)
  putCase(db, row, { status: 'merged', shelf: 'quiet', snoozed_until: null, read_at: row.read_at ?? nowMs })
  addEvent(db, row.id, 'merged', { no: target.no }, nowMs)
  addEvent(db, target.id, 'merged_in', { no: row.no }, nowMs)
  judgeCase(db, target.id, nowMs)
  settleWatch(db, target.id, nowMs)
  return mergeId
}

const changedBy = (before: CaseChange, after: CaseChange): Changed =>
  Object.fromEntries(
    Object.entries(after)
      .filter(([column, value]) => before[column as keyof CaseChange] !== value)
      .map(([column, value]) => [column, [before[column as keyof CaseChange] ?? null, value]]),
  )

/** What still stands as the merge set it goes back; what was done with the target since then stays. */
function takeChangeBack(db: Db, targetId: number, change: Changed): void {
  const target = readCase(db, targetId)
  if (!target) return
  const now = standingColumnsOf(target)
  const back = Object.entries(change).filter(([column, [, after]]) => now[column] === after)
  changeCase(db, targetId, Object.fromEntries(back.map(([column, [before]]) => [column, before])))
}

const standingColumnsOf = (row: CaseColumns): Readonly<Record<string, unknown>> => row

/**
 * Parts a merged case from its target. It gets back the messages it brought and what came for it since, unless they were
 * moved on by hand; it stands as before, or needs the owner where new words came that nobody answered.
 */
export function partCases(db: Db, merge: Merge, nowMs: number): void {
  const row = readCase(db, merge.caseId)
  const target = readCase(db, merge.targetId)
  if (!row || !target) return
  const leading = leadingCase(db, target)
  const moved = messagesOfMerge(db, merge.mergeId, leading.id)
  const answeredMs = Math.max(
    0,
    ...messagesOf(db, leading.id).flatMap(({ direction, atMs }) => (direction === 'out' ? atMs : [])),
  )
  const isNews = moved.some(
    ({ isLater, direction, atMs }) => isLater === 1 && direction === 'in' && atMs > answeredMs,
  )
  moveMessages(
    db,
    moved.map(({ messageId }) => messageId),
    row.id,
  )
  forgetMergedMessages(db, merge.mergeId)
  endMerge(db, merge.mergeId, nowMs)
  putCase(db, row, {
    ...merge.standing,
    ...(isNews
      ? {
          shelf: 'open' as const,
          side: 'us' as const,
          status: 'triaged' as const,
          snoozed_until: null,
          read_at: null,
        }
      : {}),
  })
  takeClockBack(db, merge.clock, nowMs)
  takeChangeBack(db, leading.id, merge.change)
  addEvent(db, row.id, 'parted', { no: leading.no }, nowMs)
  addEvent(db, leading.id, 'parted_from', { no: row.no }, nowMs)
  for (const caseId of [row.id, leading.id]) {
    judgeCase(db, caseId, nowMs)
    settleWatch(db, caseId, nowMs)
  }
}

/** Remembers that a message came for a merged case, so that it goes with it when the cases are parted. */
export function noteLaterMessage(db: Db, merged: CaseColumns, messageId: number): void {
  for (let merge = mergeOf(db, merged.id); merge; merge = mergeOf(db, merge.targetId))
    addMergedMessages(db, merge.mergeId, [messageId], true)
}
