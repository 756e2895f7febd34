// What becomes of an agreement over time: suspended, resumed, ended, renewed, and the reminders of its end.
import { z } from 'zod'
import { civilDate, deskRead, deskWrite, minorUnits, none, requiredText, rowId, shortText } from './method.ts'

export const feePeriods = ['once', 'month', 'quarter', 'year'] as const
/** What the client pays for the agreement itself; null where that is not noted. */
export const feeForm = z.strictObject({ amount: minorUnits.min(0, 'negative'), per: z.enum(feePeriods) })

export const termChange = z.object({
  name: z.enum(['suspended', 'resumed', 'terminated']),
  on: civilDate,
  reason: z.string(),
})

const done = z.object({ agreementId: rowId })
const decided = z.strictObject({ agreementId: rowId, on: civilDate, reason: requiredText })

const reminder = z.object({
  agreementId: rowId,
  clientId: rowId,
  clientName: z.string(),
  title: z.string(),
  end: civilDate,
  daysLeft: z.int().min(0),
})

export const agreementTermMethods = {
  'agreement.suspend': deskWrite(decided, done),
  'agreement.resume': deskWrite(decided.extend({ reason: shortText }), done),
  /** `on`: the last day in force. */
  'agreement.terminate': deskWrite(decided, done),
  /**
   * Makes the agreement that follows: same clauses, entitlements and length, its own ledger. `changes` null takes the term
   * and the price as they follow from the old ones. Gives the new agreement.
   */
  'agreement.renew': deskWrite(
    z.strictObject({
      agreementId: rowId,
      changes: z
        .strictObject({ start: civilDate, end: civilDate.nullable(), fee: feeForm.nullable() })
        .nullable(),
    }),
    done,
  ),
  /** Ends that come near and were not dealt with: 30, 7 and 1 days ahead, each until it is put aside. */
  'agreement.reminders': deskRead(none, z.object({ rows: z.array(reminder) })),
  'agreement.putAside': deskWrite(z.strictObject({ agreementId: rowId }), done),
}
