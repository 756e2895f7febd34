// Checks what the scope panel is told about an agreement.
import { describe, expect, it } from 'vitest'
import { metersFor } from '../../../src/core/scope/meters.ts'
import { agreementWith, entitlementWith } from './samples.ts'

describe('the meters of an agreement', () => {
  const agreement = agreementWith({
    end: '2026-12-31',
    entitlements: [
      entitlementWith({
        id: 'edits',
        label: 'Edits',
        unit: 'minute',
        quantity: 120,
        period: 'calendar_month',
        rolloverCap: 60,
      }),
      entitlementWith({ id: 'questions', unit: 'unlimited', quantity: null }),
      entitlementWith({ id: 'pages', effect: 'exclude' }),
    ],
  })
  const usage = [
    { entitlement: 'edits', quantity: 100, on: '2026-01-14' },
    { entitlement: 'edits', quantity: 45, on: '2026-02-03' },
    { entitlement: 'edits', quantity: -15, on: '2026-02-04' },
    { entitlement: 'elsewhere', quantity: 45, on: '2026-02-03' },
  ]
  const lot = {
    id: 'L',
    entitlement: 'edits',
    source: 'grant',
    quantity: 10,
    validFrom: '2026-02-01',
    validTo: null,
    paid: true,
  } as const

  it('show each include with what it opened with, what was used and what is left', () => {
    expect(metersFor(agreement, [lot], usage, '2026-02-10')).toEqual([
      {
        entitlement: 'edits',
        label: 'Edits',
        unit: 'minute',
        used: 30,
        open: 150,
        left: 120,
        period: 'calendar_month',
        resetsOn: '2026-03-01',
        from: '2026-02-01',
        to: '2026-02-28',
      },
      {
        entitlement: 'questions',
        label: 'questions',
        unit: 'unlimited',
        used: 0,
        open: null,
        left: null,
        period: 'term',
        resetsOn: null,
        from: '2026-01-01',
        to: '2026-12-31',
      },
    ])
  })

  it('count what was granted since the period began', () => {
    const later = { ...lot, source: 'quote', quantity: 30, validFrom: '2026-02-08' } as const
    const [edits] = metersFor(agreement, [later], usage, '2026-02-10')
    expect(edits).toMatchObject({ used: 30, open: 170, left: 140 })
  })

  it('show the last period after the end, and nothing to reset', () => {
    const [edits] = metersFor(agreement, [], [], '2027-01-20')
    expect(edits).toMatchObject({ from: '2026-12-01', to: '2026-12-31', resetsOn: null })
  })

  it('are those of the version of the day', () => {
    const versions = [
      { effectiveFrom: '2026-02-10', patch: { entitlements: [{ id: 'edits', quantity: 200 }] } },
    ]
    const opened = ['2026-02-09', '2026-02-10'].map(
      (on) => metersFor({ ...agreement, versions }, [], usage, on)[0]?.open,
    )
    expect(opened).toEqual([140, 220])
  })
})
