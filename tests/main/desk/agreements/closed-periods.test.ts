// Once a statement was issued its days are closed: what belongs to them is booked today, and says so; what was told stays.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { databasePath } from '../../../../src/main/store/file/open.ts'
import { addStatement } from '../../../../src/main/store/statements/statements.ts'
import {
  agreementForm,
  clientForm,
  commentFeed,
  entitlementForm,
  openTestDesk,
  sourceInput,
  type TestDesk,
} from '../workspace.ts'

const now = Date.parse('2026-11-21T05:00:00Z')

let desk: TestDesk
let clientId = 0
let entitlementId = 0
beforeEach(async () => {
  desk = openTestDesk(now)
  clientId = (await desk.call('client.save', clientForm())).clientId
  const care = entitlementForm({
    unit: 'minute',
    quantity: 120,
    period: 'calendar_month',
    overage: { perHour: 60_000 },
  })
  await desk.call('agreement.save', agreementForm(clientId, { entitlements: [care] }))
  entitlementId = (await card()).form.entitlements[0]?.entitlementId ?? 0
  await use(60, '2026-10-10')
})
afterEach(() => desk.end())

async function card() {
  const [agreement] = (await desk.call('client.get', { clientId })).agreements
  if (!agreement) throw new Error('no agreement')
  return agreement
}
const use = (quantity: number, occurredOn: string) =>
  desk.call('usage.add', { entitlementId, quantity, occurredOn, note: '' })
const booked = async () =>
  (await card()).usage.map(({ kind, quantity, occurredOn, workedOn }) =>
    `${kind} ${quantity} ${occurredOn} ${workedOn ?? ''}`.trim(),
  )
const undo = () => desk.call('undo.take', { undoId: null })

async function issueOctober(): Promise<void> {
  const db = connect(databasePath(desk.dataDir))
  addStatement(db, {
    number: 'S-2026-10',
    clientId,
    month: '2026-10',
    issuedOn: '2026-11-02',
    issuedAtMs: now,
    replacesId: null,
    content: '{}',
    addressee: { name: 'Toko Sari', contact: '' },
    covers: [{ agreementId: (await card()).form.agreementId ?? 0, through: '2026-10-31' }],
  })
  db.close()
}

test('usage entered for a closed day is an adjustment of today that keeps the day of the work', async () => {
  await use(10, '2026-10-30')
  await issueOctober()
  await use(15, '2026-10-31')
  await use(20, '2026-11-01')
  expect(await booked()).toEqual([
    'debit 60 2026-10-10',
    'debit 10 2026-10-30',
    'debit 20 2026-11-01',
    'adjustment 15 2026-11-21 2026-10-31',
  ])
  await undo()
  await undo()
  expect((await booked()).slice(-2)).toEqual(['adjustment 15 2026-11-21 2026-10-31', 'credit -15 2026-11-21'])
})

test('an entry of a closed month is reversed in the open one, and the closed one keeps what was told', async () => {
  await issueOctober()
  await use(30, '2026-11-05')
  const [entry] = (await card()).usage
  await desk.call('usage.reverse', { usageId: entry?.usageId ?? 0, reason: 'Was our own fault' })
  expect([await booked(), (await card()).meters[0]?.left]).toEqual([
    ['debit 60 2026-10-10', 'debit 30 2026-11-05', 'adjustment -60 2026-11-21 2026-10-10'],
    120,
  ])
})

test('work of a closed month is judged and debited today, is flagged, and is debited by the day it is booked', async () => {
  const { sourceId } = await desk.call('source.add', sourceInput)
  const text = 'Mas, tolong ganti menu di halaman depan ya, warnanya diubah jadi biru.'
  await desk.ingest(
    sourceId,
    commentFeed([{ guid: 'c1', author: 'Sari Wulandari', text, at: '2026-11-20T03:00:00Z' }]),
  )
  const [row] = (await desk.call('inbox.page', { shelf: 'open', offset: 0, limit: 5 })).rows
  const caseId = row?.caseId ?? 0
  const work = {
    caseId,
    service: 'revision',
    cause: 'change_request',
    minutes: 45,
    occurredOn: '2026-10-20',
  } as const
  const flags = async () => (await desk.call('case.get', { caseId })).verdict?.flags
  await desk.call('case.describe', work)
  const open = await flags()
  await issueOctober()
  // The statement came after the verdict, and the debit a day after the statement.
  desk.clock.atMs = Date.parse('2026-11-22T05:00:00Z')
  await desk.call('case.debit', { caseId })
  expect([open, await flags(), (await booked()).at(-1)]).toEqual([
    [],
    ['BACKDATED'],
    'adjustment 45 2026-11-22 2026-10-20',
  ])
})
