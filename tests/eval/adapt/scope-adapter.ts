// Runs one scope vector: turns its JSON into the engine's inputs, and the engine's answer into the keys the vector names.
import { dueAt, type Pause } from '../../../src/core/case/response-clock.ts'
import { instantsOf, periodOf } from '../../../src/core/period/period-of.ts'
import { validityAt } from '../../../src/core/quote/validity.ts'
import type { Agreement, Lot, Usage } from '../../../src/core/scope/agreement.ts'
import { agreementDefaults, entitlementDefaults } from '../../../src/core/scope/agreement-defaults.ts'
import { openingOf } from '../../../src/core/scope/balance/opening.ts'
import { periodRuleOf } from '../../../src/core/scope/balance/quota.ts'
import { postedByEntitlement } from '../../../src/core/scope/standings.ts'
import { type ScopeInput, verdictFor } from '../../../src/core/scope/verdict.ts'
import { timelineOf } from '../../../src/core/scope/version-at.ts'
import { civilDateAt } from '../../../src/core/temporal.ts'
import { agreementShape, type ScopeCase, scopeCaseShape } from './scope-format.ts'
import { messageOf, readVector } from './vector-problem.ts'

type Ledger = Pick<Extract<ScopeCase, { readonly kind: 'verdict' }>, 'lots' | 'usage'>
type Facts = Readonly<Record<string, unknown>>

/** The agreements of a file, by id; each is read when a vector names it. */
export type ScopeVectors = { readonly agreements: Readonly<Record<string, unknown>> }

export type Comparison = { readonly passed: boolean; readonly expected: unknown; readonly got: unknown }

/** Runs one vector and compares the keys present in `expect`; one that cannot be read counts as failed, with a sentence. */
export function runScopeCase(vectors: ScopeVectors, raw: unknown): Comparison {
  try {
    const vector = readVector(scopeCaseShape, 'The vector', raw)
    const got = answerTo(vectors, vector)
    const differing = Object.keys(vector.expect).filter((key) => !agrees(key, vector.expect[key], got))
    return {
      passed: differing.length === 0,
      expected: picked(vector.expect, differing),
      got: picked(got, differing.map(gotKey)),
    }
  } catch (error) {
    const expected = typeof raw === 'object' && raw !== null && 'expect' in raw ? raw.expect : null
    return { passed: false, expected, got: messageOf(error) }
  }
}

/** The engine's answer to a vector, under the names the format uses. */
export function answerTo(vectors: ScopeVectors, vector: ScopeCase): Facts {
  switch (vector.kind) {
    case 'verdict': {
      const { kind, ...verdict } = verdictFor(scopeInputOf(vectors, vector))
      return { ...verdict, verdict: kind }
    }
    case 'opening': {
      const { agreement, entitlement, timeline } = lookUp(
        vectors,
        vector.agreement,
        vector.entitlement,
        vector.on,
      )
      const { lots, usage } = ledgerOf(vector)
      const posted = postedByEntitlement(lots, usage)(entitlement.id)
      const question = { agreement, entitlement, timeline, ...posted, on: vector.on }
      return { opening: openingOf(question) }
    }
    case 'period': {
      const { zone } = agreementOf(vectors, vector.agreement)
      const on = vector.on ?? civilDateAt(Date.parse(vector.at ?? ''), zone)
      const { agreement, entitlement } = lookUp(vectors, vector.agreement, vector.entitlement, on)
      const { fromMs, toMs } = instantsOf(periodOf(periodRuleOf(agreement, entitlement), on), zone)
      return { from: iso(fromMs), to: iso(toMs) }
    }
    case 'clock': {
      const agreement = agreementOf(vectors, vector.agreement)
      const receivedAtMs = Date.parse(vector.receivedAt)
      const { hours, zone } = timelineOf(agreement)(civilDateAt(receivedAtMs, agreement.zone))
      const pauses: readonly Pause[] = (vector.pauses ?? []).map(({ from, to }) => ({
        fromMs: Date.parse(from),
        toMs: to === null ? null : Date.parse(to),
      }))
      return { due: iso(dueAt({ zone, hours, receivedAtMs, targetMinutes: vector.targetMinutes, pauses })) }
    }
    case 'validity':
      return {
        decision: validityAt({
          zone: vector.zone,
          validUntil: vector.validUntil,
          atMs: Date.parse(vector.at),
        }),
      }
  }
}

