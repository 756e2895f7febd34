// Clients, contacts, agreements and the usage ledger as the page sees them.
import { z } from 'zod'
import { clientStages } from '../core/client/stage.ts'
import { feeForm, termChange } from './agreement-terms.ts'
import { meter } from './case.ts'
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
import { agreementState, causeWord, identityKind, languageWord, serviceWord } from './words.ts'

export const clientRow = z.object({
  clientId: rowId,
  name: z.string(),
  kind: z.enum(['person', 'company']),
  language: languageWord,
  openCases: z.int(),
  isReference: z.boolean(),
  agreementTitle: z.string().nullable(),
  agreementState,
  daysLeft: z.int().nullable(),
})
export type ClientRow = z.infer<typeof clientRow>

const zoneName = z.string().min(1, 'required').max(60)

export const contactForm = z.strictObject({
  contactId: rowId.nullable(),
  name: requiredText,
  email: shortText,
  phone: shortText,
  responsible: z.boolean(),
  billing: z.boolean().default(false),
  technical: z.boolean().default(false),
  salutation: shortText.default(''),
  /** Further ways to reach them, one a line. */
  channels: z.string().max(2000).default(''),
  activeFrom: civilDate.nullable().default(null),
  /** The last day; one who left stays in the history. */
  activeTo: civilDate.nullable().default(null),
})
export type ContactForm = z.infer<typeof contactForm>

/** What a contact begins with. */
export const emptyContact: ContactForm = {
  contactId: null,
  name: '',
  email: '',
  phone: '',
  responsible: false,
  billing: false,
  technical: false,
  salutation: '',
  channels: '',
  activeFrom: null,
  activeTo: null,
}

export const identityForm = z.strictObject({ kind: identityKind, value: requiredText })

export const clientForm = z.strictObject({
  clientId: rowId.nullable(),
  name: requiredText,
  kind: z.enum(['person', 'company']),
  language: languageWord,
  currency: currencyCode,
  zone: zoneName,
  address: longText,
  /** As it stands on paper: NPWP, CVR, adószám, VAT number. */
  taxId: shortText.default(''),
  /** Private, like the stage: in no document and no export. */
  notes: longText,
  stage: z.enum(clientStages).nullable().default(null),
  contacts: z.array(contactForm).max(50),
  identities: z.array(identityForm).max(200),
})
export type ClientForm = z.infer<typeof clientForm>

export const clauseForm = z.strictObject({ no: requiredText, text: longText.trim().min(1, 'required') })

const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time')
export const hoursForm = z.strictObject({
  days: z.array(z.int().min(1).max(7)).min(1, 'required').max(7),
  from: wallTime,
  to: wallTime,
})

export const entitlementForm = z.strictObject({
  entitlementId: rowId.nullable(),
  label: requiredText,
  services: z
    .array(serviceWord.or(z.literal('*')))
    .min(1, 'required')
    .max(30),
  effect: z.enum(['include', 'exclude']),
  unit: z.enum(['request', 'minute', 'unlimited']),
  quantity: z.int().min(0).max(10_000_000).nullable(),
  period: z.enum(['term', 'calendar_month', 'anchored_month', 'quarter', 'year']),
  anchorDay: z.int().min(1).max(31).nullable(),
  prorate: z.enum(['full', 'prorate']),
  rolloverCap: z.int().min(0).nullable(),
  rolloverLife: z.int().min(0).nullable(),
  deficit: z.enum(['bill', 'carry', 'forgive']),
  incrementMinutes: z.int().min(1).max(10_000),
  freeUpToMinutes: z.int().min(0).max(10_000),
  split: z.boolean(),
  outOfHours: z.strictObject({
    mode: z.enum(['none', 'multiply', 'surcharge', 'exclude']),
    bps: z.int().min(0).max(1_000_000),
  }),
  overage: z
    .union([
      z.strictObject({ fixed: minorUnits.min(1, 'positive') }),
      z.strictObject({ perHour: minorUnits.min(1, 'positive') }),
    ])
    .nullable(),
  leadDays: z.int().min(0).max(3650).nullable(),
  selfService: z.boolean(),
  requiresPayment: z.boolean(),
  priority: z.int().min(0).max(1000),
  causes: z.array(causeWord).nullable(),
  clauseNo: shortText.nullable(),
})
export type EntitlementForm = z.infer<typeof entitlementForm>

/** What is measured but never booked: space, traffic, mailboxes. Disk and bandwidth in megabytes; `amount` null = unlimited. */
export const limitForm = z.strictObject({
  kind: z.enum(['disk', 'bandwidth', 'other']),
  /** Names it where the kind does not. */
  label: shortText,
  amount: z.int().min(0).max(1_000_000_000).nullable(),
})

