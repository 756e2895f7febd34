// Says what a language has to provide so that every reason of a verdict can be told to a client.
import type { Flag, ReasonCode } from '../../scope/reason-code.ts'

export type ReasonFactKey =
  | 'agreement'
  | 'service'
  | 'limit'
  | 'lastUsed'
  | 'start'
  | 'end'
  | 'warrantyEnd'
  | 'covered'
  | 'billable'

export type ReasonWords = {
  /** Without the full stop: facts may follow in brackets. */
  readonly sentences: Readonly<Record<ReasonCode, string>>
  /** What is worth knowing beside the reasons; whole sentences without their full stop. */
  readonly flags: Readonly<Record<Flag, string>>
  readonly clause: string
  readonly facts: Readonly<Record<ReasonFactKey, string>>
}
