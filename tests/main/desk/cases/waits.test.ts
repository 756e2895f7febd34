// A snoozed case comes back by its hour, by an answer, by the end of its quote; whoever waits for a client is reminded.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDesk } from '../../../../src/main/desk/desk.ts'
import { ownerForm } from '../owner-form.ts'
import { clientForm, commentFeed, openTestDesk, sourceInput, type TestDesk } from '../workspace.ts'

const now = Date.UTC(2026, 10, 21, 5)
const hour = 3_600_000

let test: TestDesk
let sourceId = 0
let caseId = 0
beforeEach(async () => {
  test = openTestDesk(now)
  sourceId = (await test.call('source.add', sourceInput)).sourceId
  await test.ingest(sourceId, commentFeed([asks]))
  caseId = (await page('open')).rows[0]?.caseId ?? 0
})
afterEach(() => test.end())

const asks = {
  guid: 'a',
  author: 'Sari',
  text: 'Mas, tolong ganti menu di halaman depan ya, warnanya diubah jadi biru.',
  at: '2026-11-21T04:00:00Z',
  link: 'http://forum.example/menu/#a',
}
const answers = (text: string) => ({
  ...asks,
  guid: 'b',
  text,
  at: '2026-11-21T06:00:00Z',
  link: 'http://forum.example/menu/#b',
})
const page = (shelf: 'open' | 'snoozed' | 'done') => test.call('inbox.page', { shelf, offset: 0, limit: 10 })
const wake = (atMs: number) => {
  test.clock.atMs = atMs
  return test.desk.run('wake', null)
}
const stands = async () => {
  const { shelf, status, group, remindedAtMs } = await test.call('case.get', { caseId })
  return `${shelf} ${status} ${group}${remindedAtMs === null ? '' : ' reminded'}`
}

describe('a snoozed case', () => {
  it('comes back at its hour, also when Remit was closed then', async () => {
    await test.call('case.snooze', { caseId, until: { atMs: now + hour } })
    expect([await stands(), (await wake(now + hour - 1)).nextWakeAtMs]).toEqual([
      'snoozed snoozed rest',
      now + hour,
    ])
    await test.desk.run('close', null)
    const desk = createDesk({
      dataDir: test.dataDir,
      nowMs: () => now + 30 * hour,
      random: () => 0.5,
      emit: () => undefined,
    })
    const answer = await desk.run('call', { name: 'case.get', input: { caseId } })
    expect(answer).toMatchObject({ value: { shelf: 'open', status: 'triaged' } })
    await desk.run('close', null)
  })

  it('keeps its clock running while the owner put it off, and pauses it while the client is awaited', async () => {
    const due = async () => (await test.call('case.get', { caseId })).dueAtMs
    const before = await due()
    await test.call('case.snooze', { caseId, until: { atMs: now + hour } })
    await wake(now + 2 * hour)
    expect(await due()).toBe(before)
    await test.call('case.snooze', { caseId, until: { happens: 'answer' } })
    test.clock.atMs = now + 5 * hour
    await test.call('case.reopen', { caseId })
    expect(await due()).toBe((before ?? 0) + 3 * hour)
  })

  it.each([
    ['a question', 'Bagaimana, sudah bisa diubah menunya?'],
    ['thanks', 'Terima kasih banyak, bagus sekali!'],
  ])('until they answer comes back with %s', async (_, text) => {
    await test.call('case.snooze', { caseId, until: { happens: 'answer' } })
    const asleep = await stands()
    await test.ingest(sourceId, commentFeed([asks, answers(text)]), 'two')
    expect([
      asleep,
      (await page('open')).rows.map((row) => row.caseId),
      (await page('snoozed')).total,
    ]).toEqual(['snoozed snoozed waiting', [caseId], 0])
  })

  it('waits for a quote only where one is out', async () => {
    expect(await test.answer('case.snooze', { caseId, until: { happens: 'quote' } })).toMatchObject({
      problem: { code: 'conflict', detail: 'no_open_quote' },
    })
  })

  it.each([
    ['accepted', { who: 'Sari', how: 'phone', evidence: '', gives: { kind: 'nothing' } }],
    ['declined', { cause: 'price', note: '', closes: false }],
  ] as const)('until its quote is decided comes back when it is %s', async (_, answer) => {
    await issuedQuote()
    await test.call('case.snooze', { caseId, until: { happens: 'quote' } })
    await wake(now + hour)
    const asleep = await stands()
    const on = '2026-11-21'
    if ('who' in answer) await test.call('quote.accept', { quoteId, on, ...answer })
    else await test.call('quote.decline', { quoteId, on, ...answer })
    await wake(now + 2 * hour)
    expect([asleep, await stands()]).toEqual(['snoozed snoozed waiting', 'open triaged rest'])
  })

  it('until its quote is decided comes back after the quote’s last day', async () => {
    await issuedQuote()
    await test.call('case.snooze', { caseId, until: { happens: 'quote' } })
    await wake(now + 40 * 24 * hour)
    expect(await stands()).toBe('open waiting_client needs_you reminded')
  })
})

