// Runs every scope vector of the fixture through the engine: the worked examples of the domain model and many more.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runScopeCase, type ScopeVectors } from '../../eval/adapt/scope-adapter.ts'

const vectors: ScopeVectors = JSON.parse(
  readFileSync(new URL('../../fixtures/scope/scope-dev.json', import.meta.url), 'utf8'),
)

describe('scope vectors', () => {
  it.each(vectors.cases.map((vector) => [vector.id, vector.title, vector] as const))(
    '%s: %s',
    (_id, _title, vector) => {
      expect(runScopeCase(vectors, vector)).toEqual({ passed: true, expected: {}, got: {} })
    },
  )
})

describe('the comparison of vectors', () => {
  const vector = {
    id: 'x',
    title: 'third revision of three',
    kind: 'verdict',
    agreements: ['A1'],
    usage: [{ entitlement: 'A1.revision', quantity: 2, on: '2026-02-03' }],
    request: { service: 'revision', receivedAt: '2026-03-02T03:00:00Z', cause: 'change_request' },
  } as const
  const good = {
    verdict: 'in_contract',
    reasons: ['IN_QUOTA'],
    flags: [],
    notReasons: ['PARTIAL'],
    notFlags: ['GRACE'],
    price: 0,
    quoteRequired: false,
    debit: [{ quantity: 1, entitlement: 'A1.revision' }],
    remaining: { 'A1.revision': 0, 'A1.question': null },
    leadDays: null,
    debitOn: '2026-03-02',
    billable: 0,
    cap: null,
    leakage: 0,
  }

  it('passes what agrees, whatever the order of keys', () => {
    expect(runScopeCase(vectors, { ...vector, expect: good })).toEqual({
      passed: true,
      expected: {},
      got: {},
    })
  })

  it.each([
    ['verdict', 'paid_extra'],
    ['reasons', ['IN_QUOTA', 'PARTIAL']],
    ['flags', ['GRACE']],
    ['notReasons', ['IN_QUOTA']],
    ['price', null],
    ['quoteRequired', true],
    ['debit', []],
    ['debit', [{ entitlement: 'A1.revision', quantity: 2 }]],
    ['remaining', { 'A1.revision': 1 }],
    ['remaining', { 'A1.other': 0 }],
    ['leadDays', 3],
    ['debitOn', '2026-03-01'],
    ['billable', 1],
    ['leakage', 1],
    ['unheardOf', true],
  ])('fails a wrong %s', (key, value) => {
    expect(runScopeCase(vectors, { ...vector, expect: { ...good, [key]: value } }).passed).toBe(false)
  })

  it('counts an error as failed, with its message', () => {
    expect(runScopeCase(vectors, { ...vector, agreements: ['none'], expect: good })).toEqual({
      passed: false,
      expected: good,
      got: 'no agreement none',
    })
  })
})
