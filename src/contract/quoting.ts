// How the owner quotes: the rate card, tax codes with their rates, and the numbers quotes get.
import { z } from 'zod'
import { numberResets } from '../core/quote/number.ts'
import { rateBases } from '../core/quote/rate-card.ts'
import {
  civilDate,
  currencyCode,
  deskRead,
  deskWrite,
  instantMs,
  minorUnits,
  none,
  requiredText,
  shortText,
} from './method.ts'
import { taxCodeShape } from './quote.ts'
import { serviceWord } from './words.ts'

/** Per cent as bps that may have decimals of their own: "2500", "997.5". */
const rateBps = z.string().regex(/^\d{1,5}(\.\d{1,4})?$/, 'percent')

const taxView = z.object({
  ...taxCodeShape.omit({ rule: true }).shape,
  isOwn: z.boolean(),
  /** No longer offered; kept for the quotes that name it. */
  isRemoved: z.boolean(),
  /** As it holds today. */
  rule: taxCodeShape.shape.rule,
  /** Oldest first; `isOwn`: given by the owner. */
  rates: z.array(z.object({ from: civilDate, rule: taxCodeShape.shape.rule, isOwn: z.boolean() })),
})

export type TaxView = z.infer<typeof taxView>

const taxForm = z.strictObject({
  /** null: a new code. */
  id: z.string().max(40).nullable(),
  name: requiredText,
  valueAdded: z.boolean(),
  remark: shortText,
  /** What a new code begins with; null where nothing is levied. */
  rateBps: rateBps.nullable(),
})

const rateTerms = z.strictObject({
  simpleBps: z.int().min(100).max(10_000),
  hardBps: z.int().min(10_000).max(100_000),
  rushBps: z.int().min(0).max(100_000),
  minimum: minorUnits.min(0, 'positive'),
  depositBps: z.int().min(0).max(10_000),
  currency: currencyCode,
})

/** A service, or '*' for every one without a price of its own. */
const ratedService = serviceWord.or(z.literal('*'))

const rateForm = z.strictObject({
  basis: z.enum(rateBases),
  price: minorUnits.min(1, 'positive'),
  currency: currencyCode,
  leadDays: z.int().min(0).max(3650).nullable(),
})

const code = z.strictObject({ id: z.string().max(40) })
const rateOfCode = z.strictObject({ id: z.string().max(40), from: civilDate })

export const quotingMethods = {
  'tax.list': deskRead(none, z.object({ codes: z.array(taxView) })),
  'tax.save': deskWrite(taxForm, z.object({ id: z.string() })),
  'tax.remove': deskWrite(code, none),
  /** Holds from that day on, until a later one; what was issued keeps what it was issued with. */
  'tax.setRate': deskWrite(rateOfCode.extend({ rateBps: rateBps.nullable() }), none),
  'tax.dropRate': deskWrite(rateOfCode, none),
  'rates.get': deskRead(
    none,
    z.object({
      terms: rateTerms,
      rates: z.array(z.object({ service: ratedService, rate: rateForm })),
    }),
  ),
  'rates.saveTerms': deskWrite(rateTerms, none),
  /** `rate` null takes the price of the service away. */
  'rates.save': deskWrite(z.strictObject({ service: ratedService, rate: rateForm.nullable() }), none),
  /** What the next quote would be called; `wrong` is the code of what is wrong with the pattern, else null. */
  'numbers.preview': deskRead(
    z.strictObject({ pattern: shortText, reset: z.enum(numberResets) }),
    z.object({
      example: z.string().nullable(),
      wrong: z.string().nullable(),
      /** The next number of the sequence. */
      next: z.int(),
      /** Numbers no quote has, the newest first. */
      gaps: z.array(
        z.object({
          first: z.int(),
          last: z.int(),
          reason: z.enum(['begun_higher', 'taken']),
          atMs: instantMs,
        }),
      ),
    }),
  ),
  /** The next quote takes this number of the sequence; lower than one that was given is refused. */
  'numbers.startAt': deskWrite(z.strictObject({ next: z.int().min(1).max(999_999_999) }), none),
}
