// How a verdict explains itself: one line for every rule that ran, with the facts it looked at.

/** The rules of the domain model, R0 to R11. */
export type RuleId = 'R0' | 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'R7' | 'R8' | 'R9' | 'R10' | 'R11'

/** `outcome` is a reason code, a flag or a short word such as `passed`; `facts` is data for a sentence, never prose. */
export type TraceLine = {
  readonly rule: RuleId
  readonly agreement?: string
  readonly outcome: string
  readonly facts: Readonly<Record<string, string | number | boolean | null>>
}
