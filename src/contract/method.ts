// Says what a method of the contract is: who answers it, whether it writes, what goes in and what comes out.
import { z } from 'zod'

export type MethodKind = 'read' | 'write'
/** `desk` answers from the database in the worker; `shell` answers in the main process (windows, files, network). */
export type MethodPlace = 'desk' | 'shell'

export type Method<
  Kind extends MethodKind,
  Place extends MethodPlace,
  In extends z.ZodType,
  Out extends z.ZodType,
> = {
  readonly kind: Kind
  readonly place: Place
  readonly input: In
  readonly output: Out
}

const build =
  <Kind extends MethodKind, Place extends MethodPlace>(kind: Kind, place: Place) =>
  <In extends z.ZodType, Out extends z.ZodType>(input: In, output: Out): Method<Kind, Place, In, Out> => ({
    kind,
    place,
    input,
    output,
  })

export const deskRead = build('read', 'desk')
export const deskWrite = build('write', 'desk')
export const shellRead = build('read', 'shell')
export const shellWrite = build('write', 'shell')

export const none = z.strictObject({})
export const rowId = z.int().positive()
/** UTC milliseconds in 1970 to 2200, wherever on earth: what is outside was mistyped, and no calendar shows some of it. */
export const instantMs = z
  .int()
  .min(Date.UTC(1970, 0, 0), 'date')
  .max(Date.UTC(2201, 0, 2), 'date')
/** A civil date, YYYY-MM-DD; whether the day exists is checked where it is used. */
export const civilDate = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'date')
export const shortText = z.string().max(300)
export const requiredText = z.string().trim().min(1, 'required').max(300)
export const longText = z.string().max(20_000)
export const minorUnits = z.int().min(-1_000_000_000_000).max(1_000_000_000_000)
export const currencyCode = z.string().regex(/^[A-Z]{3}$/, 'currency')
