// The owner decides on verdicts: agrees, gives work away, takes a debit back; every step is an entry, and every step is undone.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AgreementForm, EntitlementForm } from '../../../../src/contract/client.ts'
import {
  agreementForm,
  clientForm,
  commentFeed,
  contactForm,
  entitlementForm,
  openTestDesk,
  sourceInput,
  type TestDesk,
} from '../workspace.ts'

const now = Date.parse('2026-11-21T05:00:00Z')
const asked = [
  'Mas, tolong ganti menu di halaman depan ya, warnanya diubah jadi biru.',
  'Tolong ganti foto di halaman kontak dengan yang saya kirim ya.',
]

let desk: TestDesk
let clientId = 0
let caseIds: number[] = []
beforeEach(() => {
  desk = openTestDesk(now)
})
afterEach(() => desk.end())

const view = (caseId: number) => desk.call('case.get', { caseId })
const undo = () => desk.call('undo.take', { undoId: null })
const card = async () => (await desk.call('client.get', { clientId })).agreements[0]
const left = async () => (await card())?.meters[0]?.left
const booked = async () =>
  (await card())?.usage.map(({ kind, quantity, occurredOn }) => `${kind} ${quantity} ${occurredOn}`)
const given = async () =>
  (await desk.call('client.leakage', { clientId })).rows.map(
    ({ amount, currency, reason, minutes }) => `${amount} ${currency} ${minutes} ${reason}`,
  )

/** Two requests of a client whose agreement holds one entitlement, of which so much is used. */
async function setUp(
  entitlement: Partial<EntitlementForm>,
  used: number,
  agreement: Partial<AgreementForm> = {},
): Promise<number> {
  clientId = (await desk.call('client.save', clientForm())).clientId
  await desk.call(
    'agreement.save',
    agreementForm(clientId, { entitlements: [entitlementForm(entitlement)], ...agreement }),
  )
  const entitlementId = (await card())?.form.entitlements[0]?.entitlementId ?? 0
  if (used > 0)
    await desk.call('usage.add', { entitlementId, quantity: used, occurredOn: '2026-11-02', note: '' })
  const { sourceId } = await desk.call('source.add', sourceInput)
  await desk.ingest(
    sourceId,
    commentFeed(
      asked.map((text, n) => ({
        guid: `c${n}`,
        author: 'Sari Wulandari',
        text,
        at: `2026-11-21T0${n + 1}:00:00Z`,
        link: `http://forum.example/topic-${n}/`,
        title: `Topic ${n}`,
      })),
    ),
  )
  const { rows } = await desk.call('inbox.page', { shelf: 'open', offset: 0, limit: 10 })
  caseIds = rows.map(({ caseId }) => caseId).sort((a, b) => a - b)
  for (const caseId of caseIds) await describeAs(caseId, {})
  return caseIds[0] ?? 0
}

async function describeAs(
  caseId: number,
  fields: { minutes?: number | null; occurredOn?: string | null; service?: string; byOutage?: boolean },
) {
  return desk.answer('case.describe', {
    caseId,
    service: 'revision',
    cause: 'change_request',
    minutes: null,
    ...fields,
  })
}

const minutes: Partial<EntitlementForm> = {
  label: 'Perawatan',
  unit: 'minute',
  quantity: 120,
  period: 'calendar_month',
  incrementMinutes: 15,
  split: true,
  overage: { perHour: 150_000 },
}

test('the day work is counted for is that of receipt where the client’s agreement runs, whatever day the owner has', async () => {
  const caseId = await setUp({ quantity: 5 }, 0, { zone: 'America/New_York' })
  const { receivedOn } = await view(caseId)
  await desk.call('case.debit', { caseId })
  expect([receivedOn, await booked()]).toEqual(['2026-11-20', ['debit 1 2026-11-20']])
})

test('work entered for another day is inside the hours of the agreement it is for, whatever another agreement’s hours are', async () => {
  const hours = (from: string, to: string) => ({ days: [1, 2, 3, 4, 5], from, to })
  const atNight: Partial<EntitlementForm> = { ...minutes, outOfHours: { mode: 'multiply', bps: 15_000 } }
  const caseId = await setUp({ services: ['restore'] }, 0, {
    zone: 'America/New_York',
    start: '2026-10-01',
    hours: hours('06:00', '10:00'),
  })
  await desk.call(
    'agreement.save',
    agreementForm(clientId, { entitlements: [entitlementForm(atNight)], hours: hours('09:00', '17:00') }),
  )
  const judged = async (occurredOn: string) => {
    await describeAs(caseId, { minutes: 30, occurredOn })
    const { verdict } = await view(caseId)
    return verdict?.toDebit.map(({ quantity }) => quantity)
  }
  expect([await judged('2026-11-19'), await judged('2026-11-15')]).toEqual([[30], [45]])
})

