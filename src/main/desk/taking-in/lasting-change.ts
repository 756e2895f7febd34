// Follows a source that has moved for good, and stops asking one that is gone for good; the owner is told of both.
import type { FetchOutcome } from '../../../core/feed/fetch-outcome.ts'
import { addressAfterMove, isLasting, type Move, moveAfter } from '../../../core/feed/permanent-move.ts'
import type { Problem } from '../../../core/problem.ts'
import type { Db } from '../../store/file/db.ts'
import { moveSource, noteGone, noteMove, pauseSource } from '../../store/sources/source-answers.ts'
import {
  addSourceNotice,
  settleSourceNotice,
  standingSourceNotices,
} from '../../store/sources/source-notices.ts'
import { type SourceColumns, sourceAt } from '../../store/sources/sources.ts'

/** A server that says "gone" by mistake is put right within a day. */
const goneForGoodMs = 24 * 3600_000

/** `source` is as it was before the answer; `problem` is null where a feed was read or had not changed. */
export function noteLastingChange(
  db: Db,
  source: SourceColumns,
  outcome: FetchOutcome,
  problem: Problem | null,
  nowMs: number,
): void {
  if (problem === null) settleGone(db, source, nowMs)
  else if (problem.code === 'http_410') countGone(db, source, nowMs)
  if (outcome.kind !== 'problem')
    countMove(db, source, problem === null ? outcome.permanentRedirectTo : null, nowMs)
}

function settleGone(db: Db, source: SourceColumns, nowMs: number): void {
  if (source.gone_at === null) return
  noteGone(db, source.id, null)
  settleSourceNotice(db, source.id, 'gone', nowMs)
}

function countGone(db: Db, source: SourceColumns, nowMs: number): void {
  if (source.gone_at === null) noteGone(db, source.id, nowMs)
  if (source.gone_at === null || nowMs - source.gone_at < goneForGoodMs) return
  pauseSource(db, source.id)
  addSourceNotice(db, source.id, 'gone', { address: source.address, sinceMs: source.gone_at }, nowMs)
}

/** The owner has given a source another address. One that puts a move back is not to be moved there again. */
export function noteNewAddress(db: Db, sourceId: number, from: string, to: string, nowMs: number): void {
  if (from === to) return
  const moved = standingSourceNotices(db, sourceId).find(({ kind }) => kind === 'moved')
  if (moved === undefined) return
  settleSourceNotice(db, sourceId, 'moved', nowMs)
  if (moved.facts['from'] === to)
    noteMove(db, sourceId, { to: from, firstAtMs: nowMs, times: 0, isRefused: true })
}

function countMove(db: Db, source: SourceColumns, to: string | null, nowMs: number): void {
  const before = source.moved === null ? null : (JSON.parse(source.moved) as Move)
  const move = moveAfter(before, to, nowMs)
  if (move === null && before === null) return
  noteMove(db, source.id, move)
  if (move === null || !isLasting(move, nowMs)) return
  const isBound = source.secret !== null || source.allow_self_signed === 1
  const address = addressAfterMove(source.address, move.to, isBound)
  if (address === null || sourceAt(db, address) !== undefined) return
  moveSource(db, source.id, address)
  addSourceNotice(
    db,
    source.id,
    'moved',
    { from: source.address, to: address, sinceMs: move.firstAtMs, times: move.times },
    nowMs,
  )
}
