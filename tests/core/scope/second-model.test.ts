// Compares the engine with a slow, obvious second model, over random agreements, ledgers and requests. Amounts are small: the
// model takes every unit into its hands.
import { expect, it } from 'vitest'
import type { Agreement } from '../../../src/core/scope/agreement.ts'
import { type ScopeInput, verdictFor } from '../../../src/core/scope/verdict.ts'
import { addDays } from '../../../src/core/temporal.ts'
import { fc } from '../../property.ts'
import { plainVerdict } from './plain-judge.ts'
import { agreementWith, entitlementWith, requestWith } from './samples.ts'

const start = '2026-01-10'
const overage = fc.constantFrom(null, { fixed: 50_000 }, { perHour: 75_001 })
const countOf = (most: number) => fc.integer({ min: 0, max: most })

const include = fc
  .record({
    unit: fc.constantFrom('request', 'minute', 'unlimited'),
    limit: countOf(30),
    period: fc.constantFrom('term', 'calendar_month', 'anchored_month', 'quarter', 'year'),
    anchorDay: fc.integer({ min: 1, max: 31 }),
    prorate: fc.constantFrom('full', 'prorate'),
    rolloverCap: fc.option(countOf(20)),
    rolloverLife: fc.option(countOf(2)),
    deficit: fc.constantFrom('bill', 'carry', 'forgive'),
    incrementMinutes: fc.constantFrom(1, 15, 30),
    freeUpToMinutes: fc.constantFrom(0, 10),
    split: fc.boolean(),
    overage,
  })
  .map(({ limit, ...fields }) =>
    entitlementWith({ ...fields, id: 'in', quantity: fields.unit === 'unlimited' ? null : limit }),
  )

const exclude = fc
  .record({ overage, incrementMinutes: fc.constantFrom(1, 30) })
  .map((fields) => entitlementWith({ ...fields, id: 'out', effect: 'exclude', services: ['on_site'] }))

const agreement: fc.Arbitrary<Agreement> = fc
  .record({
    entitlements: fc.tuple(include, exclude),
    endsAfter: fc.option(fc.integer({ min: 20, max: 110 })),
    status: fc.constantFrom('active', 'active', 'active', 'suspended', 'terminated'),
    graceDays: fc.constantFrom(0, 7),
    graceMode: fc.constantFrom('honour', 'owner'),
    warrantyDays: fc.constantFrom(0, 30),
    responsibleContact: fc.constantFrom(null, 'sari'),
    contactPolicy: fc.constantFrom('warn', 'hold'),
    unlistedPolicy: fc.constantFrom('owner', 'extra'),
  })
  .map(({ endsAfter, ...fields }) =>
    agreementWith({
      ...fields,
      zone: 'UTC',
      start,
      end: endsAfter === null ? null : addDays(start, endsAfter),
    }),
  )

const scene: fc.Arbitrary<ScopeInput> = fc
  .record({
    agreement,
    askedAfter: fc.integer({ min: -5, max: 130 }),
    minutes: fc.option(countOf(90)),
    service: fc.constantFrom('edit', 'edit', 'edit', 'on_site', 'unheard_of'),
    cause: fc.constantFrom('change_request', 'change_request', 'provider_fault', 'unknown'),
    contact: fc.constantFrom(null, 'sari', 'budi'),
    confidence: fc.constantFrom(1, 1, 1, 0.5),
    client: fc.constantFrom('known', 'known', 'known', 'unknown'),
    incident: fc.constantFrom(false, false, false, true),
    lots: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('L1', 'L2'),
        entitlement: fc.constant('in'),
        source: fc.constantFrom('grant', 'quote'),
        quantity: countOf(20),
        validFrom: countOf(120).map((days) => addDays(start, days)),
        validTo: fc.option(countOf(140).map((days) => addDays(start, days))),
        paid: fc.constant(true),
      }),
      { selector: ({ id }) => id, maxLength: 2 },
    ),
    usage: fc.array(
      fc.record({
        entitlement: fc.constant('in'),
        quantity: fc.integer({ min: -10, max: 25 }),
        after: countOf(130),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ agreement: one, askedAfter, lots, usage, ...request }) => {
    const day = addDays(start, askedAfter)
    return {
      agreements: [one],
      lots,
      usage: usage
        .map(({ after, ...entry }) => ({ ...entry, on: addDays(start, after) }))
        .filter(({ on }) => on <= day),
      request: requestWith({ ...request, receivedAtMs: Date.parse(`${day}T12:00:00Z`) }),
    }
  })

it('judges as the plain reading of the rules does: kind, leading reason, price and debit', () => {
  fc.assert(
    fc.property(scene, (input) => {
      const { kind, reasons, price, debit } = verdictFor(input)
      const debited = debit.reduce((sum, { quantity }) => sum + quantity, 0)
      expect({ kind, reason: reasons[0], price, debited }).toEqual(plainVerdict(input))
    }),
    { numRuns: 200 },
  )
}, 60_000)
