// What the owner decides on a verdict: to do it and debit, to take that back, to decide otherwise; and what was given away by it.
import { z } from 'zod'
import {
  civilDate,
  currencyCode,
  deskRead,
  deskWrite,
  instantMs,
  minorUnits,
  requiredText,
  rowId,
  shortText,
} from './method.ts'
import { verdictKind } from './words.ts'

const caseId = z.strictObject({ caseId: rowId })
const done = z.object({ caseId: rowId })

const earlierVerdict = z.object({
  kind: verdictKind,
  reasons: z.array(z.string()),
  price: minorUnits.nullable(),
  currency: currencyCode.nullable(),
  decided: z.object({ kind: verdictKind, reason: z.string() }).nullable(),
  fromMs: instantMs,
  toMs: instantMs,
})

const leakageRow = z.object({
  leakageId: rowId,
  caseId: rowId,
  caseNo: z.int(),
  caseTitle: z.string(),
  agreementId: rowId.nullable(),
  /** Null = could not be valued. */
  amount: minorUnits.nullable(),
  currency: currencyCode,
  minutes: z.int().nullable(),
  reason: z.string(),
  on: civilDate,
})

export const decisionMethods = {
  /**
   * "Do it and debit": the verdict's debit is written to the ledger. `anyway`: why a paid extra is begun before its quote is
   * accepted or its deposit received; without it such a beginning is refused.
   */
  'case.debit': deskWrite(z.strictObject({ caseId: rowId, anyway: shortText.optional() }), done),
  /** Writes the opposite entries and judges anew. */
  'case.takeDebitBack': deskWrite(z.strictObject({ caseId: rowId, reason: requiredText }), done),
  /** `chargedPrice` matters for a paid extra only: null = not decided yet. What is done in contract is charged nothing. */
  'case.decide': deskWrite(
    z.strictObject({
      caseId: rowId,
      kind: verdictKind,
      reason: requiredText,
      chargedPrice: minorUnits.min(0, 'negative').nullable(),
    }),
    done,
  ),
  /** Withdraws the owner's decision: the verdict counts again. */
  'case.followVerdict': deskWrite(caseId, done),
  /** The verdicts that others have replaced, the newest first. */
  'case.verdicts': deskRead(caseId, z.object({ rows: z.array(earlierVerdict) })),
  /** The verdict in the client's language, to be sent; null without a client or a verdict. */
  'case.forClient': deskRead(caseId, z.object({ text: z.string().nullable() })),
  /** What was given to a client and stands, the newest first. */
  'client.leakage': deskRead(z.strictObject({ clientId: rowId }), z.object({ rows: z.array(leakageRow) })),
}
