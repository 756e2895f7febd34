// The owner's catalogue: packages with their versions, from which agreements are made.
import { z } from 'zod'
import type { languages } from '../core/language/language.ts'
import { feeForm } from './agreement-terms.ts'
import { agreementForm, clauseForm, entitlementForm, limitForm } from './client.ts'
import {
  currencyCode,
  deskRead,
  deskWrite,
  instantMs,
  longText,
  none,
  requiredText,
  rowId,
  shortText,
} from './method.ts'

/** In each language the owner's clients speak; empty where it was not written yet. */
const everyLanguage = <T extends z.ZodType>(text: T) =>
  z.strictObject({ en: text, id: text, da: text, hu: text } satisfies Record<(typeof languages)[number], T>)

export const packageForm = z.strictObject({
  packageId: rowId.nullable(),
  name: requiredText,
  currency: currencyCode,
  fee: feeForm.nullable(),
  /** How long an agreement made from it runs; null = without an end. */
  months: z.int().min(1, 'positive').max(600).nullable(),
  limits: z.array(limitForm).max(50),
  terms: agreementForm.pick({
    graceDays: true,
    graceMode: true,
    warrantyDays: true,
    contactPolicy: true,
    unlistedPolicy: true,
    responseTargetMinutes: true,
    hours: true,
    termClauseNo: true,
  }),
  entitlements: z
    .array(
      entitlementForm.omit({ entitlementId: true, label: true }).extend({ labels: everyLanguage(shortText) }),
    )
    .max(100),
  clauses: z.array(clauseForm.omit({ text: true }).extend({ texts: everyLanguage(longText) })).max(200),
})
export type PackageForm = z.infer<typeof packageForm>

export const packageView = z.object({
  versionId: rowId,
  no: z.int().min(1),
  sinceMs: instantMs,
  /** Agreements made from any of its versions. */
  agreements: z.int().min(0),
  form: packageForm,
})
export type PackageView = z.infer<typeof packageView>

const done = z.object({ packageId: rowId })

export const packageMethods = {
  'package.list': deskRead(none, z.object({ rows: z.array(packageView) })),
  /** A change makes a new version; agreements keep the one they were made from. */
  'package.save': deskWrite(packageForm, done),
  'package.remove': deskWrite(z.strictObject({ packageId: rowId }), done),
}
