// Agreements are reminded of, renewed, suspended and ended by dates; everything is taken back whole and the ledger stays.
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  agreementForm,
  clientForm,
  commentFeed,
  openTestDesk,
  sourceInput,
  type TestDesk,
} from '../workspace.ts'

// 09:00 in Jakarta.
const noon = (date: string) => Date.parse(`${date}T02:00:00Z`)

let desk: TestDesk
let clientId = 0
let agreementId = 0
beforeEach(async () => {
  desk = openTestDesk(noon('2027-01-10'))
  clientId = (await desk.call('client.save', clientForm())).clientId
  agreementId = (await desk.call('agreement.save', agreementForm(clientId, { graceDays: 7 }))).agreementId
})
afterEach(() => desk.end())

const at = (date: string) => {
  desk.clock.atMs = noon(date)
}
const cards = async () => (await desk.call('client.get', { clientId })).agreements
const reminded = async () =>
  (await desk.call('agreement.reminders', {})).rows.map(({ title, daysLeft }) => `${title} ${daysLeft}`)
const undo = () => desk.call('undo.take', { undoId: null })

test('an end is told of 30, 7 and 1 days ahead, each until it is put aside, and not after a renewal', async () => {
  const told: string[][] = []
  for (const day of ['2027-01-14', '2027-01-15', '2027-02-06', '2027-02-07', '2027-02-12', '2027-02-13']) {
    at(day)
    told.push(await reminded())
    if ((await reminded()).length > 0) await desk.call('agreement.putAside', { agreementId })
  }
  expect(told).toEqual([[], ['Web Basic 30'], [], ['Web Basic 7'], [], ['Web Basic 1']])
  await undo()
  expect(await reminded()).toEqual(['Web Basic 1'])
  await desk.call('agreement.renew', { agreementId, changes: null })
  expect(await reminded()).toEqual([])
})

test('a renewal follows with the same length, clauses and entitlements, its own ledger, and is undone whole', async () => {
  const [old] = await cards()
  const entitlementId = old?.form.entitlements[0]?.entitlementId ?? 0
  await desk.call('usage.add', { entitlementId, quantity: 2, occurredOn: '2026-09-01', note: '' })
  await desk.call('agreement.renew', { agreementId, changes: null })
  const [next, before] = await cards()
  expect({
    term: [next?.form.start, next?.form.end],
    clauses: next?.form.clauses,
    entitlements: next?.form.entitlements.map(({ label, quantity }) => [label, quantity]),
    booked: [before?.usage.length, next?.usage.length],
    linked: [before?.renewedBy === next?.form.agreementId, before?.renewal, before?.state],
    again: await desk.answer('agreement.renew', { agreementId, changes: null }),
  }).toEqual({
    term: ['2027-02-15', '2027-08-14'],
    clauses: old?.form.clauses,
    entitlements: [['Perubahan', 3]],
    booked: [1, 0],
    linked: [true, null, 'active'],
    again: { ok: false, problem: { code: 'conflict', detail: 'renewed', retryable: false } },
  })
  await undo()
  expect(
    (await cards()).map(({ form, usage, renewal }) => [form.agreementId, usage.length, renewal?.start]),
  ).toEqual([[agreementId, 1, '2027-02-15']])
})

test('dates and price of a renewal can be others, but never overlap or run backwards', async () => {
  const renew = (start: string, end: string | null) =>
    desk.answer('agreement.renew', {
      agreementId,
      changes: { start, end, fee: { amount: 1_500_000, per: 'year' } },
    })
  const wrongs = [
    await renew('2027-02-14', null),
    await renew('2027-03-01', '2027-02-28'),
    await renew('2027-02-30', null),
  ]
  expect(wrongs.map((answer) => (answer.ok ? null : answer.problem.fields))).toEqual([
    { start: 'overlaps' },
    { end: 'end_before_start' },
    { start: 'date' },
  ])
  expect((await renew('2027-03-01', '2028-02-29')).ok).toBe(true)
  expect((await cards())[0]?.form).toMatchObject({
    start: '2027-03-01',
    end: '2028-02-29',
    fee: { amount: 1_500_000, per: 'year' },
  })
})

