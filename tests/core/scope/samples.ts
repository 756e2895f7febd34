// Agreements and entitlements for tests: everything at its default but what a test is about.
import type { Agreement, Entitlement } from '../../../src/core/scope/agreement.ts'
import { agreementDefaults, entitlementDefaults } from '../../../src/core/scope/agreement-defaults.ts'
import type { ScopeInput, ScopeRequest } from '../../../src/core/scope/verdict.ts'

/** Includes one request per term of the service `edit`, unless told otherwise. */
export function entitlementWith(fields: Partial<Entitlement>): Entitlement {
  return { ...entitlementDefaults, id: 'e', services: ['edit'], unit: 'request', quantity: 1, ...fields }
}

/** In force in Copenhagen from the first day of 2026 on, without an end. */
export function agreementWith(fields: Partial<Agreement>): Agreement {
  return {
    ...agreementDefaults,
    id: 'A',
    title: 'Care',
    zone: 'Europe/Copenhagen',
    currency: 'DKK',
    start: '2026-01-01',
    entitlements: [],
    ...fields,
  }
}

/** A change of the service `edit`, asked on Tuesday 10 February 2026 at 10:00 in Copenhagen. */
export function requestWith(fields: Partial<ScopeRequest>): ScopeRequest {
  return {
    service: 'edit',
    confidence: 1,
    receivedAtMs: Date.parse('2026-02-10T09:00:00Z'),
    minutes: null,
    contact: null,
    client: 'known',
    cause: 'change_request',
    incident: false,
    ...fields,
  }
}

/** One agreement with an empty ledger, and a request. */
export function inputWith(fields: Partial<ScopeInput>): ScopeInput {
  return { agreements: [agreementWith({})], lots: [], usage: [], request: requestWith({}), ...fields }
}
