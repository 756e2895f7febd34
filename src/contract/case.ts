// One case as the page sees it, with every judgement's reasons, and what the owner can do with it.
import { z } from 'zod'
import { identityKinds } from '../core/client/evidence.ts'
import { problemSchema } from './answer.ts'
import { caseWatch, editDifference, goneWords, messageEdit } from './author-update.ts'
import { closing, closingMethods } from './closing.ts'
import { decisionMethods } from './decision.ts'
import { answerSource } from './kept-answer.ts'
import {
  civilDate,
  currencyCode,
  deskRead,
  deskWrite,
  instantMs,
  longText,
  minorUnits,
  rowId,
  shellWrite,
} from './method.ts'
import { snoozeFor, snoozeUntil } from './planning.ts'
import { reminderWord } from './quote-life.ts'
import { caseThread, messageJoin } from './thread.ts'
import {
  agreementState,
  caseKind,
  caseStatus,
  causeWord,
  inboxGroup,
  languageWord,
  quoteState,
  serviceWord,
  shelfWord,
  sourceKind,
  verdictKind,
} from './words.ts'

export const kindReason = z.object({
  signal: z.string(),
  kind: caseKind,
  words: z.string(),
  start: z.int(),
  end: z.int(),
  weight: z.number(),
  /** Of what was learned: from how many of the owner's corrections. */
  corrections: z.int().optional(),
})
export type KindReason = z.infer<typeof kindReason>

export const caseMessage = z.object({
  messageId: rowId,
  direction: z.enum(['in', 'out', 'note']),
  author: z.string(),
  text: z.string(),
  atMs: instantMs,
  link: z.string().nullable(),
  /** Oldest first. */
  edits: z.array(messageEdit),
  /** Since when the page, or these words on it, are no longer there. */
  gone: goneWords.nullable(),
  hasPicture: z.boolean(),
  /** It came with markup that shows more than its text. */
  hasOriginal: z.boolean(),
  language: languageWord.or(z.literal('unknown')),
  kind: caseKind.nullable(),
  reasons: z.array(kindReason),
  /** By what it was known to go on with the case; null for the words that opened it. */
  joined: messageJoin.nullable(),
})
export type CaseMessage = z.infer<typeof caseMessage>

export const meter = z.object({
  entitlement: z.string(),
  label: z.string(),
  unit: z.enum(['request', 'minute', 'unlimited']),
  used: z.number(),
  open: z.number().nullable(),
  left: z.number().nullable(),
  period: z.string(),
  resetsOn: civilDate.nullable(),
})
export type MeterView = z.infer<typeof meter>

export const traceLine = z.object({
  rule: z.string(),
  agreement: z.string().nullable(),
  outcome: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})

export const clauseView = z.object({ no: z.string(), text: z.string() })

/** Units of one entitlement, or of an amount beside its quota. */
const coverPart = z.object({
  label: z.string(),
  unit: z.enum(['request', 'minute', 'unlimited']),
  quantity: z.int(),
  /** The agreement it comes from, where the client has several. */
  agreement: z.string().nullable(),
})
export type CoverPart = z.infer<typeof coverPart>

export const verdictView = z.object({
  verdictId: rowId,
  kind: verdictKind,
  reasons: z.array(z.string()),
  flags: z.array(z.string()),
  price: minorUnits.nullable(),
  currency: currencyCode.nullable(),
  quoteRequired: z.boolean(),
  leadDays: z.int().nullable(),
  billableMinutes: z.number().nullable(),
  capMinutes: z.number().nullable(),
  /** What "do it and debit" would book, by name; empty where there is nothing to book. */
  toDebit: z.array(coverPart),
  /** The accepted quote whose units are drawn. */
  byQuote: z.object({ quoteId: rowId, number: z.string() }).nullable(),
  /** What the agreement covers of it, where that is only a part. */
  covered: z.array(coverPart),
  clauses: z.array(clauseView),
  trace: z.array(traceLine),
  override: z
    .object({
      kind: verdictKind,
      reason: z.string(),
      chargedPrice: minorUnits.nullable(),
      leakage: minorUnits,
    })
    .nullable(),
  debitedAtMs: instantMs.nullable(),
  atMs: instantMs,
})
export type VerdictView = z.infer<typeof verdictView>

export const scopeAgreement = z.object({
  agreementId: rowId,
  number: z.string(),
  title: z.string(),
  start: civilDate,
  end: civilDate.nullable(),
  state: agreementState,
  daysLeft: z.int().nullable(),
  responsible: z.string().nullable(),
  meters: z.array(meter),
})
export type ScopeAgreement = z.infer<typeof scopeAgreement>

export const clientMatch = z.object({
  clientId: rowId,
  name: z.string(),
  via: z.enum([...identityKinds, 'named', 'learned', 'owner']),
  value: z.string(),
})
export type ClientMatch = z.infer<typeof clientMatch>

export const caseEvent = z.object({
  atMs: instantMs,
  name: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
})

