// Pins what the vectors leave open: clauses, trace, odd contracts, several units or currencies, and damaged input.
import { describe, expect, it } from 'vitest'
import type { Agreement, Entitlement } from '../../../src/core/scope/agreement.ts'
import { type ScopeInput, type Verdict, verdictFor } from '../../../src/core/scope/verdict.ts'
import { agreementWith, entitlementWith, inputWith, requestWith } from './samples.ts'

const minutes = (fields: Partial<Entitlement>): Entitlement =>
  entitlementWith({ unit: 'minute', quantity: 60, overage: { perHour: 60_000 }, ...fields })
const office = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }
const saturday = Date.parse('2026-02-14T09:00:00Z')
const judged = (agreements: readonly Agreement[], fields: Partial<ScopeInput['request']> = {}): Verdict =>
  verdictFor(inputWith({ agreements, request: requestWith(fields) }))
const asked = (entitlement: Entitlement, fields: Partial<ScopeInput['request']> = {}): Verdict =>
  judged([agreementWith({ hours: office, entitlements: [entitlement] })], fields)

describe('a verdict', () => {
  it('says whose it is, cites its clauses and explains every rule that ran', () => {
    const agreement = agreementWith({
      end: '2026-02-08',
      graceDays: 7,
      termClause: 'c-term',
      entitlements: [entitlementWith({ clause: 'c-edits' })],
    })
    const verdict = judged([agreement])
    expect(verdict).toMatchObject({
      kind: 'in_contract',
      reasons: ['IN_QUOTA'],
      flags: ['GRACE'],
      agreementId: 'A',
      entitlementId: 'e',
      currency: 'DKK',
      clauses: ['c-edits', 'c-term'],
      debit: [{ entitlement: 'e', quantity: 1 }],
      debitOn: '2026-02-10',
      engineVersion: '1.2.0',
    })
    expect(verdict.trace.map(({ outcome, rule }) => `${rule} ${outcome}`)).toEqual([
      'R0 passed',
      'R1 passed',
      'R2 passed',
      'R3 passed',
      'R4 dated',
      'R5 GRACE',
      'R6 passed',
      'R7 passed',
      'R8 listed',
      'R9 IN_QUOTA',
      'R10 IN_QUOTA',
    ])
  })

  it.each<[string, Partial<Agreement>, Partial<ScopeInput['request']>, string, readonly string[]]>([
    [
      'an exclusion',
      { entitlements: [entitlementWith({ effect: 'exclude', clause: 'c-not' })] },
      {},
      'EXCLUDED',
      ['c-not'],
    ],
    ['a term that is over', { end: '2026-01-31', termClause: 'c-term' }, {}, 'EXPIRED', ['c-term']],
    ['a term to come', { start: '2026-03-01', termClause: 'c-term' }, {}, 'NOT_STARTED', ['c-term']],
    [
      'a cause to be found',
      { entitlements: [entitlementWith({ causes: ['third_party'], clause: 'c-cause' })] },
      { cause: 'unknown' },
      'CAUSE_UNKNOWN',
      ['c-cause'],
    ],
    ['a service nobody named', { termClause: 'c-term' }, {}, 'NOT_LISTED', []],
  ])('cites the clause of %s', (_case, fields, request, reason, clauses) => {
    const verdict = judged([agreementWith(fields)], request)
    expect([verdict.reasons, verdict.clauses]).toEqual([[reason], clauses])
  })

  const ruleOf = ({ trace }: Verdict, rule: string) =>
    trace.filter((line) => line.rule === rule).map(({ agreement, outcome }) => [outcome, agreement ?? null])

  it('names in its trace the agreement each rule decided by', () => {
    const held = { responsibleContact: 'sari', contactPolicy: 'hold' } as const
    const warned = { responsibleContact: 'sari', contactPolicy: 'warn' } as const
    const listed = { entitlements: [entitlementWith({})] }
    expect([
      ruleOf(judged([agreementWith({ ...held, ...listed })], { contact: 'budi' }), 'R1'),
      ruleOf(judged([agreementWith({ ...warned, ...listed })], { contact: 'budi' }), 'R1'),
      ruleOf(judged([agreementWith({ ...warned, ...listed })], { contact: 'sari' }), 'R1'),
      ruleOf(judged([agreementWith(listed)]), 'R8'),
      ruleOf(judged([agreementWith({})]), 'R8'),
      ruleOf(judged([agreementWith({})]), 'R10'),
      ruleOf(judged([]), 'R5'),
    ]).toEqual([
      [['CONTACT_NOT_RESPONSIBLE', 'A']],
      [['WRONG_CONTACT', null]],
      [['passed', null]],
      [['listed', 'A']],
      [['NOT_LISTED', 'A']],
      [['NOT_LISTED', 'A']],
      [['NO_AGREEMENT', null]],
    ])
  })

  it('tells in its trace what was left: nothing below zero, and no number where there is no limit', () => {
    const leftOf = (entitlements: readonly Entitlement[], usage: ScopeInput['usage'] = []) =>
      verdictFor(inputWith({ agreements: [agreementWith({ entitlements })], usage })).trace.find(
        ({ rule }) => rule === 'R9',
      )?.facts['left']
    expect([
      leftOf([entitlementWith({ quantity: 3 }), entitlementWith({ id: 'f', quantity: 2 })]),
      leftOf([entitlementWith({ unit: 'unlimited', quantity: null })]),
      leftOf([entitlementWith({ quantity: 0 })]),
      leftOf([entitlementWith({ deficit: 'carry' })], [{ entitlement: 'e', quantity: 2, on: '2026-02-01' }]),
    ]).toEqual([5, null, 0, 0])
  })

  it('is in grace as soon as one of the agreements that could serve it is', () => {
    const over = agreementWith({
      id: 'B',
      end: '2026-02-08',
      graceDays: 7,
      entitlements: [entitlementWith({})],
    })
    const running = agreementWith({ entitlements: [entitlementWith({ id: 'f' })] })
    expect([judged([over, running]).flags, judged([running]).flags]).toEqual([['GRACE'], []])
  })

  it('cites for a cause to be found only what depends on one', () => {
    const verdict = judged(
      [
        agreementWith({
          entitlements: [
            entitlementWith({ effect: 'exclude', causes: ['third_party'], clause: 'c-cause' }),
            entitlementWith({ id: 'f', clause: 'c-edits' }),
          ],
        }),
      ],
      { cause: 'unknown' },
    )
    expect([verdict.reasons, verdict.clauses]).toEqual([['CAUSE_UNKNOWN'], ['c-cause']])
  })

  it('bills an exclusion by the step, and by nothing where nobody estimated it', () => {
    const exclusion = entitlementWith({ effect: 'exclude', incrementMinutes: 15 })
    expect(
      [undefined, 20].map((n) => asked(exclusion, n === undefined ? {} : { minutes: n }).billable),
    ).toEqual([null, 30])
  })

  it('counts an entry that names a lot against the lot’s own include, whatever it says', () => {
    const lot = {
      id: 'l',
      entitlement: 'f',
      source: 'prepaid',
      quantity: 1,
      validFrom: '2026-01-01',
      validTo: null,
      paid: true,
    } as const
    const verdict = verdictFor(
      inputWith({
        agreements: [
          agreementWith({
            entitlements: [entitlementWith({ quantity: 2 }), entitlementWith({ id: 'f', quantity: 0 })],
          }),
        ],
        lots: [lot],
        usage: [{ entitlement: 'e', lot: 'l', quantity: 1, on: '2026-02-01' }],
      }),
    )
    expect(verdict.remaining).toEqual({ e: 1, f: 0 })
  })

  it('costs the smallest amount there is where that was agreed', () => {
    const agreement = agreementWith({
      entitlements: [entitlementWith({ quantity: 0, overage: { fixed: 1 } })],
    })
    expect(judged([agreement])).toMatchObject({ price: 1, quoteRequired: false })
  })

  it('names both doubts when sender and service are unclear', () => {
    const verdict = judged([agreementWith({})], { client: 'unknown', confidence: 0.2 })
    expect([verdict.kind, verdict.reasons, verdict.flags]).toEqual([
      'owners_call',
      ['UNKNOWN_CLIENT', 'UNCERTAIN'],
      [],
    ])
  })

  it('counts an agreement listed twice once', () => {
    const agreement = agreementWith({ entitlements: [minutes({})] })
    expect(judged([agreement, agreement], { minutes: 90 })).toMatchObject({
      reasons: ['QUOTA_EXHAUSTED'],
      price: 90_000,
    })
  })

  it('keeps everything under an override and counts what is given away', () => {
    const input = inputWith({
      agreements: [
        agreementWith({ entitlements: [entitlementWith({ quantity: 0, overage: { fixed: 500 } })] }),
      ],
    })
    const { flags, leakage, ...verdict } = verdictFor({
      ...input,
      override: { reason: 'first time', chargedPrice: 200 },
    })
    expect([flags, leakage]).toEqual([['OVERRIDE'], 300])
    const { flags: _flags, inputsHash: _hash, leakage: _leakage, trace: _trace, ...plain } = verdictFor(input)
    expect(verdict).toMatchObject(plain)
  })

  it('gives nothing away where no price is known', () => {
    const override = { reason: 'a favour', chargedPrice: 200 }
    expect(verdictFor({ ...inputWith({}), agreements: [], override })).toMatchObject({
      quoteRequired: true,
      leakage: 0,
    })
  })
})

