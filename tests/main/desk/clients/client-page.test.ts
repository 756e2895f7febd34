// Follows a client's page through the real desk: people, promises, quotes, figures, history, and what is private.
import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  agreementForm,
  clientForm,
  commentFeed,
  contactForm,
  openTestDesk,
  sourceInput,
  type TestDesk,
} from '../workspace.ts'

const now = Date.UTC(2026, 10, 21, 5)
const dayMs = 86_400_000

let test: TestDesk
beforeEach(() => {
  test = openTestDesk(now)
})
afterEach(() => test.end())

const undo = () => test.call('undo.take', { undoId: null })

/** A client with an agreement that has ended, and a request that came after it. */
async function askedAfterEnd() {
  const { clientId } = await test.call('client.save', clientForm())
  const ended = { start: '2026-01-01', end: '2026-06-30', fee: { amount: 100_000, per: 'month' as const } }
  await test.call('agreement.save', agreementForm(clientId, ended))
  const { sourceId } = await test.call('source.add', sourceInput)
  const text = 'Mas, tolong ganti menu di halaman depan ya, warnanya diubah jadi biru.'
  await test.ingest(
    sourceId,
    commentFeed([{ guid: 'c1', author: 'Sari Wulandari', text, at: '2026-11-21T03:00:00Z' }]),
  )
  const [row] = (await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 9 })).rows
  return { clientId, caseId: row?.caseId ?? 0 }
}

it('keeps exactly one responsible contact, who has not left', async () => {
  const people = (...contacts: Parameters<typeof contactForm>[0][]) =>
    clientForm({ contacts: contacts.map((contact) => contactForm({ name: 'X', ...contact })) })
  const { clientId } = await test.call('client.save', people({ activeTo: '2026-11-20' }, {}, {}))
  const { form } = await test.call('client.get', { clientId })
  const two = await test.answer('client.save', people({ responsible: true }, { responsible: true }))
  const left = await test.answer('client.save', people({ responsible: true, activeTo: '2026-11-20' }))
  const turned = await test.answer(
    'client.save',
    people({ activeFrom: '2026-11-20', activeTo: '2026-11-01' }),
  )
  expect([
    form.contacts.map(({ responsible, activeTo }) => [responsible, activeTo]),
    ...[two, left, turned].map((answer) => (answer.ok ? null : answer.problem.fields)),
  ]).toEqual([
    [
      [true, null],
      [false, '2026-11-20'],
      [false, null],
    ],
    { name: 'duplicate', 'contacts.1.responsible': 'one_responsible' },
    { name: 'duplicate', 'contacts.0.activeTo': 'responsible_left' },
    { name: 'duplicate', 'contacts.0.activeTo': 'end_before_start' },
  ])
})

it('keeps roles, channels and whoever was taken off', async () => {
  const { clientId } = await test.call(
    'client.save',
    clientForm({
      contacts: [
        contactForm({
          name: 'Sari',
          responsible: true,
          billing: true,
          salutation: 'Bu',
          channels: 'WhatsApp 1\nSignal 2',
        }),
        contactForm({ name: 'Budi', email: 'budi@x.example', technical: true, activeFrom: '2026-01-01' }),
      ],
    }),
  )
  const { form } = await test.call('client.get', { clientId })
  await test.call('client.save', { ...form, contacts: form.contacts.slice(0, 1) })
  const { formerContacts } = await test.call('client.page', { clientId })
  await undo()
  const again = await test.call('client.get', { clientId })
  expect([formerContacts, again.form]).toEqual([[{ name: 'Budi', email: 'budi@x.example' }], form])
})

