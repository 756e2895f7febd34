// The head of every quote: the owner's logo and colour. Name and address come from the profile.
import { z } from 'zod'
import { maxLogoBytes } from '../core/quote/letterhead.ts'
import { deskRead, deskWrite, none } from './method.ts'

const accent = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, 'color')
  .nullable()

export const letterheadMethods = {
  /** `logoUrl` is a `data:` address. */
  'letterhead.get': deskRead(
    none,
    z.object({ logoUrl: z.string().nullable(), accent: z.string().nullable() }),
  ),
  /** `logo` is Base64 of a PNG or JPEG, null for none; left out, the one that is there stays. */
  'letterhead.save': deskWrite(
    z.strictObject({
      accent,
      logo: z
        .base64('logo')
        .max(Math.ceil(maxLogoBytes / 3) * 4, 'logo')
        .nullable()
        .optional(),
    }),
    none,
  ),
}
