// Decides what words that continue an earlier case do to it: join it, bring it back, begin a case that names it, or nothing.
import type { CaseKind } from '../classify/kinds.ts'
import { opensCase } from '../classify/opens-case.ts'

const msPerDay = 86_400_000

/** So long after a case was done, what its author adds is still about the same: "it is broken again". */
export const reopenMs = 14 * msPerDay

export type Continued = {
  readonly isDone: boolean
  /** When it was done, UTC milliseconds; null where that is not known. */
  readonly doneAtMs: number | null
  /** Whether its work is in the ledger. */
  readonly isDebited: boolean
}

export type FollowUp = 'join' | 'reopen' | 'begin' | 'nothing'

/**
 * An open case is joined. A done one comes back within two weeks when something is asked again, and takes thanks in without
 * coming back; but a new request after work that was debited is work of its own, so it begins a case, as does
 * everything later. `mayOpen`: whether these words could open a case at all.
 */
export function followUpOn(
  { isDone, doneAtMs, isDebited }: Continued,
  kind: CaseKind,
  writtenAtMs: number,
  mayOpen: boolean,
): FollowUp {
  if (!isDone) return 'join'
  const isSoon = doneAtMs !== null && writtenAtMs - doneAtMs <= reopenMs
  if (!opensCase(kind)) return isSoon ? 'join' : 'nothing'
  if (!mayOpen) return 'nothing'
  return isSoon && !(isDebited && kind === 'request') ? 'reopen' : 'begin'
}