test('what comes from an outage of the owner’s own is free though the quota is used up, until that is taken back', async () => {
  const caseId = await setUp({ quantity: 0 }, 0)
  const judged = async () => {
    const { byOutage, verdict } = await view(caseId)
    return [byOutage, verdict?.kind, verdict?.reasons, verdict?.toDebit.length]
  }
  const before = await judged()
  await describeAs(caseId, { byOutage: true })
  const during = await judged()
  await describeAs(caseId, { minutes: 30 })
  const still = await judged()
  await desk.call('undo.take', { undoId: null })
  await desk.call('undo.take', { undoId: null })
  expect([before, during, still, await judged()]).toEqual([
    [false, 'paid_extra', ['QUOTA_EXHAUSTED'], 0],
    [true, 'in_contract', ['INCIDENT'], 0],
    [true, 'in_contract', ['INCIDENT'], 0],
    [false, 'paid_extra', ['QUOTA_EXHAUSTED'], 0],
  ])
})

test('an estimate judges at once: a part is covered, the rest is given away for a reason, and the ledger says both', async () => {
  const caseId = await setUp(minutes, 90)
  expect((await view(caseId)).verdict?.reasons).toEqual(['CAP'])
  await describeAs(caseId, { minutes: 100 })
  const partial = await view(caseId)
  expect([
    partial.verdict?.reasons,
    partial.verdict?.price,
    partial.verdict?.covered,
    partial.verdict?.billableMinutes,
  ]).toEqual([
    ['PARTIAL'],
    187_500,
    [{ label: 'Perawatan', unit: 'minute', quantity: 30, agreement: null }],
    75,
  ])
  await desk.call('case.decide', { caseId, kind: 'in_contract', reason: 'A gift', chargedPrice: null })
  await desk.call('case.debit', { caseId })
  const decided = await view(caseId)
  expect({
    given: await given(),
    left: await left(),
    override: decided.verdict?.override,
    flags: decided.verdict?.flags,
    rules: decided.verdict?.trace.at(-1),
  }).toEqual({
    given: ['187500 IDR 100 A gift'],
    left: 0,
    override: { kind: 'in_contract', reason: 'A gift', chargedPrice: 0, leakage: 187_500 },
    flags: ['OVERRIDE'],
    rules: {
      rule: 'R11',
      agreement: null,
      outcome: 'OVERRIDE',
      facts: { reason: 'A gift', chargedPrice: 0, price: 187_500, leakage: 187_500 },
    },
  })
})

test('a decision outlives a new verdict, and what it gives away follows the new price', async () => {
  const caseId = await setUp({ ...minutes, overage: { perHour: 60_000 } }, 120)
  await describeAs(caseId, { minutes: 30 })
  await desk.call('case.decide', { caseId, kind: 'paid_extra', reason: 'Half price', chargedPrice: 15_000 })
  const first = await given()
  await describeAs(caseId, { minutes: 60 })
  const second = await given()
  await undo()
  const undone = await given()
  await desk.call('case.followVerdict', { caseId })
  const followed = [await given(), (await view(caseId)).verdict?.override]
  await undo()
  expect([first, second, undone, followed, await given()]).toEqual([
    ['15000 IDR 30 Half price'],
    ['45000 IDR 60 Half price'],
    ['15000 IDR 30 Half price'],
    [[], null],
    ['15000 IDR 30 Half price'],
  ])
  const { rows } = await desk.call('case.verdicts', { caseId })
  expect(rows.length).toBeGreaterThan(1)
})

test('work whose price was never agreed is given away without a value, and a price still open gives nothing away', async () => {
  const caseId = await setUp({ overage: null }, 3)
  await desk.call('case.decide', { caseId, kind: 'paid_extra', reason: 'Later', chargedPrice: null })
  const open = await given()
  await desk.call('case.decide', { caseId, kind: 'in_contract', reason: 'Regular', chargedPrice: null })
  expect([open, await given()]).toEqual([[], ['null IDR null Regular']])
})

test('what is over by the text is valued at the rate the text had', async () => {
  const caseId = await setUp(minutes, 0, { start: '2026-01-01', end: '2026-10-31' })
  await describeAs(caseId, { minutes: 40 })
  expect((await view(caseId)).verdict).toMatchObject({ reasons: ['EXPIRED'], price: null })
  await desk.call('case.decide', { caseId, kind: 'in_contract', reason: 'Old friend', chargedPrice: null })
  expect(await given()).toEqual(['112500 IDR 40 Old friend'])
})

test('agreeing to borrow takes from the next period, one request at a time', async () => {
  const caseId = await setUp({ quantity: 5, period: 'calendar_month', deficit: 'carry' }, 5)
  for (const each of caseIds) {
    expect((await view(each)).verdict).toMatchObject({ kind: 'owners_call', reasons: ['BORROW_FROM_NEXT'] })
    await desk.call('case.decide', {
      caseId: each,
      kind: 'in_contract',
      reason: 'Agreed',
      chargedPrice: null,
    })
    await desk.call('case.debit', { caseId: each })
  }
  const borrowed = await left()
  desk.clock.atMs = Date.parse('2026-12-01T05:00:00Z')
  const opens = await left()
  await desk.call('case.takeDebitBack', { caseId, reason: 'Not done after all' })
  const taken = await left()
  await undo()
  expect([borrowed, opens, taken, await left(), await given()]).toEqual([-2, 3, 4, 3, []])
})

