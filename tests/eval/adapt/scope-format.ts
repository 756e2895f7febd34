// The shapes of scope vectors, as `scope-format.md` has them: a field left out keeps its default, null stands for left out
// where it means nothing else.
import { z } from 'zod'
import { isCivilDate, isValidZone } from '../../../src/core/temporal.ts'

const civilDate = z.string().refine(isCivilDate, 'expected a day that exists, YYYY-MM-DD')
const instant = z.iso.datetime({ offset: true, error: 'expected an instant, YYYY-MM-DDTHH:MM:SSZ' })
const zone = z.string().refine(isValidZone, 'expected an IANA time zone')
const wallTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'expected a time of day, HH:MM')
const count = z.int().min(0)
// A century of grace or warranty is a typing mistake.
const days = count.max(36_525)
const cause = z.enum(['provider_fault', 'client_script', 'third_party', 'change_request', 'unknown'])
const text = z.string().min(1)

const entitlementPatch = z.object({
  id: text,
  services: z.array(z.string()).exactOptional(),
  effect: z.enum(['include', 'exclude']).exactOptional(),
  unit: z.enum(['request', 'minute', 'unlimited']).exactOptional(),
  quantity: count.nullable().exactOptional(),
  period: z.enum(['term', 'calendar_month', 'anchored_month', 'quarter', 'year']).exactOptional(),
  anchorDay: z.int().min(1).max(31).nullable().exactOptional(),
  prorate: z.enum(['full', 'prorate']).exactOptional(),
  rolloverCap: count.nullable().exactOptional(),
  rolloverLife: count.nullable().exactOptional(),
  deficit: z.enum(['bill', 'carry', 'forgive']).exactOptional(),
  incrementMinutes: count.exactOptional(),
  freeUpToMinutes: count.exactOptional(),
  split: z.boolean().exactOptional(),
  outOfHours: z
    .object({ mode: z.enum(['none', 'multiply', 'surcharge', 'exclude']), bps: count.default(0) })
    .exactOptional(),
  overage: z
    .union([z.object({ fixed: count }), z.object({ perHour: count })], 'expected {fixed}, {perHour} or null')
    .nullable()
    .exactOptional(),
  leadDays: count.nullable().exactOptional(),
  selfService: z.boolean().exactOptional(),
  requiresPayment: z.boolean().exactOptional(),
  priority: z.int().exactOptional(),
  causes: z.array(cause).nullable().exactOptional(),
})

/** What is excluded is not counted; what is included says how much there is of what. */
const entitlement = entitlementPatch
  .refine(({ effect, unit }) => effect === 'exclude' || unit !== undefined, {
    path: ['unit'],
    message: 'expected request, minute or unlimited',
  })
  .refine(
    ({ effect, quantity, unit }) =>
      effect === 'exclude' || unit === 'unlimited' || (quantity !== undefined && quantity !== null),
    { path: ['quantity'], message: 'expected a whole number; null is for the unit unlimited' },
  )
  .transform(({ unit = 'request', quantity = unit === 'unlimited' ? null : 0, ...rest }) => ({
    ...rest,
    unit,
    quantity,
  }))

const agreementPatch = z.object({
  title: z.string().exactOptional(),
  zone: zone.exactOptional(),
  currency: text.exactOptional(),
  start: civilDate.exactOptional(),
  end: civilDate.nullable().exactOptional(),
  status: z.enum(['active', 'suspended', 'terminated']).exactOptional(),
  graceDays: days.exactOptional(),
  graceMode: z.enum(['honour', 'owner']).exactOptional(),
  warrantyDays: days.exactOptional(),
  responsibleContact: z.string().nullable().exactOptional(),
  contactPolicy: z.enum(['warn', 'hold']).exactOptional(),
  unlistedPolicy: z.enum(['owner', 'extra']).exactOptional(),
  hours: z
    .object({ days: z.array(z.int().min(1).max(7)), from: wallTime, to: wallTime })
    .nullable()
    .exactOptional(),
  entitlements: z.array(entitlementPatch).exactOptional(),
})

/** An agreement of the file, defaults not yet filled in. */
export const agreementShape = agreementPatch.extend({
  title: z.string().default(''),
  zone,
  currency: text,
  start: civilDate,
  entitlements: z.array(entitlement),
  versions: z.array(z.object({ effectiveFrom: civilDate, patch: agreementPatch })).exactOptional(),
})

const lot = z.object({
  id: text,
  entitlement: text,
  source: z.enum(['prepaid', 'grant', 'quote', 'rollover']),
  quantity: count,
  validFrom: civilDate,
  validTo: civilDate.nullable().exactOptional(),
  paid: z.boolean().exactOptional(),
})
const usage = z.object({ entitlement: text, quantity: z.int(), on: civilDate, lot: text.nullish() })
const ledger = { lots: z.array(lot).nullish(), usage: z.array(usage).nullish() }

const request = z.object({
  service: z.string(),
  confidence: z.number().exactOptional(),
  receivedAt: instant,
  occurredAt: instant.nullish(),
  postedAt: instant.nullish(),
  minutes: count.nullable().exactOptional(),
  contact: z.string().nullable().exactOptional(),
  client: z.enum(['known', 'unknown']).exactOptional(),
  cause: cause.exactOptional(),
  incident: z.boolean().exactOptional(),
  similar: z
    .object({
      answeredOn: civilDate,
      caseId: z.union([z.string(), z.number()]).transform(String).default(''),
      to: z.string().default(''),
    })
    .nullish(),
})

const common = { expect: z.record(z.string(), z.unknown()) }

/** One vector. */
export const scopeCaseShape = z.discriminatedUnion(
  'kind',
  [
    z.object({
      ...common,
      kind: z.literal('verdict'),
      agreements: z.array(z.string()),
      ...ledger,
      request,
      closedThrough: civilDate.nullish(),
      override: z.object({ reason: z.string().default(''), chargedPrice: z.int() }).nullish(),
    }),
    z.object({
      ...common,
      kind: z.literal('opening'),
      agreement: z.string(),
      entitlement: z.string(),
      on: civilDate,
      ...ledger,
    }),
    z
      .object({
        ...common,
        kind: z.literal('period'),
        agreement: z.string(),
        entitlement: z.string(),
        at: instant.nullish(),
        on: civilDate.nullish(),
      })
      .refine(({ at, on }) => (at ?? on) !== undefined && (at ?? on) !== null, {
        path: ['at'],
        message: 'expected an instant, or a day in "on"',
      }),
    z.object({
      ...common,
      kind: z.literal('clock'),
      agreement: z.string(),
      receivedAt: instant,
      targetMinutes: count,
      pauses: z.array(z.object({ from: instant, to: instant.nullable() })).nullish(),
    }),
    z.object({ ...common, kind: z.literal('validity'), zone, validUntil: civilDate, at: instant }),
  ],
  'expected one of verdict, opening, period, clock, validity',
)
export type ScopeCase = z.output<typeof scopeCaseShape>