it('tells promises and history of this client and of nobody else', async () => {
  const { clientId, caseId } = await askedAfterEnd()
  const promise = { kind: 'fix', dueOn: '2026-11-24', waitsForOthers: false } as const
  const other = await test.call(
    'client.save',
    clientForm({ name: 'Warung Ijo', identities: [], contacts: [] }),
  )
  await test.call('agreement.save', agreementForm(other.clientId, { title: 'Hosting' }))
  const elsewhere = await test.call('mention.add', {
    channel: 'phone',
    name: 'Wayan',
    reach: '',
    clientId: other.clientId,
    caseId: null,
    atMs: now - 60_000,
    text: 'Formulir di halaman depan rusak.',
    link: '',
  })
  await test.call('promise.make', { ...promise, caseId, text: 'To Sari' })
  await test.call('promise.make', { ...promise, caseId: elsewhere.caseId, text: 'To Wayan' })
  const told = async (id: number) =>
    (await test.call('client.page', { clientId: id })).promises.map(({ text }) => text)
  const happened = async (id: number) =>
    (await test.call('client.history', { clientId: id, after: null })).rows
      .map(({ what, caseNo }) => `${what} ${caseNo}`)
      .sort()
  expect([await told(clientId), await told(other.clientId)]).toEqual([['To Sari'], ['To Wayan']])
  expect([await happened(clientId), await happened(other.clientId)]).toEqual([
    ['agreement null', 'case 1', 'promise 1', 'verdict 1'],
    ['agreement null', 'case 2', 'promise 2', 'verdict 2'],
  ])
})

it('counts requests after the end, and tells all that happened, newest first, page by page', async () => {
  const { clientId, caseId } = await askedAfterEnd()
  await test.call('quote.draft', { caseId })
  await test.call('promise.make', {
    caseId,
    kind: 'fix',
    text: 'Fixed',
    dueOn: '2026-11-24',
    waitsForOthers: false,
  })
  const { figures, quotes, sums } = await test.call('client.page', { clientId })
  const { rows, isMore } = await test.call('client.history', { clientId, after: null })
  const [first] = rows
  const rest = await test.call('client.history', {
    clientId,
    after: { atMs: first?.atMs ?? 0, key: first?.key ?? '' },
  })
  expect({
    figures,
    quotes: quotes.length,
    sums: sums.map(({ state, quotes: n }) => [state, n]),
    rows: rows.map(({ what, word, caseNo }) => [what, word, caseNo]),
    isMore,
    restIsTheRest: rest.rows,
  }).toEqual({
    figures: { requests: 1, afterEnd: 1, inGrace: 0, leakage: [], minutes: 0, fees: [] },
    quotes: 1,
    sums: [['draft', 1]],
    rows: [
      ['verdict', 'paid_extra', 1],
      ['promise', 'fix', 1],
      ['agreement', null, null],
      ['case', 'request', 1],
    ],
    isMore: false,
    restIsTheRest: rows.slice(1),
  })
})

it('lists a promise as due from its day on, whatever shelf its case stands on, until it is kept', async () => {
  const { clientId, caseId } = await askedAfterEnd()
  const promise = { caseId, kind: 'procedure' as const, text: 'Checked twice', waitsForOthers: true }
  const past = await test.answer('promise.make', { ...promise, dueOn: '2026-11-20' })
  const { promiseId } = await test.call('promise.make', { ...promise, dueOn: '2026-11-23' })
  await test.call('case.close', { caseId })
  const due = async () => (await test.call('inbox.due', {})).promised
  const state = async () => (await test.call('client.page', { clientId })).promises[0]?.state
  const before = [await due(), await state()]
  test.clock.atMs += 4 * dayMs
  const after = [await due(), await state()]
  const listed = await test.call('inbox.page', { shelf: 'promised', offset: 0, limit: 9 })
  await test.call('promise.keep', { promiseId, evidence: '' })
  const kept = [await due(), await state()]
  const again = await test.answer('promise.release', { promiseId, reason: 'x' })
  await undo()
  expect({
    past: past.ok ? null : past.problem.fields,
    before,
    after,
    listed: listed.rows.map((row) => row.caseId),
    kept,
    again: again.ok ? null : again.problem.detail,
    undone: await state(),
  }).toEqual({
    past: { dueOn: 'past' },
    before: [0, 'open'],
    after: [1, 'broken'],
    listed: [caseId],
    kept: [0, 'late'],
    again: 'promise_ended',
    undone: 'broken',
  })
})

it('keeps notes and stage for the owner, and undoes their change', async () => {
  const { clientId } = await test.call('client.save', clientForm({ notes: 'Pays late' }))
  await test.call('client.setPrivate', { clientId, notes: 'Pays in time', stage: 'learning' })
  const { form } = await test.call('client.get', { clientId })
  await undo()
  const before = await test.call('client.get', { clientId })
  expect([
    [form.notes, form.stage],
    [before.form.notes, before.form.stage],
  ]).toEqual([
    ['Pays in time', 'learning'],
    ['Pays late', null],
  ])
})
