// What would hold had the owner agreed: everything that waits for a yes is taken as given, and nothing else is.
import { describe, expect, it } from 'vitest'
import { grantedOf } from '../../../src/core/scope/granted.ts'
import { type ScopeInput, verdictFor } from '../../../src/core/scope/verdict.ts'
import { agreementWith, entitlementWith, inputWith, requestWith } from './samples.ts'

const includes = { entitlements: [entitlementWith({})] }
const brief = (input: ScopeInput) =>
  [verdictFor(input), grantedOf(input)].map(({ kind, debit }) => `${kind} ${JSON.stringify(debit)}`)
const one = 'in_contract [{"entitlement":"e","quantity":1}]'

describe('had the owner agreed', () => {
  it.each<[string, Partial<ScopeInput>, readonly string[]]>([
    [
      'a suspension stands aside',
      { agreements: [agreementWith({ ...includes, status: 'suspended' })] },
      ['owners_call []', one],
    ],
    [
      'one that came with a version, too',
      {
        agreements: [
          agreementWith({
            ...includes,
            versions: [{ effectiveFrom: '2026-02-01', patch: { status: 'suspended' } }],
          }),
        ],
      },
      ['owners_call []', one],
    ],
    [
      'what ended stays ended',
      { agreements: [agreementWith({ ...includes, status: 'terminated' })] },
      ['paid_extra []', 'paid_extra []'],
    ],
    [
      'days of grace are honoured',
      { agreements: [agreementWith({ ...includes, end: '2026-02-08', graceDays: 7, graceMode: 'owner' })] },
      ['owners_call []', one],
    ],
    [
      'whoever wrote may ask',
      {
        agreements: [agreementWith({ ...includes, responsibleContact: 'sari', contactPolicy: 'hold' })],
        request: requestWith({ contact: 'budi' }),
      },
      ['owners_call []', one],
    ],
    [
      'an overdraft is taken',
      { agreements: [agreementWith({ entitlements: [entitlementWith({ quantity: 0, deficit: 'carry' })] })] },
      ['owners_call []', one],
    ],
  ])('%s', (_, fields, verdicts) => {
    expect(brief(inputWith(fields))).toEqual(verdicts)
  })

  it('an unpaid lot counts as paid', () => {
    const input = inputWith({
      agreements: [
        agreementWith({ entitlements: [entitlementWith({ quantity: 0, requiresPayment: true })] }),
      ],
      lots: [
        {
          id: 'l',
          entitlement: 'e',
          source: 'prepaid',
          quantity: 3,
          validFrom: '2026-01-01',
          validTo: null,
          paid: false,
        },
      ],
    })
    expect(brief(input)).toEqual(['owners_call []', 'in_contract [{"lot":"l","quantity":1}]'])
  })
})