let quoteId = 0
async function issuedQuote(): Promise<void> {
  await test.call(
    'owner.save',
    ownerForm({ name: 'Rina', address: 'Jakarta', phone: '0812', email: 'rina@example.com', language: 'id' }),
  )
  const { clientId } = await test.call('client.save', clientForm())
  await test.call('case.assignClient', { caseId, clientId })
  quoteId = (await test.call('quote.draft', { caseId })).quoteId
  const { form } = await test.call('quote.get', { quoteId })
  const lines = form.lines.map((line) => ({ ...line, text: 'Menu', unitPrice: 500_000 }))
  await test.call('quote.save', { ...form, title: 'Menu', lines })
  await test.call('quote.issue', { quoteId })
}

describe('a reminder', () => {
  it('is told at its hour among what needs the owner, with the clock at rest', async () => {
    await test.call('case.remind', { caseId, atMs: now + hour })
    const before = [await stands(), (await page('open')).groups.map(({ count }) => count)]
    const { nextWakeAtMs } = await wake(now + hour - 1)
    const { nextWakeAtMs: none } = await wake(now + hour)
    const open = await page('open')
    expect([
      ...before,
      nextWakeAtMs,
      none,
      await stands(),
      open.groups.map(({ count }) => count),
      open.rows[0]?.remindedAtMs,
      (await test.call('inbox.place', { shelf: 'open', caseId })).offset,
    ]).toEqual([
      'open waiting_client waiting',
      [0, 1, 0],
      now + hour,
      null,
      'open waiting_client needs_you reminded',
      [1, 0, 0],
      now + hour,
      0,
    ])
  })

  it.each([
    ['an answer', () => test.ingest(sourceId, commentFeed([asks, answers('Sudah, terima kasih!')]), 'two')],
    ['another reply', () => test.call('case.reply', { caseId, text: 'Kami ingatkan.' })],
    ['closing the case', () => test.call('case.close', { caseId })],
    ['snoozing it', () => test.call('case.snooze', { caseId, until: { atMs: now + 99 * hour } })],
  ])('ends with %s', async (_, happens) => {
    await test.call('case.remind', { caseId, atMs: now + 9 * hour })
    await happens()
    await wake(now + 10 * hour)
    const { remindAtMs, remindedAtMs } = await test.call('case.get', { caseId })
    expect([remindAtMs, remindedAtMs]).toEqual([null, null])
  })

  it('that was told is put back by undo when the reply that ended it is taken back', async () => {
    await test.call('case.remind', { caseId, atMs: now + hour })
    await wake(now + 2 * hour)
    const before = await stands()
    await test.call('case.reply', { caseId, text: 'Kami ingatkan.' })
    await test.call('undo.take', { undoId: null })
    expect(await stands()).toBe(before)
  })

  it.each([-1, 0])('is refused for a moment that has gone (%i ms from now)', async (awayMs) => {
    expect(await test.answer('case.remind', { caseId, atMs: now + awayMs })).toMatchObject({
      problem: { fields: { atMs: 'past' } },
    })
  })
})