test('a request held for the responsible contact is debited like any other once the owner agrees', async () => {
  const caseId = await setUp({}, 2, { contactPolicy: 'hold' })
  const { contacts } = (await desk.call('client.get', { clientId })).form
  await desk.call('client.save', {
    ...(await desk.call('client.get', { clientId })).form,
    contacts: [
      ...contacts.map((contact) => ({ ...contact, responsible: false })),
      contactForm({ name: 'Bambang', responsible: true }),
    ],
  })
  const held = (await view(caseId)).verdict
  await desk.call('case.decide', { caseId, kind: 'in_contract', reason: 'He said yes', chargedPrice: null })
  const agreed = (await view(caseId)).verdict?.toDebit.map(({ quantity }) => quantity)
  await desk.call('case.debit', { caseId })
  expect([held?.reasons, held?.toDebit, agreed, await left()]).toEqual([
    ['CONTACT_NOT_RESPONSIBLE'],
    [],
    [1],
    0,
  ])
})

test('a debit judges the client’s other requests again, and so does taking it back', async () => {
  const [first = 0, second = 0] = [await setUp({}, 2), caseIds[1]]
  const kinds: unknown[] = [(await view(second)).verdict?.kind]
  await desk.call('case.debit', { caseId: first })
  kinds.push((await view(second)).verdict?.kind)
  await undo()
  kinds.push((await view(second)).verdict?.kind)
  expect(kinds).toEqual(['in_contract', 'paid_extra', 'in_contract'])
  expect(await booked()).toEqual(['debit 2 2026-11-02', 'debit 1 2026-11-21', 'credit -1 2026-11-21'])
})

test('what was decided to be charged is not drawn from the quota', async () => {
  const caseId = await setUp({}, 0)
  await desk.call('case.decide', { caseId, kind: 'paid_extra', reason: 'Asked at night', chargedPrice: null })
  expect(await desk.answer('case.debit', { caseId })).toMatchObject({
    ok: false,
    problem: { code: 'conflict', detail: 'nothing_to_debit' },
  })
})

test('the day of the work picks the month it is debited in, and cannot lie ahead', async () => {
  const caseId = await setUp({ ...minutes, rolloverCap: 0 }, 90)
  await describeAs(caseId, { minutes: 60, occurredOn: '2026-10-30' })
  const october = await view(caseId)
  await desk.call('case.debit', { caseId })
  const days = await booked()
  await undo()
  expect([october.occurredOn, october.verdict?.kind, days?.[0], await left()]).toEqual([
    '2026-10-30',
    'in_contract',
    'debit 60 2026-10-30',
    30,
  ])
  const wrongs = [
    await describeAs(caseId, { occurredOn: '2026-11-22' }),
    await describeAs(caseId, { occurredOn: '2026-02-30' }),
  ]
  expect(wrongs.map((answer) => (answer.ok ? null : answer.problem.fields))).toEqual([
    { occurredOn: 'day_to_come' },
    { occurredOn: 'date' },
  ])
})

test('the verdict can be told to the client in the client’s own language, with the clause', async () => {
  const caseId = await setUp({}, 3)
  await desk.call('case.decide', { caseId, kind: 'in_contract', reason: 'A gift', chargedPrice: null })
  const { text } = await desk.call('case.forClient', { caseId })
  expect(text?.split('\n').slice(1)).toEqual([
    'Kali ini dibuat pengecualian.',
    'Pasal 2.1: Paket mencakup maksimal 3 kali perubahan.',
  ])
})

test('nothing that cannot be is done: a debit that is not there, a decision that was not made', async () => {
  const caseId = await setUp({}, 0)
  const answers = [
    await desk.answer('case.takeDebitBack', { caseId, reason: 'x' }),
    await desk.answer('case.followVerdict', { caseId }),
    await desk.answer('case.decide', { caseId, kind: 'in_contract', reason: ' ', chargedPrice: null }),
  ]
  expect(
    answers.map((answer) => (answer.ok ? null : (answer.problem.detail ?? answer.problem.fields))),
  ).toEqual(['not_debited', 'not_decided', { reason: 'required' }])
})

test.each([
  ['by the responsible contact', 'Sari Wulandari', 'sari@tokosari.example', []],
  [
    'from the client’s domain by somebody who is no contact',
    'Putri',
    'putri@tokosari.example',
    ['WRONG_CONTACT'],
  ],
  ['by somebody who is only named', 'Toko Sari', '', []],
])('a request %s is told from one by the responsible contact', async (_, name, reach, flags) => {
  clientId = (await desk.call('client.save', clientForm())).clientId
  await desk.call(
    'agreement.save',
    agreementForm(clientId, { contactPolicy: 'warn', entitlements: [entitlementForm()] }),
  )
  const { caseId } = await desk.call('mention.add', {
    channel: 'phone',
    name,
    reach,
    clientId: null,
    caseId: null,
    atMs: now - 60_000,
    text: asked[0] ?? '',
    link: '',
  })
  const { client, verdict } = await view(caseId)
  expect([client?.clientId, verdict?.flags]).toEqual([clientId, flags])
})
