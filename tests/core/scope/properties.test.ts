// What must hold for every verdict, over random requests, ledgers and sets of the fixture's agreements.
import { readFileSync } from 'node:fs'
import { afterAll, expect, it } from 'vitest'
import type { Lot, Usage } from '../../../src/core/scope/agreement.ts'
import { type ScopeInput, type Verdict, verdictFor } from '../../../src/core/scope/verdict.ts'
import { addDays } from '../../../src/core/temporal.ts'
import { agreementOf, type ScopeVectors } from '../../eval/adapt/scope-adapter.ts'
import { fc } from '../../property.ts'

const vectors: ScopeVectors = JSON.parse(
  readFileSync(new URL('../../fixtures/scope/scope-dev.json', import.meta.url), 'utf8'),
)
const agreements = Object.keys(vectors.agreements).map((id) => agreementOf(vectors, id))
const firstMs = Date.UTC(2025, 11, 20)
const firstDay = '2025-12-20'
const dayIn = (days: number) => fc.integer({ min: 0, max: days }).map((later) => addDays(firstDay, later))

/** A client with one to three agreements, a service one of them knows (or none does), and a ledger up to the day of the request. */
const scene: fc.Arbitrary<ScopeInput> = fc
  .uniqueArray(fc.constantFrom(...agreements), { minLength: 1, maxLength: 3, selector: ({ id }) => id })
  .chain((chosen) => {
    const entitlements = chosen.flatMap((agreement) => agreement.entitlements)
    const includes = entitlements.filter(({ effect }) => effect === 'include').map(({ id }) => id)
    const entitlement = fc.constantFrom(...(includes.length > 0 ? includes : ['none']))
    const services = [...entitlements.flatMap((each) => each.services), 'unheard_of']
    return fc
      .record({
        receivedAtMs: fc.integer({ min: 0, max: 400 * 1440 }).map((minute) => firstMs + minute * 60_000),
        worksLaterMinutes: fc.option(fc.integer({ min: -40_000, max: 40_000 })),
        minutes: fc.option(fc.integer({ min: 0, max: 400 })),
        service: fc.constantFrom(...services),
        cause: fc.constantFrom('provider_fault', 'client_script', 'third_party', 'change_request', 'unknown'),
        contact: fc.constantFrom(null, 'sari', 'mette', 'peter'),
        confidence: fc.constantFrom(1, 1, 1, 0.5),
        closedThrough: fc.option(dayIn(300), { freq: 3 }),
        lots: fc.uniqueArray(
          fc.record({
            id: fc.constantFrom('L1', 'L2', 'L3'),
            entitlement,
            source: fc.constantFrom('prepaid', 'grant', 'quote'),
            quantity: fc.integer({ min: 0, max: 120 }),
            validFrom: dayIn(300),
            validTo: fc.option(dayIn(400)),
            paid: fc.boolean(),
          }),
          { selector: ({ id }) => id, maxLength: 3 },
        ),
        usage: fc.array(
          fc.record({
            entitlement,
            quantity: fc.integer({ min: -60, max: 90 }),
            on: dayIn(400),
            named: fc.boolean(),
          }),
          { maxLength: 10 },
        ),
      })
      .map(({ closedThrough, lots, usage, worksLaterMinutes, ...request }) => ({
        agreements: chosen,
        lots,
        usage: usage
          .filter(({ on }) => on <= new Date(request.receivedAtMs - 86_400_000).toISOString().slice(0, 10))
          .map((entry) => withLot(entry, lots)),
        request: {
          ...request,
          client: 'known',
          incident: false,
          ...(worksLaterMinutes === null
            ? {}
            : { occurredAtMs: request.receivedAtMs + worksLaterMinutes * 60_000 }),
        },
        ...(closedThrough === null ? {} : { closedThrough }),
      }))
  })

function withLot({ named, ...entry }: Usage & { readonly named: boolean }, lots: readonly Lot[]): Usage {
  const lot = named ? lots.find(({ entitlement }) => entitlement === entry.entitlement) : undefined
  return lot === undefined ? entry : { ...entry, lot: lot.id }
}

/** The ledger after a verdict is booked. */
function booked({ lots, usage }: ScopeInput, { debit, debitOn }: Verdict): readonly Usage[] {
  const entries = debit.map((line) => {
    if ('entitlement' in line)
      return { entitlement: line.entitlement, quantity: line.quantity, on: debitOn ?? '' }
    const owner = lots.find(({ id }) => id === line.lot)
    return {
      entitlement: owner?.entitlement ?? '',
      quantity: line.quantity,
      on: debitOn ?? '',
      lot: line.lot,
    }
  })
  return [...usage, ...entries]
}

/** What is left before anything is decided: an unknown client is never debited. */
function left(input: ScopeInput): Verdict['remaining'] {
  return verdictFor({ ...input, request: { ...input.request, client: 'unknown' } }).remaining
}

const total = (parts: readonly { readonly quantity: number }[]): number =>
  parts.reduce((sum, { quantity }) => sum + quantity, 0)

