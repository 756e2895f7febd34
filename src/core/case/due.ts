// Says when an answer is owed. Pure: kind and instants in, instant out.
import type { CaseKind } from '../classify/kinds.ts'

const hourMs = 3_600_000

/** A complaint others can read is answered within a day of publication, whatever the contract says. */
export const publicComplaintMs = 24 * hourMs

/** Everything else without an agreed response time: three days from receipt. */
export const defaultAnswerMs = 72 * hourMs

export type DueInput = {
  readonly kind: CaseKind
  /** UTC milliseconds, or null when the source gives no time. */
  readonly publishedAtMs: number | null
  readonly receivedAtMs: number
  /** Whether others can read the text. */
  readonly public: boolean
  /** The agreement's response time in minutes of wall-clock time; null when none is agreed. */
  readonly responseTargetMinutes: number | null
}

/**
 * The instant an answer is due, in UTC milliseconds. A public complaint: 24 hours after publication, or the agreed
 * response time after receipt if that is sooner. Any other text: the agreed response time after receipt, else
 * three days. A publication time in the future (a wrong clock at the source) counts as the time of receipt.
 */
export function dueFor(input: DueInput): number {
  const agreed =
    input.responseTargetMinutes === null ? null : input.receivedAtMs + input.responseTargetMinutes * 60_000
  if (input.kind !== 'complaint' || !input.public) return agreed ?? input.receivedAtMs + defaultAnswerMs
  const publishedAtMs = Math.min(input.publishedAtMs ?? input.receivedAtMs, input.receivedAtMs)
  return Math.min(publishedAtMs + publicComplaintMs, agreed ?? Number.POSITIVE_INFINITY)
}
