// What an agreement says from a day on, where it was changed while it runs.
import { z } from 'zod'
import { agreementForm } from './client.ts'
import { civilDate, deskRead, deskWrite, rowId, shortText } from './method.ts'

/** What a version may change. Whose it is, its first day, zone and currency belong to the agreement for good. */
export const agreementText = agreementForm.omit({
  agreementId: true,
  clientId: true,
  number: true,
  title: true,
  zone: true,
  currency: true,
  start: true,
  status: true,
  packageVersionId: true,
})
export type AgreementText = z.infer<typeof agreementText>

const version = z.object({
  versionId: rowId,
  effectiveFrom: civilDate,
  note: z.string(),
  text: agreementText,
})
export type AgreementVersionView = z.infer<typeof version>

const done = z.object({ versionId: rowId })

export const agreementVersionMethods = {
  /** In the order of their days. The text the agreement was made with is its form. */
  'agreement.versions': deskRead(
    z.strictObject({ agreementId: rowId }),
    z.object({ rows: z.array(version) }),
  ),
  /** `versionId` null adds one; requests received from `effectiveFrom` on are judged by it. */
  'agreement.saveVersion': deskWrite(
    z.strictObject({
      agreementId: rowId,
      versionId: rowId.nullable(),
      effectiveFrom: civilDate,
      note: shortText,
      text: agreementText,
    }),
    done,
  ),
  'agreement.withdrawVersion': deskWrite(z.strictObject({ versionId: rowId }), done),
}
