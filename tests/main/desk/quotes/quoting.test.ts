// Settles how quotes are made through the real desk: numbers that are never used twice, taxes with a date, prices of the card.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Output } from '../../../../src/contract/methods.ts'
import { noTax, taxCodeOf } from '../../../../src/core/money/tax-code.ts'
import type { QuoteContent } from '../../../../src/core/quote/quote.ts'
import { quoteJson } from '../../../../src/core/quote/to-json.ts'
import { parties, quote } from '../../../core/quote/sample.ts'
import { ownerForm } from '../owner-form.ts'
import { clientForm, openTestDesk, type TestDesk } from '../workspace.ts'

let test: TestDesk
beforeEach(async () => {
  test = openTestDesk(Date.UTC(2026, 10, 21, 5))
  await test.call('client.save', clientForm())
  await test.call('owner.save', ownerForm({ phone: '+62 812', language: 'id' }))
})
afterEach(() => test.end())

async function draft(changes: Partial<QuoteContent> = {}): Promise<number> {
  const text = quoteJson(quote({ taxCode: noTax, validUntil: '2028-12-31', ...changes }), parties())
  return (await test.call('quote.import', { name: 'x', text, clientId: null })).quoteId
}
const issue = async (changes: Partial<QuoteContent> = {}): Promise<string> =>
  (await test.call('quote.issue', { quoteId: await draft(changes) })).number
async function set(changes: Partial<Output<'desk.state'>['settings']>) {
  const { settings } = await test.call('desk.state', {})
  return test.answer('settings.save', { ...settings, ...changes })
}
const undo = () => test.call('undo.take', { undoId: null })
const preview = (pattern: string, reset: 'never' | 'yearly' | 'monthly' = 'yearly') =>
  test.call('numbers.preview', { pattern, reset })
const gaps = async () =>
  (await preview('{SEQ}', 'never')).gaps.map(({ first, last, reason }) => [first, last, reason])

describe('a draft for a client that was removed', () => {
  it('is addressed to nobody, so it gets no number until the client is back', async () => {
    const quoteId = await draft()
    const [client] = (await test.call('client.list', {})).rows
    await test.call('client.remove', { clientId: client?.clientId ?? 0 })
    const refused = await test.answer('quote.issue', { quoteId })
    await undo()
    const { number } = await test.call('quote.issue', { quoteId })
    expect([refused.ok ? null : refused.problem.detail, number]).toEqual(['client_removed', '2026-0001'])
  })
})