describe('odd contracts', () => {
  it.each<[string, Verdict, Partial<Verdict>]>([
    [
      'unlimited, but not outside hours',
      asked(
        entitlementWith({
          unit: 'unlimited',
          quantity: null,
          outOfHours: { mode: 'exclude', bps: 0 },
          overage: { fixed: 900 },
        }),
        { receivedAtMs: saturday },
      ),
      { kind: 'paid_extra', reasons: ['OUT_OF_HOURS'], price: 900 },
    ],
    [
      'a surcharge of nothing costs nothing, also without a rate by the hour',
      asked(entitlementWith({ outOfHours: { mode: 'surcharge', bps: 0 }, overage: { fixed: 900 } }), {
        receivedAtMs: saturday,
        minutes: 30,
      }),
      { kind: 'in_contract', reasons: ['IN_QUOTA'], price: 0, quoteRequired: false },
    ],
    [
      'a single unit that is carried over',
      asked(entitlementWith({ quantity: 3, period: 'calendar_month', rolloverCap: 1, rolloverLife: 1 })),
      { reasons: ['IN_QUOTA'], remaining: { e: 3 } },
    ],
    [
      'a count that is free below a threshold',
      asked(entitlementWith({ freeUpToMinutes: 10 }), { minutes: 10 }),
      { kind: 'in_contract', reasons: ['GOODWILL_THRESHOLD'], debit: [] },
    ],
    [
      'a count is not free just because it takes no time',
      asked(entitlementWith({}), { minutes: 0 }),
      { reasons: ['IN_QUOTA'], debit: [{ entitlement: 'e', quantity: 1 }] },
    ],
    [
      'no minutes at all',
      asked(minutes({}), { minutes: 0 }),
      { kind: 'in_contract', reasons: ['GOODWILL_THRESHOLD'] },
    ],
    [
      'a count is never weighed or surcharged',
      asked(entitlementWith({ outOfHours: { mode: 'surcharge', bps: 5000 } }), { receivedAtMs: saturday }),
      { kind: 'in_contract', price: 0 },
    ],
    [
      'a surcharge without an hourly rate',
      asked(minutes({ overage: { fixed: 900 }, outOfHours: { mode: 'surcharge', bps: 5000 } }), {
        receivedAtMs: saturday,
        minutes: 30,
      }),
      {
        kind: 'paid_extra',
        reasons: ['OUT_OF_HOURS'],
        price: null,
        quoteRequired: true,
        debit: [{ entitlement: 'e', quantity: 30 }],
      },
    ],
    [
      'a surcharge of nothing',
      asked(minutes({ outOfHours: { mode: 'surcharge', bps: 0 } }), { receivedAtMs: saturday, minutes: 30 }),
      { kind: 'in_contract', price: 0 },
    ],
    [
      'a fixed price covers the whole of a job in part',
      asked(minutes({ split: true, overage: { fixed: 900 } }), { minutes: 90 }),
      { reasons: ['PARTIAL'], price: 900, billable: 30 },
    ],
    [
      'a fixed price stays one without an estimate',
      asked(minutes({ quantity: 0, overage: { fixed: 900 } })),
      { reasons: ['QUOTA_EXHAUSTED'], price: 900, quoteRequired: false },
    ],
    [
      'a price of 0 is no price',
      asked(entitlementWith({ quantity: 0, overage: { fixed: 0 } })),
      { kind: 'paid_extra', price: null, quoteRequired: true },
    ],
    ['no services', asked(entitlementWith({ services: [] })), { reasons: ['NOT_LISTED'] }],
    ['no entitlements', judged([agreementWith({})]), { reasons: ['NOT_LISTED'] }],
    [
      'a quota of 0',
      asked(entitlementWith({ quantity: 0 })),
      { reasons: ['QUOTA_EXHAUSTED'], remaining: { e: 0 } },
    ],
    [
      'an end before the start',
      judged([
        agreementWith({ start: '2026-02-01', end: '2026-01-15', entitlements: [entitlementWith({})] }),
      ]),
      { reasons: ['EXPIRED'] },
    ],
    [
      'an end before the start, in grace',
      judged(
        [
          agreementWith({
            start: '2026-02-01',
            end: '2026-01-31',
            graceDays: 30,
            entitlements: [minutes({ period: 'calendar_month', prorate: 'prorate' })],
          }),
        ],
        { minutes: 5 },
      ),
      { reasons: ['QUOTA_EXHAUSTED'], flags: ['GRACE'], remaining: { e: 0 } },
    ],
    [
      'an agreement without an end of days',
      judged([
        agreementWith({
          end: '9999-12-31',
          graceDays: 30,
          warrantyDays: 30,
          entitlements: [entitlementWith({})],
        }),
      ]),
      { reasons: ['IN_QUOTA'] },
    ],
    [
      'a fault although terminated inside its term',
      judged([agreementWith({ end: '2026-12-31', status: 'terminated' })], { cause: 'provider_fault' }),
      { kind: 'in_contract', reasons: ['PROVIDER_FAULT'] },
    ],
    [
      'a fault that is also an incident',
      judged([agreementWith({})], { cause: 'provider_fault', incident: true }),
      { kind: 'in_contract', reasons: ['PROVIDER_FAULT', 'INCIDENT'] },
    ],
    [
      'an incident without any agreement',
      judged([], { incident: true }),
      { kind: 'in_contract', reasons: ['INCIDENT'], price: 0 },
    ],
  ])('%s', (_case, verdict, expected) => {
    expect(verdict).toMatchObject(expected)
  })

  it('lets a rest be split only where its own entitlement allows it', () => {
    const whole = minutes({ id: 'whole', quantity: 20 })
    const split = minutes({ id: 'split', quantity: 30, split: true, period: 'calendar_month' })
    const verdict = judged([agreementWith({ entitlements: [whole, split] })], { minutes: 90 })
    expect(verdict).toMatchObject({
      reasons: ['PARTIAL'],
      debit: [{ entitlement: 'split', quantity: 30 }],
      billable: 60,
    })
  })

  it('books on the day of what it draws, also where another agreement sets the price', () => {
    const drawn = minutes({ id: 'drawn', split: true, overage: { perHour: 90_000 } })
    const cheap = minutes({ id: 'cheap', quantity: 0, overage: { perHour: 60_000 } })
    const agreements = [
      agreementWith({ id: 'B', zone: 'Asia/Jakarta', entitlements: [cheap] }),
      agreementWith({ entitlements: [drawn] }),
    ]
    // Half past eight in the evening in Copenhagen is the next day in Jakarta.
    const verdict = judged(agreements, { minutes: 90, receivedAtMs: Date.parse('2026-02-10T19:30:00Z') })
    expect(verdict).toMatchObject({
      reasons: ['PARTIAL'],
      entitlementId: 'cheap',
      debit: [{ entitlement: 'drawn', quantity: 60 }],
      debitOn: '2026-02-10',
    })
  })

  it('prorates an earlier period as it is divided now, whatever the text of then divided', () => {
    const agreement = agreementWith({
      start: '2025-12-17',
      entitlements: [minutes({ quantity: 62, period: 'term', prorate: 'prorate', rolloverCap: null })],
      versions: [
        {
          effectiveFrom: '2026-02-01',
          patch: { entitlements: [{ id: 'e', period: 'calendar_month', rolloverLife: null }] },
        },
      ],
    })
    // Half of December, January and February.
    expect(judged([agreement], { minutes: null })).toMatchObject({ cap: 30 + 62 + 62 })
  })

  it('calls a booking late only where what is drawn is booked late', () => {
    const closed = agreementWith({
      closedThrough: '2026-02-28',
      entitlements: [minutes({ id: 'closed', quantity: 0 })],
    })
    const open = agreementWith({ id: 'B', entitlements: [minutes({ id: 'open' })] })
    const postedAtMs = Date.parse('2026-03-03T09:00:00Z')
    expect(judged([closed, open], { minutes: 30, postedAtMs })).toMatchObject({
      debit: [{ entitlement: 'open', quantity: 30 }],
      debitOn: '2026-02-10',
      flags: [],
    })
    expect(judged([closed], { minutes: 30, postedAtMs })).toMatchObject({ flags: ['BACKDATED'] })
  })

  it('reads a day of work in each agreement’s own zone and hours', () => {
    const weighed = { outOfHours: { mode: 'multiply', bps: 15_000 }, split: true } as const
    const early = agreementWith({
      zone: 'Asia/Jakarta',
      hours: { ...office, from: '06:00', to: '08:00' },
      entitlements: [minutes({ id: 'early', quantity: 0, ...weighed })],
    })
    const late = agreementWith({
      id: 'B',
      hours: { ...office, from: '13:00', to: '17:00' },
      entitlements: [minutes({ id: 'late', quantity: 120, ...weighed })],
    })
    const debited = (fields: Partial<ScopeInput['request']>): unknown => {
      const { debit, debitOn } = judged([early, late], { minutes: 30, ...fields })
      return [debit, debitOn]
    }
    const received = Date.parse('2026-02-10T23:30:00Z')
    expect(debited({ occurredOn: '2026-02-13', receivedAtMs: received })).toEqual([
      [{ entitlement: 'late', quantity: 30 }],
      '2026-02-13',
    ])
    expect(debited({ occurredOn: '2026-02-14', receivedAtMs: received })).toEqual([
      [{ entitlement: 'late', quantity: 45 }],
      '2026-02-14',
    ])
    // The day of receipt in Copenhagen, where it came in at half past midnight.
    expect(debited({ occurredOn: '2026-02-11', receivedAtMs: received })).toEqual([
      [{ entitlement: 'late', quantity: 45 }],
      '2026-02-11',
    ])
  })

  it('draws nothing from an entitlement that is not open outside hours while another covers', () => {
    const barred = minutes({
      id: 'barred',
      period: 'calendar_month',
      outOfHours: { mode: 'exclude', bps: 0 },
    })
    const open = minutes({ id: 'open' })
    const agreement = agreementWith({ hours: office, entitlements: [barred, open] })
    expect(judged([agreement], { minutes: 30, receivedAtMs: saturday })).toMatchObject({
      kind: 'in_contract',
      debit: [{ entitlement: 'open', quantity: 30 }],
    })
  })

  it('asks an unlimited entitlement that is not open outside hours for its price, whatever the others count in', () => {
    const barred = entitlementWith({
      id: 'barred',
      unit: 'unlimited',
      quantity: null,
      incrementMinutes: 15,
      outOfHours: { mode: 'exclude', bps: 0 },
      overage: { perHour: 40_000 },
      leadDays: 4,
    })
    const inBothOrders = (open: Entitlement, fields: Partial<ScopeInput['request']>): readonly Verdict[] =>
      [
        [barred, open],
        [open, barred],
      ].map((entitlements) =>
        judged([agreementWith({ hours: office, entitlements })], { receivedAtMs: saturday, ...fields }),
      )
    const split = minutes({ id: 'open', split: true, quantity: 50 })
    const count = entitlementWith({ id: 'open', quantity: 0, overage: { perHour: 60_000 } })
    for (const verdict of inBothOrders(split, { minutes: 80 })) {
      expect(verdict).toMatchObject({
        reasons: ['PARTIAL'],
        debit: [{ entitlement: 'open', quantity: 50 }],
        price: 20_000,
        leadDays: 4,
      })
    }
    for (const open of [minutes({ id: 'open', quantity: 0 }), count]) {
      for (const verdict of inBothOrders(open, { minutes: 80 })) {
        expect(verdict).toMatchObject({ reasons: ['QUOTA_EXHAUSTED'], price: 60_000, leadDays: 4 })
      }
    }
  })

  it('uses minutes or counts, whichever cover, where a service is in both', () => {
    const agreement = agreementWith({
      entitlements: [minutes({ id: 'm', quantity: 0 }), entitlementWith({ id: 'r' })],
    })
    expect(judged([agreement], { minutes: 30 })).toMatchObject({
      kind: 'in_contract',
      debit: [{ entitlement: 'r', quantity: 1 }],
    })
  })

  it('prefers unlimited to any quota, also of another unit', () => {
    const unlimited = entitlementWith({ id: 'u', unit: 'unlimited', quantity: null })
    const agreement = agreementWith({ entitlements: [minutes({ id: 'm' }), unlimited] })
    expect(judged([agreement], { minutes: 30 })).toMatchObject({
      kind: 'in_contract',
      debit: [],
      entitlementId: 'u',
    })
  })

  it('never compares prices of two currencies', () => {
    const crowns = agreementWith({
      entitlements: [minutes({ id: 'dkk', quantity: 0, overage: { perHour: 90_000 } })],
    })
    const forints = agreementWith({
      id: 'B',
      currency: 'HUF',
      entitlements: [minutes({ id: 'huf', quantity: 0, overage: { perHour: 18_000 } })],
    })
    expect(judged([crowns, forints], { minutes: 60 })).toMatchObject({
      price: 90_000,
      currency: 'DKK',
      entitlementId: 'dkk',
    })
  })
})