export const agreementForm = z.strictObject({
  agreementId: rowId.nullable(),
  clientId: rowId,
  number: shortText,
  title: requiredText,
  zone: zoneName,
  currency: currencyCode,
  start: civilDate,
  end: civilDate.nullable(),
  status: z.enum(['active', 'suspended', 'terminated']),
  graceDays: z.int().min(0).max(3650),
  graceMode: z.enum(['honour', 'owner']),
  warrantyDays: z.int().min(0).max(3650),
  contactPolicy: z.enum(['warn', 'hold']),
  unlistedPolicy: z.enum(['owner', 'extra']),
  responseTargetMinutes: z.int().min(1).max(1_000_000).nullable(),
  hours: hoursForm.nullable(),
  termClauseNo: shortText.nullable(),
  fee: feeForm.nullable().default(null),
  limits: z.array(limitForm).max(50).default([]),
  /** The version of the package it was made from; it may differ from it. */
  packageVersionId: rowId.nullable().default(null),
  clauses: z.array(clauseForm).max(200),
  entitlements: z.array(entitlementForm).max(100),
})
export type AgreementForm = z.infer<typeof agreementForm>

export const usageRow = z.object({
  usageId: rowId,
  entitlementId: rowId,
  label: z.string(),
  unit: z.enum(['request', 'minute', 'unlimited']),
  lotId: rowId.nullable(),
  kind: z.enum(['debit', 'credit', 'adjustment', 'goodwill']),
  quantity: z.int(),
  occurredOn: civilDate,
  /** The day of the work, where it is booked on another because its statement was issued. */
  workedOn: civilDate.nullable(),
  postedAtMs: instantMs,
  note: z.string(),
  caseId: rowId.nullable(),
  caseNo: z.int().nullable(),
  reverses: rowId.nullable(),
  reversedBy: rowId.nullable(),
})
export type UsageRow = z.infer<typeof usageRow>

export const lotForm = z.strictObject({
  entitlementId: rowId,
  source: z.enum(['prepaid', 'grant', 'quote', 'rollover']),
  quantity: z.int().min(1).max(10_000_000),
  validFrom: civilDate,
  validTo: civilDate.nullable(),
  paid: z.boolean(),
})

export const agreementView = z.object({
  form: agreementForm,
  state: agreementState,
  daysLeft: z.int().nullable(),
  /** The last day in force, where it was ended before the day its text names. */
  end: civilDate.nullable(),
  changes: z.array(termChange),
  renewedBy: rowId.nullable(),
  /** The package it was made from, in the version of then. */
  madeFrom: z.object({ name: z.string(), no: z.int() }).nullable(),
  /** The term a renewal would have; null where there is nothing to renew. */
  renewal: z.object({ start: civilDate, end: civilDate }).nullable(),
  meters: z.array(meter),
  lots: z.array(lotForm.extend({ lotId: rowId })),
  usage: z.array(usageRow),
})
export type AgreementView = z.infer<typeof agreementView>

export const clientView = z.object({
  form: clientForm,
  /** Named in the owner's own advertising: what is open with them stands before everything else. */
  isReference: z.boolean(),
  learned: z.array(identityForm),
  agreements: z.array(agreementView),
  openCases: z.array(z.object({ caseId: rowId, no: z.int(), title: z.string() })),
})
export type ClientView = z.infer<typeof clientView>

export const clientMethods = {
  'client.list': deskRead(none, z.object({ rows: z.array(clientRow) })),
  'client.get': deskRead(z.strictObject({ clientId: rowId }), clientView),
  'client.save': deskWrite(clientForm, z.object({ clientId: rowId })),
  'client.setReference': deskWrite(
    z.strictObject({ clientId: rowId, isReference: z.boolean() }),
    z.object({ clientId: rowId }),
  ),
  'client.remove': deskWrite(z.strictObject({ clientId: rowId }), z.object({ clientId: rowId })),
  'agreement.save': deskWrite(agreementForm, z.object({ agreementId: rowId })),
  'lot.add': deskWrite(lotForm, z.object({ lotId: rowId })),
  'usage.add': deskWrite(
    z.strictObject({
      entitlementId: rowId,
      quantity: z.int().min(1, 'positive').max(1_000_000),
      occurredOn: civilDate,
      note: shortText,
    }),
    z.object({ usageId: rowId }),
  ),
  /** The ledger is append-only: a mistake is taken back by an entry of the opposite sign. */
  'usage.reverse': deskWrite(
    z.strictObject({ usageId: rowId, reason: requiredText }),
    z.object({ usageId: rowId }),
  ),
}