describe('quote numbers', () => {
  it('count on in a year and begin again in the next', async () => {
    const first = [await issue(), await issue()]
    test.clock.atMs = Date.UTC(2026, 11, 31, 17)
    expect([...first, await issue()]).toEqual(['2026-0001', '2026-0002', '2027-0001'])
  })

  it.each([
    ['{YYYY}{MM}-{SEQ:3}', 'monthly', ['202611-001', '202612-001']],
    ['Q{SEQ}', 'never', ['Q1', 'Q2']],
    ['{CLIENT}-{CLIENT_SEQ:2}', 'never', ['TOKO-01', 'TOKO-02']],
    ['{YY}/{CLIENT}/{CLIENT_SEQ}', 'yearly', ['26/TOKO/1', '26/TOKO/2']],
  ] as const)('follow %s, starting again %s', async (quotePattern, quoteReset, numbers) => {
    await set({ quotePattern, quoteReset })
    const first = await issue()
    test.clock.atMs = Date.UTC(2026, 11, 5)
    expect([first, await issue()]).toEqual(numbers)
  })

  it.each([
    ['yearly', ['26/TOKO/1', '27/TOKO/1']],
    ['never', ['26/TOKO/1', '27/TOKO/2']],
  ] as const)(
    'count a client’s own in the next year as well, starting again %s',
    async (quoteReset, numbers) => {
      await set({ quotePattern: '{YY}/{CLIENT}/{CLIENT_SEQ}', quoteReset })
      const first = await issue()
      test.clock.atMs = Date.UTC(2027, 0, 5)
      expect([first, await issue()]).toEqual(numbers)
    },
  )

  it('are never given twice, whatever pattern comes after, and what is skipped is written down', async () => {
    await set({ quotePattern: '{SEQ}', quoteReset: 'never' })
    const first = [await issue(), await issue()]
    // Another counter, the same texts.
    await set({ quotePattern: '{SEQ}{CLIENT}', quoteReset: 'never' })
    await test.call('client.save', clientForm({ name: '!!!', identities: [] }))
    await set({ quotePattern: '{YYYY}-{SEQ}', quoteReset: 'yearly' })
    const yearly = await issue()
    await set({ quotePattern: '2026-{SEQ}', quoteReset: 'never' })
    await test.call('numbers.startAt', { next: 4 })
    expect([...first, yearly, await issue()]).toEqual(['1', '2', '2026-1', '2026-4'])
    await set({ quotePattern: '{YYYY}-{SEQ}', quoteReset: 'yearly' })
    expect([await issue(), await issue(), await issue()]).toEqual(['2026-2', '2026-3', '2026-5'])
    expect(await gaps()).toEqual([
      [4, 4, 'taken'],
      [3, 3, 'begun_higher'],
    ])
  })

  it('are not used up by an issue that is refused', async () => {
    const refused = await test.answer('quote.issue', { quoteId: await draft({ title: '' }) })
    expect([refused.ok, await issue()]).toEqual([false, '2026-0001'])
  })

  it('may begin higher, never lower, and undo brings them back while no quote has one', async () => {
    await issue()
    const lower = await test.answer('numbers.startAt', { next: 1 })
    expect(lower).toMatchObject({ ok: false, problem: { fields: { next: 'number_used' } } })
    await test.call('numbers.startAt', { next: 42 })
    await undo()
    expect([(await preview('{SEQ}')).next, await gaps()]).toEqual([2, []])
    await test.call('numbers.startAt', { next: 42 })
    expect([await issue(), await gaps()]).toEqual(['2026-0042', [[2, 41, 'begun_higher']]])
    await undo()
    expect([await issue(), await gaps()]).toEqual(['2026-0043', [[2, 41, 'begun_higher']]])
  })

  it.each([
    ['', 'yearly', 'pattern_missing'],
    ['{YYYY}', 'yearly', 'pattern_without_sequence'],
    ['{CLIENT_SEQ}', 'never', 'pattern_without_sequence'],
    ['{SEQ}-{DAY}', 'never', 'pattern_unknown_token'],
    ['{SEQ', 'never', 'pattern_unknown_token'],
    ['{SEQ}', 'yearly', 'pattern_repeats'],
    ['{YYYY}-{SEQ}', 'monthly', 'pattern_repeats'],
    ['x'.repeat(61), 'never', 'pattern_too_long'],
  ] as const)('refuse the pattern "%s" with a reset %s', async (quotePattern, quoteReset, wrong) => {
    expect(await preview(quotePattern, quoteReset)).toMatchObject({ example: null, wrong })
    const answer = await set({ quotePattern, quoteReset })
    expect(answer.ok).toBe(false)
    expect(!answer.ok && Object.keys(answer.problem.fields ?? {})).toEqual(['quotePattern'])
    expect(await issue()).toBe('2026-0001')
  })

  it('show what the next one would be', async () => {
    await issue()
    expect((await preview('{YYYY}/{MM}/{CLIENT}-{SEQ:4}')).example).toBe('2026/11/SARI-0002')
  })
})

describe('taxes', () => {
  const listed = async (id: string) => (await test.call('tax.list', {})).codes.find((code) => code.id === id)
  const total = async (quoteId: number) => (await test.call('quote.get', { quoteId })).totals.total
  const moms = taxCodeOf('dk-moms') ?? noTax

  it('change from a day on for drafts, and never for what was issued', async () => {
    const issued = await draft({ taxCode: moms })
    await test.call('quote.issue', { quoteId: issued })
    const open = await draft({ taxCode: moms })
    await test.call('tax.setRate', { id: 'dk-moms', from: '2026-11-22', rateBps: '3000' })
    const before = [await total(issued), await total(open)]
    test.clock.atMs = Date.UTC(2026, 10, 22, 5)
    expect([before, await total(issued), await total(open)]).toEqual([[625_000, 625_000], 625_000, 650_000])
    await test.call('quote.issue', { quoteId: open })
    expect((await test.call('quote.list', {})).rows[0]?.total).toBe(650_000)
    await undo()
    expect([await total(open), (await listed('dk-moms'))?.rates.length]).toEqual([650_000, 1])
  })

  it('are made, used, renamed and removed without touching quotes that name them', async () => {
    const form = { id: null, name: 'IVA', valueAdded: true, remark: 'Ley 37/1992', rateBps: '2100' }
    const { id } = await test.call('tax.save', form)
    const quoteId = await draft()
    const { form: open } = await test.call('quote.get', { quoteId })
    await test.call('quote.save', { ...open, taxCode: id })
    const counted = await total(quoteId)
    await test.call('tax.save', { ...form, id, name: 'IVA general', rateBps: null })
    await test.call('tax.remove', { id })
    expect([counted, await total(quoteId)]).toEqual([605_000, 605_000])
    expect(await listed(id)).toMatchObject({ name: 'IVA general', isRemoved: true, isOwn: true })
    await undo()
    await undo()
    expect(await listed(id)).toMatchObject({ name: 'IVA', isRemoved: false })
  })

  it('keep at least one rate, and stay while the owner’s profile names them', async () => {
    const { id } = await test.call('tax.save', {
      id: null,
      name: 'GST',
      valueAdded: true,
      remark: '',
      rateBps: '900',
    })
    expect(await test.answer('tax.dropRate', { id, from: '1900-01-01' })).toMatchObject({
      ok: false,
      problem: { code: 'conflict', detail: 'last_rate' },
    })
    const { owner } = await test.call('desk.state', {})
    if (!owner) throw new Error('no owner')
    await test.call('owner.save', { ...owner, taxCode: id })
    expect(await test.answer('tax.remove', { id })).toMatchObject({
      ok: false,
      problem: { code: 'conflict', detail: 'tax_in_use' },
    })
  })

  it('that are unknown are refused at the line that names them', async () => {
    const { form } = await test.call('quote.get', { quoteId: await draft() })
    const lines = form.lines.map((each) => ({ ...each, taxCode: 'xx' }))
    expect(await test.answer('quote.save', { ...form, lines })).toMatchObject({
      problem: { fields: { 'lines.0.taxCode': 'unknown' } },
    })
  })
})

