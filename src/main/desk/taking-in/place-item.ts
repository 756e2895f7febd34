// Says where an item's words go: to the case they go on with, to a new one, or nowhere.
import { followUpOn } from '../../../core/case/follow-up.ts'
import { mayQuote } from '../../../core/case/quotation.ts'
import type { CaseKind } from '../../../core/classify/kinds.ts'
import { opensCase } from '../../../core/classify/opens-case.ts'
import { currentVerdict } from '../../store/agreements/verdicts.ts'
import { addEvent, type CaseColumns, caseOfThread } from '../../store/cases/cases.ts'
import { addLink } from '../../store/cases/merges.ts'
import type { Db } from '../../store/file/db.ts'
import type { StoredItem } from '../../store/items/items.ts'
import { leadingCase, noteLaterMessage } from '../cases/merge-cases.ts'
import { type Found, quotedCase, repliedCase, sameTopicCase } from './follow-up.ts'
import { postedAgainCase } from './near-copies.ts'
import {
  type Judged,
  joinCase,
  openCaseFor,
  receivedAtMs,
  type Surroundings,
  threadKey,
  type Writer,
  writerOf,
} from './open-case.ts'

export type Placed = {
  readonly caseId: number | null
  readonly isNew: boolean
  /** A case that was done needs the owner again. */
  readonly isBack: boolean
}

const nowhere: Placed = { caseId: null, isNew: false, isBack: false }

/** What becomes of an earlier case that new words go on with; `earlier` is the one that speaks for it. */
export type GoingOn = Found & {
  /** The case that was merged, where the words came for one. */
  readonly merged: CaseColumns | null
  readonly becomes: ReturnType<typeof followUpOn>
}

export function goingOn(
  db: Db,
  found: Found,
  kind: CaseKind,
  writtenAtMs: number,
  mayOpen: boolean,
): GoingOn {
  const row = leadingCase(db, found.row)
  const isDone = row.shelf === 'done' || row.shelf === 'quiet'
  const becomes = followUpOn(
    {
      isDone,
      doneAtMs: row.since_at,
      isDebited: isDone && (currentVerdict(db, row.id)?.debitedAtMs ?? null) !== null,
    },
    kind,
    writtenAtMs,
    mayOpen,
  )
  return { ...found, row, merged: row.id === found.row.id ? null : found.row, becomes }
}

/** Looks beyond the thread only for words that could open a case, or that quote: all others are told from it alone. */
export function search(
  db: Db,
  item: StoredItem,
  who: Writer,
  isAsking: boolean,
  around: Surroundings,
): Found | undefined {
  const atMs = receivedAtMs(item)
  const quoted = quotedCase(db, item.text, who, atMs)
  if (quoted || !isAsking) return quoted
  return (
    repliedCase(db, around.storiesReplied(item), who, atMs) ??
    sameTopicCase(db, item, who, atMs) ??
    (around.mayHaveCase(item) ? postedAgainCase(db, item, who, atMs) : undefined)
  )
}

/** `mayOpen`: whether the source's rules and first day let these words open a case. */
export function placeItem(
  db: Db,
  item: StoredItem,
  judged: Judged,
  mayOpen: boolean,
  nowMs: number,
  around: Surroundings,
): Placed {
  const thread = threadKey(item)
  const known = around.mayHaveCase(item) ? caseOfThread(db, thread) : undefined
  const isAsking = mayOpen && opensCase(judged.kind)
  const who = !known && (isAsking || mayQuote(item.text)) ? writerOf(db, item, around) : undefined
  const found: Found | undefined = known
    ? { row: known, by: 'thread', atMs: null }
    : who && search(db, item, who, isAsking, around)
  const on = found && goingOn(db, found, judged.kind, receivedAtMs(item), isAsking)
  if (on && (on.becomes === 'join' || on.becomes === 'reopen')) {
    const messageId = joinCase(db, on.row, item, judged, nowMs, on)
    if (on.merged) noteLaterMessage(db, on.merged, messageId)
    return { caseId: on.row.id, isNew: false, isBack: on.becomes === 'reopen' }
  }
  if (!isAsking) return nowhere
  const caseId = openCaseFor(db, item, judged, nowMs, around, thread, who ?? writerOf(db, item, around))
  if (on) nameEarlier(db, caseId, on.row, nowMs)
  return { caseId, isNew: true, isBack: false }
}

/** A new case that goes on with one that is done says so, while that can matter. */
export function nameEarlier(db: Db, caseId: number, earlier: CaseColumns, nowMs: number): void {
  addLink(db, { caseId, earlierId: earlier.id, kind: 'follows' })
  addEvent(db, caseId, 'goes_on_with', { no: earlier.no }, nowMs)
}
