// Says what a row of the tables of plain sentences holds.
import type { CaseKind } from '../../../../src/core/classify/kinds.ts'

export type PlainSentence = readonly [kind: CaseKind, text: string]
