// Rule 0: whether enough is known to judge at all, namely who asks and for which service.
import type { ReasonCode } from '../reason-code.ts'
import type { ScopeRequest } from '../request.ts'
import type { TraceLine } from '../trace.ts'

/** Below this a service is a guess, and a wrong verdict costs more than a question to the owner. Source: rule R0. */
const enoughConfidence = 0.7

/** The reasons why the owner must look first; none = the rules may go on. */
export function uncertaintiesOf(request: ScopeRequest, trace: TraceLine[]): readonly ReasonCode[] {
  const isSure = request.confidence >= enoughConfidence
  const reasons: ReasonCode[] = [
    ...(request.client === 'unknown' ? (['UNKNOWN_CLIENT'] as const) : []),
    ...(isSure ? [] : (['UNCERTAIN'] as const)),
  ]
  trace.push({
    rule: 'R0',
    outcome: reasons[0] ?? 'passed',
    facts: { client: request.client, service: request.service, confidence: request.confidence },
  })
  return reasons
}