test('suspending, resuming and ending hold from their days on and are taken back one by one', async () => {
  const change = (name: 'suspend' | 'resume' | 'terminate', on: string) =>
    desk.call(`agreement.${name}`, { agreementId, on, reason: 'Agreed by phone' })
  const state = async () => {
    const [card] = await cards()
    return `${card?.state} ${card?.end}`
  }
  const states: string[] = []
  at('2026-10-10')
  await change('suspend', '2026-10-10')
  states.push(await state())
  await change('resume', '2026-10-12')
  states.push(await state())
  at('2026-10-12')
  states.push(await state())
  await change('terminate', '2026-10-31')
  states.push(await state())
  at('2026-11-01')
  states.push(await state())
  await undo()
  states.push(await state())
  expect(states).toEqual([
    'suspended 2027-02-14',
    'suspended 2027-02-14',
    'active 2027-02-14',
    'expiring 2026-10-31',
    'terminated 2026-10-31',
    'active 2027-02-14',
  ])
})

test('a change that cannot be is refused beside its day and changes nothing', async () => {
  const answers = [
    await desk.answer('agreement.suspend', { agreementId, on: '2026-08-14', reason: 'x' }),
    await desk.answer('agreement.terminate', { agreementId, on: '2027-02-15', reason: 'x' }),
    await desk.answer('agreement.resume', { agreementId, on: '2027-01-10', reason: '' }),
    await desk.answer('agreement.terminate', { agreementId, on: '2027-01-10', reason: ' ' }),
  ]
  expect(answers.map((answer) => (answer.ok ? null : answer.problem.fields))).toEqual([
    { on: 'before_start' },
    { on: 'after_end' },
    { on: 'not_suspended' },
    { reason: 'required' },
  ])
  expect((await cards())[0]?.changes).toEqual([])
})

test('states follow the days: about to end, in grace, over', async () => {
  const states: unknown[] = []
  for (const date of ['2027-01-14', '2027-01-15', '2027-02-14', '2027-02-15', '2027-02-21', '2027-02-22']) {
    at(date)
    const [row] = (await desk.call('client.list', {})).rows
    states.push([row?.agreementState, row?.daysLeft])
  }
  expect(states).toEqual([
    ['active', 31],
    ['expiring', 30],
    ['expiring', 0],
    ['grace', -1],
    ['grace', -7],
    ['expired', -8],
  ])
})

test('an agreement that goes on in another warns of no end; the other counts from its first day', async () => {
  await desk.call('agreement.renew', { agreementId, changes: null })
  const states: unknown[] = []
  for (const date of ['2027-01-15', '2027-02-14', '2027-02-15', '2027-02-21']) {
    at(date)
    const [row] = (await desk.call('client.list', {})).rows
    states.push([row?.agreementState, row?.daysLeft])
  }
  expect(states).toEqual([
    ['active', 30],
    ['active', 0],
    ['active', 180],
    ['active', 174],
  ])
})

test('the day is the agreement’s own: just before midnight there it still runs', async () => {
  desk.clock.atMs = Date.parse('2027-02-14T16:59:59Z')
  const before = (await cards())[0]?.state
  desk.clock.atMs += 1000
  expect([before, (await cards())[0]?.state]).toEqual(['expiring', 'grace'])
})

test('the summary is in the client’s language and ends when it was decided to', async () => {
  await desk.call('agreement.terminate', { agreementId, on: '2027-01-31', reason: 'Shop closes' })
  const { document } = await desk.call('agreement.summary', { agreementId })
  expect([document.language, document.client.name, document.sections[0]?.lines[0]]).toEqual([
    'id',
    'Toko Sari',
    'Masa berlaku: **15 Agustus 2026 sampai 31 Januari 2027**, kedua hari termasuk',
  ])
})

test('a clause that a debited verdict cites can be reworded, not removed', async () => {
  at('2026-11-21')
  const { sourceId } = await desk.call('source.add', sourceInput)
  const text = 'Mas, tolong ganti menu di halaman depan ya, warnanya diubah jadi biru.'
  await desk.ingest(
    sourceId,
    commentFeed([{ guid: 'c1', author: 'Sari Wulandari', text, at: '2026-11-21T01:00:00Z' }]),
  )
  const [row] = (await desk.call('inbox.page', { shelf: 'open', offset: 0, limit: 5 })).rows
  await desk.call('case.debit', { caseId: row?.caseId ?? 0 })
  const [card] = await cards()
  if (!card) throw new Error('no agreement')
  const without = {
    ...card.form,
    clauses: card.form.clauses.filter(({ no }) => no !== '2.1'),
    entitlements: card.form.entitlements.map((each) => ({ ...each, clauseNo: null })),
  }
  expect(await desk.answer('agreement.save', without)).toMatchObject({
    ok: false,
    problem: { code: 'conflict', detail: 'clause_cited' },
  })
  const reworded = card.form.clauses.map(({ no }) => ({ no, text: 'In other words.' }))
  await desk.call('agreement.save', { ...card.form, clauses: reworded })
  expect((await cards())[0]?.form.clauses).toEqual(reworded)
})