export const caseView = z.object({
  caseId: rowId,
  no: z.int(),
  title: z.string(),
  kind: caseKind,
  kindBy: z.enum(['remit', 'owner']),
  confidence: z.number(),
  status: caseStatus,
  shelf: shelfWord,
  /** Others can read what was written. */
  isPublic: z.boolean(),
  /** Since when it has stood in public without an answer, once that is a day; null otherwise. */
  silentSinceMs: instantMs.nullable(),
  closing: closing.nullable(),
  group: inboxGroup,
  unread: z.boolean(),
  /** The client is a reference customer. */
  isReference: z.boolean(),
  receivedAtMs: instantMs,
  /** The day of receipt, in the zone of the client's agreement: what work is counted for unless another day is given. */
  receivedOn: civilDate,
  dueAtMs: instantMs.nullable(),
  snoozedUntilMs: instantMs.nullable(),
  /** What else brings it back from snooze. */
  snoozedFor: snoozeFor.nullable(),
  /** When the owner hears of it if nobody has answered; `remindedAtMs`: when that was. */
  remindAtMs: instantMs.nullable(),
  remindedAtMs: instantMs.nullable(),
  author: z.object({ name: z.string(), email: z.string().nullable(), link: z.string().nullable() }),
  channel: z.object({ sourceId: rowId, title: z.string(), kind: sourceKind }),
  client: clientMatch.nullable(),
  /** Who else it could be, the likeliest first. */
  candidates: z.array(clientMatch),
  /** Only the text tells the client; nothing about who wrote it does. */
  isClientProbable: z.boolean(),
  contact: z.object({ name: z.string(), responsible: z.boolean() }).nullable(),
  service: z.object({
    key: serviceWord,
    confidence: z.number(),
    words: z.array(z.string()),
    byOwner: z.boolean(),
  }),
  cause: z.object({ key: causeWord, words: z.array(z.string()), byOwner: z.boolean() }),
  /** It comes from an outage of the owner's own: free, whatever was agreed. */
  byOutage: z.boolean(),
  minutes: z.int().nullable(),
  /** The day the work was done, where it was not the day of receipt. */
  occurredOn: civilDate.nullable(),
  messages: z.array(caseMessage),
  events: z.array(caseEvent),
  watch: caseWatch.nullable(),
  thread: caseThread,
  agreements: z.array(scopeAgreement),
  verdict: verdictView.nullable(),
  quotes: z.array(
    z.object({
      quoteId: rowId,
      number: z.string().nullable(),
      state: quoteState,
      total: minorUnits,
      currency: currencyCode,
      /** What is worth a quiet word today. */
      reminder: z.object({ what: reminderWord, on: civilDate }).nullable(),
    }),
  ),
})
export type CaseView = z.infer<typeof caseView>

const caseId = z.strictObject({ caseId: rowId })
const done = z.object({ caseId: rowId })

export const caseMethods = {
  'case.get': deskRead(caseId, caseView),
  'case.markRead': deskWrite(caseId, done),
  ...closingMethods,
  'case.reopen': deskWrite(caseId, done),
  /** The answer is with the client now: the clock pauses. */
  'case.await': deskWrite(caseId, done),
  /** Out of sight until then, or until they answer or its quote is decided. The clock runs on, unless it is their turn. */
  'case.snooze': deskWrite(z.strictObject({ caseId: rowId, until: snoozeUntil }), done),
  /** The answer is with the client; the owner is reminded if there is none by then. Null: no reminder any more. */
  'case.remind': deskWrite(z.strictObject({ caseId: rowId, atMs: instantMs.nullable() }), done),
  /** Praise or noise takes the case off the shelves and keeps the words in the quiet place. */
  'case.correctKind': deskWrite(z.strictObject({ caseId: rowId, kind: caseKind }), done),
  'case.assignClient': deskWrite(z.strictObject({ caseId: rowId, clientId: rowId.nullable() }), done),
  /** The author is nobody of theirs, or the word that told the client means something else; remembered. */
  'case.refuseClient': deskWrite(
    z.strictObject({ caseId: rowId, clientId: rowId, what: z.enum(['author', 'word']) }),
    done,
  ),
  'case.describe': deskWrite(
    z.strictObject({
      caseId: rowId,
      service: serviceWord,
      /** What Remit only guessed is right. */
      isServiceSure: z.boolean().optional(),
      cause: causeWord,
      /** Absent: as it was. */
      byOutage: z.boolean().optional(),
      minutes: z.int().min(1).max(100_000).nullable(),
      /** The day the work was done; null = the day of receipt, absent = as it was. */
      occurredOn: civilDate.nullable().optional(),
    }),
    done,
  ),
  ...decisionMethods,
  'case.difference': deskRead(z.strictObject({ revisionId: rowId }), editDifference),
  /** Ends looking at the case's pages again. */
  'case.unwatch': deskWrite(caseId, done),
  /** Looks at the case's pages now; `changed` counts those that say something new. */
  'case.lookNow': shellWrite(
    caseId,
    z.object({ looked: z.int(), changed: z.int(), problem: problemSchema.nullable() }),
  ),
  'case.note': deskWrite(z.strictObject({ caseId: rowId, text: longText.trim().min(1, 'required') }), done),
  /** Records what was answered elsewhere; the case then waits for the client. */
  'case.reply': deskWrite(
    z.strictObject({
      caseId: rowId,
      text: longText.trim().min(1, 'required'),
      /** What its words were taken from, where they were given before. */
      from: answerSource.optional(),
    }),
    done,
  ),
}
