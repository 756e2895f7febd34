// Rule 11: the owner decides otherwise. The verdict stays as it is; beside it stand the decision and what it gives away.
import type { Flag } from './reason-code.ts'
import type { Override } from './request.ts'
import type { TraceLine } from './trace.ts'

type Judged = {
  readonly price: number | null
  readonly flags: readonly Flag[]
  readonly leakage: number
  readonly trace: readonly TraceLine[]
}

/**
 * The verdict with the owner's decision: flag, trace line, and the price less what is charged, in minor units. Where no price
 * is known nothing can be counted as given away. Source: decision D18.
 */
export function overridden<V extends Judged>(verdict: V, { chargedPrice, reason }: Override): V {
  const { price } = verdict
  const leakage = price === null ? 0 : price - chargedPrice
  const line: TraceLine = {
    rule: 'R11',
    outcome: 'OVERRIDE',
    facts: { reason, chargedPrice, price, leakage },
  }
  return { ...verdict, flags: [...verdict.flags, 'OVERRIDE'], leakage, trace: [...verdict.trace, line] }
}
