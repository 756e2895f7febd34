// Says what the sample workspace's file looks like; dates in it are counted from today so that it never grows old.
import { z } from 'zod'
import { ownerForm } from '../../../contract/app.ts'
import {
  agreementForm,
  clauseForm,
  clientForm,
  contactForm,
  entitlementForm,
  identityForm,
} from '../../../contract/client.ts'
import { sourceKind } from '../../../contract/words.ts'

const offset = z.int()

const entitlement = entitlementForm
  .omit({ entitlementId: true, clauseNo: true })
  .extend({ id: z.string(), clause: z.string().nullable() })

const agreement = agreementForm
  .omit({ agreementId: true, clientId: true, start: true, end: true, termClauseNo: true, entitlements: true })
  .extend({
    key: z.string(),
    startOffsetDays: offset,
    endOffsetDays: offset.nullable(),
    responsibleContact: z.string().nullable(),
    termClause: z.string().nullable(),
    clauses: z.array(clauseForm),
    entitlements: z.array(entitlement),
    lots: z.array(
      z.strictObject({
        key: z.string(),
        entitlement: z.string(),
        source: z.enum(['prepaid', 'grant', 'quote', 'rollover']),
        quantity: z.int(),
        validFromOffsetDays: offset,
        validToOffsetDays: offset.nullable(),
        paid: z.boolean(),
      }),
    ),
    usage: z.array(
      z.strictObject({
        entitlement: z.string(),
        quantity: z.int(),
        onOffsetDays: offset,
        note: z.string(),
        lot: z.string().exactOptional(),
      }),
    ),
  })
export type SampleAgreement = z.infer<typeof agreement>

const client = clientForm.omit({ clientId: true, contacts: true, identities: true }).extend({
  key: z.string(),
  contacts: z.array(contactForm.omit({ contactId: true })),
  identities: z.array(identityForm.extend({ contact: z.string().exactOptional() })),
  agreements: z.array(agreement),
})
export type SampleClient = z.infer<typeof client>

export const sampleFile = z.strictObject({
  owner: ownerForm.omit({ taxId: true }).extend({ taxId: z.string().exactOptional() }),
  clients: z.array(client),
  sources: z.array(
    z.strictObject({
      key: z.string(),
      kind: sourceKind,
      title: z.string(),
      address: z.string().startsWith('sample:'),
      site: z.string().nullable(),
      language: z.string().nullable(),
      client: z.string().nullable(),
    }),
  ),
  history: z.array(
    z.strictObject({
      source: z.string(),
      guid: z.string(),
      action: z.enum(['done', 'snooze', 'waiting']),
      hoursAgo: z.number().exactOptional(),
      snoozeDays: z.int().exactOptional(),
      reply: z.string().exactOptional(),
    }),
  ),
})
export type SampleFile = z.infer<typeof sampleFile>
