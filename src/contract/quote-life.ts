// What becomes of a quote after its issue: sent, answered, revised, worked on; and what waits for the owner of it.
import { z } from 'zod'
import { acceptWays, declineCauses } from '../core/quote/answer.ts'
import { quoteStates } from '../core/quote/quote-state.ts'
import {
  civilDate,
  currencyCode,
  deskRead,
  deskWrite,
  instantMs,
  longText,
  minorUnits,
  none,
  requiredText,
  rowId,
  shortText,
} from './method.ts'
import { quoteState, serviceWord } from './words.ts'

export const quoteRow = z.object({
  quoteId: rowId,
  number: z.string().nullable(),
  revision: z.int(),
  clientId: rowId,
  clientName: z.string(),
  title: z.string(),
  state: quoteState,
  /** The day it came to be so. */
  stateOn: civilDate,
  /** The day the client said yes, where that holds. */
  acceptedOn: civilDate.nullable(),
  total: minorUnits,
  currency: currencyCode,
  issuedOn: civilDate.nullable(),
  validUntil: civilDate,
  caseId: rowId.nullable(),
  caseNo: z.int().nullable(),
  /** Where the case came from; null for a quote without one. */
  channel: z.string().nullable(),
})
export type QuoteRow = z.infer<typeof quoteRow>

const stepName = z.enum([...quoteStates, 'deposit', 'started_early', 'late_yes'])

const quoteStep = z.object({
  eventId: rowId,
  name: stepName,
  on: civilDate,
  atMs: instantMs,
  note: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  taken: z.object({ atMs: instantMs, why: z.string() }).nullable(),
})
export type QuoteStepView = z.infer<typeof quoteStep>

const otherQuote = z.object({ quoteId: rowId, number: z.string().nullable(), state: quoteState })

/** What an accepted quote adds to what the client may ask for. */
export const given = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('nothing') }),
  z.strictObject({
    kind: z.literal('entitlement'),
    entitlementId: rowId,
    quantity: z.int().min(1, 'positive').max(1_000_000),
  }),
  /** Work no agreement counts: so many jobs or minutes of a service. */
  z.strictObject({
    kind: z.literal('service'),
    service: serviceWord,
    unit: z.enum(['request', 'minute']),
    quantity: z.int().min(1, 'positive').max(1_000_000),
  }),
])
export type Given = z.infer<typeof given>

const quoteLot = z.object({
  label: z.string(),
  unit: z.enum(['request', 'minute', 'unlimited']),
  quantity: z.int(),
  used: z.int(),
  uses: z.array(
    z.object({
      usageId: rowId,
      caseId: rowId.nullable(),
      caseNo: z.int().nullable(),
      on: civilDate,
      quantity: z.int(),
    }),
  ),
})
export type QuoteLot = z.infer<typeof quoteLot>

export const reminderWord = z.enum(['ending', 'silent', 'ended'])

export const quoteLife = z.object({
  quoteId: rowId,
  state: quoteState,
  /** In the quote's zone. */
  today: civilDate,
  /** Oldest first, with those taken back. */
  steps: z.array(quoteStep),
  /** The quote whose place this one took, and the one that took this one's place, draft or not. */
  revises: otherQuote.nullable(),
  revisedBy: otherQuote.nullable(),
  canRevise: z.boolean(),
  lots: z.array(quoteLot),
  /** The last day of the promised lead time, once it runs. */
  deliverBy: civilDate.nullable(),
  /** What has to be paid before work begins; null where nothing was asked. */
  deposit: z.object({ amount: minorUnits, receivedOn: civilDate.nullable() }).nullable(),
  /** Whether the document still reads as it did when it was accepted; null before. */
  isAsAccepted: z.boolean().nullable(),
  /** The accepted wording, where today's is another. */
  acceptedText: z.string().nullable(),
  /** A yes that came too late and waits to be confirmed with this draft. */
  lateYes: z.object({ who: z.string(), on: civilDate, how: z.enum(acceptWays), note: z.string() }).nullable(),
})
export type QuoteLife = z.infer<typeof quoteLife>

const acceptance = {
  who: requiredText,
  /** When the yes arrived, in the quote's zone. */
  on: civilDate,
  how: z.enum(acceptWays),
  /** What was said, word for word, or where it is kept. */
  evidence: longText,
  gives: given,
}

/** What an acceptance is likely to be, from what the client wrote and what the quote answers. */
const acceptProposal = z.object({
  ...acceptance,
  who: z.string(),
  entitlements: z.array(
    z.object({ entitlementId: rowId, label: z.string(), unit: z.enum(['request', 'minute']) }),
  ),
  /** The service of the case the quote answers. */
  service: serviceWord.nullable(),
})
export type AcceptProposal = z.infer<typeof acceptProposal>

const reminder = z.object({
  quoteId: rowId,
  number: z.string(),
  clientName: z.string(),
  title: z.string(),
  caseId: rowId.nullable(),
  what: reminderWord,
  /** Last day of validity where it ends or ended; the day it was last heard of where nobody answers. */
  on: civilDate,
})
export type QuoteReminder = z.infer<typeof reminder>

const quoteId = z.strictObject({ quoteId: rowId })
const done = z.object({ quoteId: rowId })
const dated = { quoteId: rowId, on: civilDate, note: longText }

export const quoteLifeMethods = {
  'quote.list': deskRead(none, z.object({ rows: z.array(quoteRow) })),
  'quote.life': deskRead(quoteId, quoteLife),
  'quote.mark': deskWrite(
    z.strictObject({
      ...dated,
      state: z.enum(['sent', 'viewed', 'withdrawn', 'in_work', 'delivered']),
      /** Why work begins although the quote is not accepted, or its deposit not received. */
      anyway: shortText.optional(),
    }),
    done,
  ),
  'quote.acceptance': deskRead(quoteId, acceptProposal),
  /** A yes after the last day is a new offer by the client: it becomes a draft of the next revision, for the owner to confirm. */
  'quote.accept': deskWrite(
    z.strictObject({ quoteId: rowId, ...acceptance }),
    z.object({ quoteId: rowId, isLate: z.boolean() }),
  ),
  /** Issues the revision a late yes led to, and records the acceptance with it. */
  'quote.confirm': deskWrite(quoteId, z.object({ quoteId: rowId, number: z.string() })),
  /** Only before work began. */
  'quote.undoAcceptance': deskWrite(z.strictObject({ quoteId: rowId, reason: requiredText }), done),
  'quote.decline': deskWrite(
    z.strictObject({ ...dated, cause: z.enum(declineCauses), closes: z.boolean() }),
    done,
  ),
  'quote.deposit': deskWrite(z.strictObject(dated), done),
  'quote.invoice': deskWrite(
    z.strictObject({ quoteId: rowId, on: civilDate, reference: requiredText }),
    done,
  ),
  /** A draft that takes the quote's place once it is issued; one that is there already is opened again. */
  'quote.revise': deskWrite(quoteId, done),
  /** Quotes whose end comes near, that nobody answers, or that ended unanswered. */
  'quote.reminders': deskRead(none, z.object({ rows: z.array(reminder) })),
  'quote.putAside': deskWrite(z.strictObject({ quoteId: rowId, what: reminderWord }), done),
}