/** Booking a verdict says the same as the verdict only when nothing dated later has used the same units already. */
function isLatest({ usage }: ScopeInput, { debitOn }: Verdict): boolean {
  return debitOn === null || usage.every(({ on }) => on <= debitOn)
}

it('has a price or a quote exactly when it is a paid extra, and debits nothing that is the owner’s to decide', () => {
  fc.assert(
    fc.property(scene, (input) => {
      const verdict = verdictFor(input)
      expect(verdict.kind === 'paid_extra').toBe((verdict.price ?? 0) > 0 || verdict.quoteRequired)
      expect(verdict.price === 0).toBe(verdict.kind === 'in_contract')
      expect(verdict.kind !== 'owners_call' || verdict.debit.length === 0).toBe(true)
      expect(verdict.reasons.length).toBeGreaterThan(0)
      expect(verdict.trace.length).toBeGreaterThan(0)
      expect(verdict.debit.every(({ quantity }) => quantity > 0)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

it('never draws more than there is, unless deficits are carried', () => {
  fc.assert(
    fc.property(scene, (input) => {
      const verdict = verdictFor(input)
      const carrying = new Set(
        input.agreements.flatMap(({ entitlements }) =>
          entitlements.filter(({ deficit }) => deficit === 'carry').map(({ id }) => id),
        ),
      )
      for (const [id, rest] of Object.entries(verdict.remaining)) {
        expect(rest === null || rest >= 0 || carrying.has(id)).toBe(true)
      }
      for (const line of verdict.debit) {
        if (!('lot' in line)) continue
        const quantity = input.lots.find(({ id }) => id === line.lot)?.quantity ?? 0
        // A reversal may give units back to the lot without naming it; without one, what was drawn stays drawn.
        const isReversed = input.usage.some((entry) => entry.quantity < 0)
        const drawn = isReversed ? 0 : total(input.usage.filter(({ lot }) => lot === line.lot))
        expect(line.quantity).toBeLessThanOrEqual(Math.max(0, quantity - drawn))
      }
    }),
    { numRuns: 500 },
  )
})

it('takes from the balance exactly what it debits', () => {
  fc.assert(
    fc.property(scene, (input) => {
      const verdict = verdictFor(input)
      const before = left(input)
      const sum = (rests: Verdict['remaining']): number =>
        Object.values(rests).reduce<number>((all, rest) => all + (rest ?? 0), 0)
      expect(sum(before) - sum(verdict.remaining)).toBe(total(verdict.debit))
    }),
    { numRuns: 500 },
  )
})

it('leaves what it says once it is booked', () => {
  fc.assert(
    fc.property(scene, (input) => {
      const verdict = verdictFor(input)
      fc.pre(isLatest(input, verdict))
      expect(left({ ...input, usage: booked(input, verdict) })).toEqual(verdict.remaining)
    }),
    { numRuns: 500 },
  )
})

it('is undone by reversing what it booked', () => {
  fc.assert(
    fc.property(scene, (input) => {
      const verdict = verdictFor(input)
      fc.pre(isLatest(input, verdict))
      const after = booked(input, verdict)
      const reversals = after
        .slice(input.usage.length)
        .toReversed()
        .map((entry) => ({ ...entry, quantity: -entry.quantity }))
      expect(left({ ...input, usage: [...after, ...reversals] })).toEqual(left(input))
    }),
    { numRuns: 500 },
  )
})

it('does not depend on the order of entries of different days or entitlements, nor of lots', () => {
  const apart = (usage: readonly Usage[]): readonly Usage[] => {
    // Entries of one entitlement and day stay in their order; the groups are turned around.
    const groups = Map.groupBy(usage, ({ entitlement, on }) => `${on} ${entitlement}`)
    return [...groups.values()].toReversed().flat()
  }
  fc.assert(
    fc.property(scene, (input) => {
      const { inputsHash: _hash, ...verdict } = verdictFor(input)
      const turned = { ...input, lots: input.lots.toReversed(), usage: apart(input.usage) }
      expect(verdictFor(turned)).toMatchObject(verdict)
    }),
    { numRuns: 300 },
  )
})

it('says the same twice, hash included, and nothing else for a frozen input', () => {
  fc.assert(
    fc.property(scene, (input) => {
      const copy: ScopeInput = JSON.parse(JSON.stringify(input))
      expect(verdictFor(deepFrozen(copy))).toEqual(verdictFor(input))
    }),
    { numRuns: 200 },
  )
})

const zoneOfTests = process.env['TZ']
afterAll(() => {
  if (zoneOfTests === undefined) delete process.env['TZ']
  else process.env['TZ'] = zoneOfTests
})

it('does not depend on the zone of the machine', () => {
  fc.assert(
    fc.property(scene, (input) => {
      const verdicts = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
        process.env['TZ'] = zone
        return verdictFor(input)
      })
      expect(verdicts[1]).toEqual(verdicts[0])
      expect(verdicts[2]).toEqual(verdicts[0])
    }),
    { numRuns: 100 },
  )
})

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFrozen(part)
  }
  return value
}