/** The engine's input for a verdict vector. */
export function scopeInputOf(
  vectors: ScopeVectors,
  vector: Extract<ScopeCase, { readonly kind: 'verdict' }>,
): ScopeInput {
  const { receivedAt, occurredAt, postedAt, similar, ...request } = vector.request
  return {
    agreements: vector.agreements.map((id) => agreementOf(vectors, id)),
    ...ledgerOf(vector),
    request: {
      confidence: 1,
      minutes: null,
      contact: null,
      client: 'known',
      cause: 'unknown',
      incident: false,
      ...request,
      receivedAtMs: Date.parse(receivedAt),
      ...(isSaid(occurredAt) ? { occurredAtMs: Date.parse(occurredAt) } : {}),
      ...(isSaid(postedAt) ? { postedAtMs: Date.parse(postedAt) } : {}),
      ...(isSaid(similar) ? { similar } : {}),
    },
    ...(isSaid(vector.closedThrough) ? { closedThrough: vector.closedThrough } : {}),
    ...(isSaid(vector.override) ? { override: vector.override } : {}),
  }
}

/** An agreement of the file with every absent field filled in. */
export function agreementOf({ agreements }: ScopeVectors, id: string): Agreement {
  if (!Object.hasOwn(agreements, id)) throw new Error(`There is no agreement ${id}.`)
  const raw = readVector(agreementShape, `Agreement ${id}`, agreements[id])
  const entitlements = raw.entitlements.map((entitlement) => ({ ...entitlementDefaults, ...entitlement }))
  return { ...agreementDefaults, ...raw, id, entitlements }
}

function lookUp(vectors: ScopeVectors, agreementId: string, entitlementId: string, on: string) {
  const timeline = timelineOf(agreementOf(vectors, agreementId))
  const agreement = timeline(on)
  const entitlement = agreement.entitlements.find(({ id }) => id === entitlementId)
  if (entitlement === undefined)
    throw new Error(`There is no entitlement ${entitlementId} in ${agreementId} on ${on}.`)
  return { agreement, entitlement, timeline }
}

function ledgerOf({ lots, usage }: Ledger): {
  readonly lots: readonly Lot[]
  readonly usage: readonly Usage[]
} {
  return {
    lots: (lots ?? []).map((lot) => ({ validTo: null, paid: true, ...lot })),
    usage: (usage ?? []).map(({ lot, ...entry }) => (isSaid(lot) ? { ...entry, lot } : entry)),
  }
}

const isSaid = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined

function iso(atMs: number | null): string | null {
  return atMs === null ? null : new Date(atMs).toISOString().replace('.000Z', 'Z')
}

function gotKey(key: string): string {
  if (key === 'notReasons') return 'reasons'
  return key === 'notFlags' ? 'flags' : key
}

function agrees(key: string, expected: unknown, got: Facts): boolean {
  const actual = got[gotKey(key)]
  switch (key) {
    case 'reasons':
    case 'flags':
      return listOf(expected).every((code) => listOf(actual).includes(code))
    case 'notReasons':
    case 'notFlags':
      return !listOf(expected).some((code) => listOf(actual).includes(code))
    case 'debit':
      return (
        canonical(listOf(expected).map(canonical).sort()) === canonical(listOf(actual).map(canonical).sort())
      )
    case 'remaining':
      return factsOf(expected).every(([id, left]) =>
        factsOf(actual).some(([of, is]) => of === id && is === left),
      )
    default:
      return canonical(expected) === canonical(actual)
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function factsOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return JSON.stringify(value) ?? 'undefined'
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function picked(facts: Facts, keys: readonly string[]): Facts {
  return Object.fromEntries(keys.map((key) => [key, facts[key] ?? null]))
}