describe('the rate card', () => {
  it('keeps prices and factors, each taken back on its own', async () => {
    const rate = { basis: 'hour', price: 150_000, currency: 'IDR', leadDays: 2 } as const
    await test.call('rates.save', { service: '*', rate })
    await test.call('rates.save', { service: 'restore', rate: { ...rate, basis: 'fixed' } })
    const { terms } = await test.call('rates.get', {})
    await test.call('rates.saveTerms', { ...terms, minimum: 250_000, depositBps: 5000 })
    const card = async () => {
      const got = await test.call('rates.get', {})
      return [got.terms.minimum, got.rates.map(({ service, rate: { basis } }) => [service, basis])]
    }
    const all = await card()
    await undo()
    const without = await card()
    await undo()
    expect([all, without, await card()]).toEqual([
      [
        250_000,
        [
          ['*', 'hour'],
          ['restore', 'fixed'],
        ],
      ],
      [
        0,
        [
          ['*', 'hour'],
          ['restore', 'fixed'],
        ],
      ],
      [0, [['*', 'hour']]],
    ])
  })

  it('prices work outside every agreement by the time it takes, raises it to the minimum and asks for the deposit', async () => {
    const rate = { basis: 'hour', price: 120_000, currency: 'IDR', leadDays: 2 } as const
    await test.call('rates.save', { service: '*', rate })
    const { terms } = await test.call('rates.get', {})
    await test.call('rates.saveTerms', { ...terms, minimum: 250_000, depositBps: 5000 })
    const { rows } = await test.call('client.list', {})
    const { caseId } = await test.call('mention.add', {
      channel: 'phone',
      name: 'Sari Wulandari',
      reach: '',
      clientId: rows[0]?.clientId ?? 0,
      caseId: null,
      atMs: test.clock.atMs - 60_000,
      text: 'Tolong buatkan halaman promo dengan foto, harga dan tombol pesan.',
      link: '',
    })
    await test.call('case.describe', { caseId, service: 'new_page', cause: 'change_request', minutes: 90 })
    const { quoteId } = await test.call('quote.draft', { caseId })
    const { form, totals } = await test.call('quote.get', { quoteId })
    expect([
      form.lines.map(({ quantity, unit, unitPrice }) => [quantity, unit, unitPrice]),
      form.leadDays,
      totals.gap,
      totals.total,
      form.depositBps,
    ]).toEqual([[['1.5', 'hour', 120_000]], 2, 70_000, 250_000, 5000])
  })

  it('prices the service of one’s own where it stands', async () => {
    const { serviceId } = await test.call('service.save', {
      serviceId: null,
      name: 'Fotografi',
      phrases: { en: [], id: ['foto'], da: [], hu: [] },
      price: null,
      basis: 'fixed',
      currency: 'IDR',
      leadDays: 7,
    })
    const rate = { basis: 'hour', price: 200_000, currency: 'IDR', leadDays: 3 } as const
    await test.call('rates.save', { service: 'own:fotografi', rate })
    const { services } = await test.call('service.list', {})
    expect(services.find((each) => each.serviceId === serviceId)?.form).toMatchObject({
      price: 200_000,
      basis: 'hour',
      leadDays: 3,
    })
    expect((await test.call('rates.get', {})).rates).toEqual([{ service: 'own:fotografi', rate }])
    await test.call('rates.save', { service: 'own:fotografi', rate: null })
    expect((await test.call('rates.get', {})).rates).toEqual([])
    await undo()
    expect((await test.call('rates.get', {})).rates).toEqual([{ service: 'own:fotografi', rate }])
  })
})
