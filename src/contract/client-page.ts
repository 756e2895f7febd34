// What a client's page tells beside the client itself: quotes, promises, private figures, and all that happened.
import { z } from 'zod'
import { clientStages } from '../core/client/stage.ts'
import { currencyCode, deskRead, deskWrite, instantMs, longText, minorUnits, rowId } from './method.ts'
import { promiseRow } from './promise.ts'
import { quoteState } from './words.ts'

const amount = z.object({ currency: currencyCode, amount: minorUnits })

export const historyKinds = [
  'case',
  'verdict',
  'merge',
  'quote',
  'agreement',
  'renewal',
  'term',
  'promise',
  'promise_kept',
] as const

export const historyRow = z.object({
  /** Names the row among the others; also where the next page begins. */
  key: z.string(),
  atMs: instantMs,
  what: z.enum(historyKinds),
  caseId: rowId.nullable(),
  caseNo: z.int().nullable(),
  quoteId: rowId.nullable(),
  text: z.string(),
  /** The kind of a case, the verdict, the state of a quote, what became of an agreement. */
  word: z.string().nullable(),
  sum: amount.nullable(),
})
export type HistoryRow = z.infer<typeof historyRow>

const clientQuote = z.object({
  quoteId: rowId,
  number: z.string().nullable(),
  title: z.string(),
  state: quoteState,
  total: minorUnits,
  currency: currencyCode,
  validUntil: z.string(),
})

const clientFigures = z.object({
  /** Requests after an agreement had ended, and of these, those within its grace period. */
  afterEnd: z.int(),
  inGrace: z.int(),
  requests: z.int(),
  /** Work given away, by currency. */
  leakage: z.array(amount),
  /** Booked in the last twelve months. */
  minutes: z.int(),
  /** What the agreements in force bring in a year, by currency. */
  fees: z.array(amount),
})

export const clientPageMethods = {
  'client.page': deskRead(
    z.strictObject({ clientId: rowId }),
    z.object({
      quotes: z.array(clientQuote),
      /** By state and currency. */
      sums: z.array(amount.extend({ state: quoteState, quotes: z.int() })),
      promises: z.array(promiseRow),
      figures: clientFigures,
      /** Who was a contact once and was taken off. */
      formerContacts: z.array(z.object({ name: z.string(), email: z.string() })),
    }),
  ),
  /** Newest first; `after` is the key and the instant of the last row that is shown already. */
  'client.history': deskRead(
    z.strictObject({
      clientId: rowId,
      after: z.strictObject({ atMs: instantMs, key: z.string().max(60) }).nullable(),
    }),
    z.object({ rows: z.array(historyRow), isMore: z.boolean() }),
  ),
  /** What is not given stays as it is. */
  'client.setPrivate': deskWrite(
    z.strictObject({
      clientId: rowId,
      notes: longText.exactOptional(),
      stage: z.enum(clientStages).nullable().exactOptional(),
    }),
    z.object({ clientId: rowId }),
  ),
}