describe('damaged input is the owner’s to look at', () => {
  const good = inputWith({ agreements: [agreementWith({ entitlements: [minutes({})] })] })
  const [agreement = agreementWith({})] = good.agreements
  const lot = {
    id: 'L',
    entitlement: 'e',
    source: 'grant',
    quantity: 1,
    validFrom: '2026-01-01',
    validTo: null,
    paid: true,
  } as const

  it.each<[string, ScopeInput]>([
    ['agreement A zone', { ...good, agreements: [{ ...agreement, zone: 'Mars/Base' }] }],
    ['agreement A zone', { ...good, agreements: [agreement, { ...agreement, zone: 'Mars/Base' }] }],
    ['agreement A start', { ...good, agreements: [{ ...agreement, start: '2026-02-30' }] }],
    ['agreement A end', { ...good, agreements: [{ ...agreement, end: 'never' }] }],
    ['agreement A graceDays', { ...good, agreements: [{ ...agreement, graceDays: 1e12 }] }],
    ['agreement A warrantyDays', { ...good, agreements: [{ ...agreement, warrantyDays: -1 }] }],
    [
      'agreement A hours',
      { ...good, agreements: [{ ...agreement, hours: { days: [1], from: '9', to: '25:00' } }] },
    ],
    [
      'agreement A effectiveFrom',
      { ...good, agreements: [{ ...agreement, versions: [{ effectiveFrom: '', patch: {} }] }] },
    ],
    [
      'agreement A end',
      {
        ...good,
        agreements: [
          { ...agreement, versions: [{ effectiveFrom: '2026-01-05', patch: { end: '2026-06-31' } }] },
        ],
      },
    ],
    [
      'agreement A entitlement x',
      {
        ...good,
        agreements: [
          {
            ...agreement,
            versions: [
              { effectiveFrom: '2026-01-05', patch: { entitlements: [{ id: 'x', quantity: 1.5 }] } },
            ],
          },
        ],
      },
    ],
    [
      'agreement A entitlement e',
      { ...good, agreements: [agreementWith({ entitlements: [minutes({ overage: { perHour: 0.5 } })] })] },
    ],
    [
      'agreement A entitlement e',
      { ...good, agreements: [agreementWith({ entitlements: [minutes({ anchorDay: 0 })] })] },
    ],
    ['lot L', { ...good, lots: [{ ...lot, validFrom: '' }] }],
    ['lot L', { ...good, lots: [{ ...lot, quantity: -1 }] }],
    ['usage of e', { ...good, usage: [{ entitlement: 'e', quantity: Number.NaN, on: '2026-01-02' }] }],
    ['usage of e', { ...good, usage: [{ entitlement: 'e', quantity: 1, on: '2026-00-02' }] }],
    ['request receivedAtMs', { ...good, request: requestWith({ receivedAtMs: Number.NaN }) }],
    ['request occurredOn', { ...good, request: requestWith({ occurredOn: '2026-02-30' }) }],
    ['request occurredAtMs', { ...good, request: requestWith({ occurredAtMs: 8.64e15 }) }],
    ['request postedAtMs', { ...good, request: requestWith({ postedAtMs: 0.5 }) }],
    ['request minutes', { ...good, request: requestWith({ minutes: -5 }) }],
    [
      'request similar',
      { ...good, request: requestWith({ similar: { answeredOn: 'once', caseId: '1', to: 'x' } }) },
    ],
    ['closedThrough', { ...good, closedThrough: 'yesterday' }],
    ['override chargedPrice', { ...good, override: { reason: 'x', chargedPrice: 1.5 } }],
  ])('%s', (unreadable, input) => {
    expect(verdictFor(input)).toMatchObject({
      kind: 'owners_call',
      reasons: ['UNCERTAIN'],
      debit: [],
      price: null,
      trace: [
        { rule: 'R0', outcome: 'UNCERTAIN', facts: { unreadable } },
        ...(input.override ? [{ rule: 'R11' }] : []),
      ],
    })
  })
})
