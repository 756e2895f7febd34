// The services the owner sells beside the usual ones, and by which words they are recognised.
import { z } from 'zod'
import { rateBases } from '../core/quote/rate-card.ts'
import { currencyCode, deskRead, deskWrite, minorUnits, none, rowId } from './method.ts'
import { serviceWord } from './words.ts'

const phrases = z.array(z.string().trim().min(1, 'required').max(80)).max(60)

export const ownServiceForm = z.strictObject({
  serviceId: rowId.nullable(),
  name: z.string().trim().min(1, 'required').max(60),
  phrases: z.strictObject({ en: phrases, id: phrases, da: phrases, hu: phrases }),
  /** What a quote begins with where no agreement says otherwise. */
  price: minorUnits.min(1, 'positive').nullable(),
  basis: z.enum(rateBases),
  currency: currencyCode,
  leadDays: z.int().min(0).max(3650).nullable(),
})
export type OwnServiceForm = z.infer<typeof ownServiceForm>

export const ownService = z.object({
  serviceId: rowId,
  key: serviceWord,
  name: z.string(),
  /** No longer offered; kept for what names it. */
  isRemoved: z.boolean(),
  form: ownServiceForm,
  /** How many agreements name it. */
  agreements: z.int(),
})
export type OwnService = z.infer<typeof ownService>

const done = z.object({ serviceId: rowId })

export const serviceMethods = {
  'service.list': deskRead(none, z.object({ services: z.array(ownService) })),
  'service.save': deskWrite(ownServiceForm, done),
  'service.remove': deskWrite(z.strictObject({ serviceId: rowId }), done),
}
