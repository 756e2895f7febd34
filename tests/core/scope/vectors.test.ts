// Runs every scope vector of the fixture through the engine: the worked examples of the domain model and many more.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runScopeCase, type ScopeVectors } from '../../eval/adapt/scope-adapter.ts'
import { countScope } from '../../eval/scope.ts'

type Vector = { readonly id: string; readonly title: string }
const vectors: ScopeVectors & { readonly cases: readonly Vector[] } = JSON.parse(
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
      got: 'There is no agreement none.',
    })
  })

  it('says what of a vector or its agreement cannot be read, and answers the others', () => {
    const asked = (id: string, fields: object): object => ({ ...vector, id, expect: good, ...fields })
    const broken = { ...Object(vectors.agreements['A1']), start: '2026-02-30' }
    const cases = [
      null,
      asked('kind', { kind: 'guess' }),
      asked('request', { request: null }),
      asked('minutes', { request: { ...vector.request, minutes: 0.5 } }),
      asked('agreement', { agreements: ['broken'] }),
      asked('expectation', { expect: undefined }),
      asked('nulls', {
        request: { ...vector.request, occurredAt: null, postedAt: null, similar: null },
        lots: null,
        closedThrough: null,
        override: null,
      }),
    ]
    const { failed, passed } = countScope(
      JSON.stringify({ agreements: { ...vectors.agreements, broken }, cases }),
    )
    expect(passed).toBe(1)
    expect(failed.map(({ got, id }) => `${id}: ${String(got)}`)).toEqual([
      'number 1: The vector cannot be read: expected one of verdict, opening, period, clock, validity',
      'kind: The vector, kind cannot be read: expected one of verdict, opening, period, clock, validity',
      'request: The vector, request cannot be read: Invalid input: expected object, received null',
      'minutes: The vector, request.minutes cannot be read: Invalid input: expected int, received number',
      'agreement: Agreement broken, start cannot be read: expected a day that exists, YYYY-MM-DD',
      'expectation: The vector, expect cannot be read: Invalid input: expected record, received undefined',
    ])
  })
})
