// Says from how sure on a complaint is told at once: as shipped, or as the owner's own complaints turned out.

import { type Judgement, notifyThreshold } from '../../../core/classify/judge.ts'
import { type AlertChoice, alertChoice } from '../../../core/classify/learn/alert-threshold.ts'
import type { Db } from '../../store/file/db.ts'
import { complaintOutcomes } from '../../store/lists/outcomes.ts'
import { readSettings } from '../../store/owner/settings.ts'

/** Half a year of a busy owner, read in a few milliseconds. */
const knownCases = 1000

/** `precision` in hundredths, null for the shipped threshold; `known` is how many outcomes it rests on. */
export function alertsWith(db: Db, precision: number | null): AlertChoice & { readonly known: number } {
  const outcomes = complaintOutcomes(db, knownCases)
  return {
    ...alertChoice(outcomes, precision === null ? null : precision / 100, notifyThreshold),
    known: outcomes.length,
  }
}

/** Whether a judgement is a complaint, and sure enough to be told at once. */
export const isAlert = (db: Db, { kind, confidence }: Pick<Judgement, 'kind' | 'confidence'>): boolean =>
  kind === 'complaint' && confidence >= alertThreshold(db)

/** What was shipped needs no look at the past. */
function alertThreshold(db: Db): number {
  const { notifyPrecision } = readSettings(db)
  return notifyPrecision === null ? notifyThreshold : alertsWith(db, notifyPrecision).threshold
}
