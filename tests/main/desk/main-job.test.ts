// Follows the main job through the real desk: an item becomes a case, a verdict, a debit or a quote, and each step back.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownerForm } from './owner-form.ts'
import {
  agreementForm,
  clientForm,
  commentFeed,
  entitlementForm,
  openTestDesk,
  sourceInput,
  type TestDesk,
} from './workspace.ts'

const now = Date.UTC(2026, 10, 21, 5)
const revision = {
  guid: 'c1',
  author: 'Sari Wulandari',
  text: 'Mas, tolong ganti menu di halaman depan ya, warnanya diubah jadi biru.',
  at: '2026-11-21T03:00:00Z',
}

let test: TestDesk
beforeEach(() => {
  test = openTestDesk(now)
})
afterEach(() => test.end())

const inbox = () => test.call('inbox.page', { shelf: 'open', offset: 0, limit: 50 })
const onlyCase = async () => {
  const [row] = (await inbox()).rows
  if (!row) throw new Error('no case')
  return test.call('case.get', { caseId: row.caseId })
}
const undo = () => test.call('undo.take', { undoId: null })

async function agreedClient(used: number) {
  const { clientId } = await test.call('client.save', clientForm())
  await test.call('agreement.save', agreementForm(clientId))
  const client = await test.call('client.get', { clientId })
  const entitlementId = client.agreements[0]?.form.entitlements[0]?.entitlementId ?? 0
  for (let n = 0; n < used; n++) {
    await test.call('usage.add', { entitlementId, quantity: 1, occurredOn: `2026-09-0${n + 1}`, note: '' })
  }
  return { clientId, entitlementId }
}

describe('a request beyond the quota', () => {
  it('is a paid extra with rule, clause and price, and becomes a quote', async () => {
    await agreedClient(3)
    const { sourceId } = await test.call('source.add', sourceInput)
    await test.ingest(sourceId, commentFeed([revision]))
    const opened = await onlyCase()
    expect({
      kind: opened.kind,
      client: opened.client?.name,
      via: opened.client?.via,
      responsible: opened.contact?.responsible,
      verdict: opened.verdict?.kind,
      reasons: opened.verdict?.reasons,
      price: opened.verdict?.price,
      clauses: opened.verdict?.clauses,
      left: opened.agreements[0]?.meters[0]?.left,
      quotesTheText: opened.messages[0]?.reasons.some(({ words }) => revision.text.includes(words)),
    }).toEqual({
      kind: 'request',
      client: 'Toko Sari',
      via: 'name',
      responsible: true,
      verdict: 'paid_extra',
      reasons: ['QUOTA_EXHAUSTED'],
      price: 500_000,
      clauses: [{ no: '2.1', text: 'Paket mencakup maksimal 3 kali perubahan.' }],
      left: 0,
      quotesTheText: true,
    })

    await test.call('owner.save', ownerForm({ business: 'Studio Rumah Web', phone: '+62 812 0000 1234' }))
    const { quoteId } = await test.call('quote.draft', { caseId: opened.caseId })
    const draft = await test.call('quote.get', { quoteId })
    expect([
      draft.state,
      draft.form.language,
      draft.totals.total,
      draft.form.leadDays,
      draft.missing,
    ]).toEqual(['draft', 'id', 500_000, 3, {}])
    const { number } = await test.call('quote.issue', { quoteId })
    const { entries } = await test.call('undo.list', {})
    expect(entries.map(({ label }) => label)).not.toContain('quote.draft')
    const paper = await test.call('quote.document', { quoteId })
    expect({
      number,
      inText: ['2026-0001', '500.000', 'Toko Sari', '2.1'].filter((part) => !paper.text.includes(part)),
      file: paper.fileName,
      forum: paper.forumReply?.includes('3x'),
      waiting: (await onlyCase()).status,
    }).toEqual({
      number: '2026-0001',
      inText: [],
      file: 'Penawaran-2026-0001-Toko-Sari',
      forum: true,
      waiting: 'waiting_client',
    })
  })

  it('is frozen once issued: saving is refused, and the number is never given again', async () => {
    await agreedClient(3)
    const { sourceId } = await test.call('source.add', sourceInput)
    await test.ingest(sourceId, commentFeed([revision]))
    await test.call('owner.save', owner)
    const { caseId } = await onlyCase()
    const first = await test.call('quote.draft', { caseId })
    await test.call('quote.issue', first)
    const { form } = await test.call('quote.get', first)
    expect(await test.answer('quote.save', form)).toEqual({
      ok: false,
      problem: { code: 'conflict', detail: 'issued', retryable: false },
    })
    await test.call('quote.mark', { ...first, state: 'withdrawn', on: '2026-11-21', note: '' })
    const second = await test.call('quote.draft', { caseId })
    expect((await test.call('quote.issue', second)).number).toBe('2026-0002')
  })
})

const owner = ownerForm({ email: 'rina@rumahweb.example' })
describe('a request within the quota', () => {
  it('is debited once, and undoing the debit leaves two entries and the old balance', async () => {
    const { clientId } = await agreedClient(2)
    const { sourceId } = await test.call('source.add', sourceInput)
    await test.ingest(sourceId, commentFeed([revision]))
    const { caseId, verdict } = await onlyCase()
    expect([verdict?.kind, verdict?.reasons]).toEqual(['in_contract', ['IN_QUOTA']])
    await test.call('case.debit', { caseId })
    expect((await onlyCase()).agreements[0]?.meters[0]?.left).toBe(0)
    expect(await test.answer('case.debit', { caseId })).toMatchObject({
      ok: false,
      problem: { code: 'conflict' },
    })
    await undo()
    const client = await test.call('client.get', { clientId })
    expect({
      left: client.agreements[0]?.meters[0]?.left,
      entries: client.agreements[0]?.usage.map(({ quantity }) => quantity),
      verdict: (await onlyCase()).verdict?.kind,
    }).toEqual({ left: 1, entries: [1, 1, 1, -1], verdict: 'in_contract' })
  })
})

describe('taking in a feed', () => {
  it('never doubles an item, whether the feed comes again, changed or reordered', async () => {
    const { sourceId } = await test.call('source.add', sourceInput)
    const other = {
      ...revision,
      guid: 'c2',
      author: 'Budi',
      text: 'Situs saya tidak bisa dibuka sejak tadi pagi, tolong dicek.',
    }
    const first = await test.ingest(sourceId, commentFeed([revision, other]))
    const again = await test.ingest(sourceId, commentFeed([revision, other]))
    const reordered = await test.ingest(sourceId, commentFeed([other, revision]))
    const gone = await test.ingest(sourceId, commentFeed([other]))
    const back = await test.ingest(sourceId, commentFeed([revision, other]))
    expect(
      [first, again, reordered, gone, back].map(({ newItems, newCases }) => [newItems, newCases.length]),
    ).toEqual([
      [2, 2],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ])
  })

  it('joins a follow-up of the same author in the same thread to the open case, and makes it unread again', async () => {
    const { sourceId } = await test.call('source.add', sourceInput)
    await test.ingest(sourceId, commentFeed([revision]))
    const { caseId } = await onlyCase()
    await test.call('case.reply', { caseId, text: 'Baik, saya cek.' })
    const more = {
      ...revision,
      guid: 'c3',
      at: '2026-11-21T04:00:00Z',
      text: 'Kapan selesai? Tolong dipercepat ya mas.',
    }
    await test.ingest(sourceId, commentFeed([more, revision]))
    const joined = await onlyCase()
    expect({
      cases: (await inbox()).total,
      id: joined.caseId,
      said: joined.messages.map(({ direction }) => direction),
      unread: joined.unread,
      status: joined.status,
    }).toEqual({
      cases: 1,
      id: caseId,
      said: ['in', 'out', 'in'].toSorted(),
      unread: true,
      status: 'triaged',
    })
  })

  it('opens no case for what is older than the chosen day, but keeps the item', async () => {
    const { sourceId } = await test.call('source.add', { ...sourceInput, opensFrom: '2026-11-01' })
    const result = await test.ingest(sourceId, commentFeed([{ ...revision, at: '2026-10-31T03:00:00Z' }]))
    expect([result.newItems, result.newCases.length]).toEqual([1, 0])
  })

  it('tells of new complaints once, and not of what the first reading of a feed brings', async () => {
    const { sourceId } = await test.call('source.add', sourceInput)
    const complaint = (n: number) => ({
      guid: `k${n}`,
      author: `Pelanggan ${n}`,
      text: `Situs saya nomor ${n} mati lagi sejak pagi dan tidak ada yang membalas, kecewa sekali.`,
      at: '2026-11-21T02:00:00Z',
    })
    await test.ingest(sourceId, commentFeed([complaint(1)]))
    const atFirst = await test.desk.run('takeNotices', null)
    await test.ingest(sourceId, commentFeed([complaint(3), complaint(2), complaint(1)]))
    const told = await test.desk.run('takeNotices', null)
    expect([atFirst.length, told.length, (await test.desk.run('takeNotices', null)).length]).toEqual([
      0, 2, 0,
    ])
  })

  it.each([
    [
      'a web page',
      '<!doctype html><html><head><title>Hello</title></head><body>No feed here</body></html>',
      'not_a_feed',
    ],
    ['nothing at all', '', 'empty'],
    ['an empty answer of blanks', '  \n ', 'empty'],
  ])('calls %s a problem of the source, keeps its items and asks again later', async (_, body, code) => {
    const { sourceId } = await test.call('source.add', sourceInput)
    await test.ingest(sourceId, commentFeed([revision]))
    const result = await test.ingest(sourceId, body)
    const [row] = (await test.call('source.list', {})).rows
    expect([
      result.problem?.code,
      row?.problem?.code,
      row?.itemCount,
      (row?.nextCheckAtMs ?? 0) > now,
    ]).toEqual([code, code, 1, true])
  })
})

describe('what the owner teaches', () => {
  it('assigning by hand is remembered for the next words of that author, and undone together', async () => {
    const { clientId } = await test.call('client.save', clientForm({ contacts: [], identities: [] }))
    const { sourceId } = await test.call('source.add', sourceInput)
    const wayan = { ...revision, author: 'Wayan Adi' }
    await test.ingest(sourceId, commentFeed([wayan]))
    const { caseId } = await onlyCase()
    await test.call('case.assignClient', { caseId, clientId })
    const next = {
      ...wayan,
      guid: 'c9',
      text: 'Tolong buatkan dua alamat email baru untuk bagian gudang.',
      link: 'http://forum.example/other/#c9',
      title: 'Comment on Other by Wayan Adi',
    }
    await test.ingest(sourceId, commentFeed([next, wayan]))
    const rows = (await inbox()).rows.map(({ who }) => who)
    const { learned } = await test.call('client.get', { clientId })
    expect([rows, learned]).toEqual([['Toko Sari', 'Toko Sari'], [{ kind: 'name', value: 'Wayan Adi' }]])
    await undo()
    expect((await test.call('client.get', { clientId })).learned).toEqual([])
  })

  it('correcting a kind to noise puts the case away, and undo brings it back', async () => {
    const { sourceId } = await test.call('source.add', sourceInput)
    await test.ingest(sourceId, commentFeed([revision]))
    const { caseId } = await onlyCase()
    await test.call('case.correctKind', { caseId, kind: 'noise' })
    const away = [(await inbox()).total, (await test.call('quiet.page', { offset: 0, limit: 10 })).total]
    await undo()
    const back = [(await inbox()).total, (await test.call('quiet.page', { offset: 0, limit: 10 })).total]
    expect([away, back]).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  it('decides otherwise with a reason, and keeps the engine’s own verdict beside it', async () => {
    await agreedClient(3)
    const { sourceId } = await test.call('source.add', sourceInput)
    await test.ingest(sourceId, commentFeed([revision]))
    const { caseId } = await onlyCase()
    await test.call('case.decide', {
      caseId,
      kind: 'in_contract',
      reason: 'Lima menit saja',
      chargedPrice: 0,
    })
    const decided = await onlyCase()
    expect([decided.verdict?.kind, decided.verdict?.override, (await inbox()).rows[0]?.verdict]).toEqual([
      'paid_extra',
      { kind: 'in_contract', reason: 'Lima menit saja', chargedPrice: 0, leakage: 500_000 },
      'in_contract',
    ])
  })
})

describe('undo', () => {
  it.each([
    ['case.close', {}],
    ['case.await', {}],
    ['case.snooze', { until: { atMs: now + 86_400_000 } }],
    ['case.reply', { text: 'Baik.' }],
    ['case.note', { text: 'Telepon dulu.' }],
    ['case.describe', { service: 'hosting', cause: 'provider_fault', minutes: 30 }],
  ] as const)('takes %s back whole', async (name, rest) => {
    await agreedClient(1)
    const { sourceId } = await test.call('source.add', sourceInput)
    await test.ingest(sourceId, commentFeed([revision]))
    const before = await onlyCase()
    await test.call(name, { caseId: before.caseId, ...rest } as never)
    await undo()
    const after = await onlyCase()
    const plain = ({ events: _, verdict, ...view }: typeof after) => ({ ...view, verdict: verdict?.kind })
    expect(plain(after)).toEqual(plain(before))
  })

  it('says that there is nothing to take back, when there is nothing', async () => {
    expect(await test.answer('undo.take', { undoId: null })).toMatchObject({
      ok: false,
      problem: { code: 'nothing_to_undo' },
    })
  })
})

describe('bad input', () => {
  it.each([
    ['an agreement that ends before it starts', { end: '2026-01-01' }, { end: 'end_before_start' }],
    ['a date that does not exist', { start: '2026-02-30' }, { start: 'date' }],
    ['an unknown time zone', { zone: 'Asia/Atlantis' }, { zone: 'zone' }],
    [
      'an unlimited quota with a number',
      { entitlements: [entitlementForm({ unit: 'unlimited' })] },
      { 'entitlements.0.quantity': 'unlimited' },
    ],
    [
      'a clause that is not there',
      { entitlements: [entitlementForm({ clauseNo: '9.9' })] },
      { 'entitlements.0.clauseNo': 'unknown_clause' },
    ],
  ])('names the field for %s', async (_, changes, fields) => {
    const { clientId } = await test.call('client.save', clientForm())
    expect(await test.answer('agreement.save', agreementForm(clientId, changes))).toEqual({
      ok: false,
      problem: { code: 'invalid_input', fields, retryable: false },
    })
  })

  it('names the field for two clients of one name, an address watched twice, and an address that is none', async () => {
    await test.call('client.save', clientForm())
    await test.call('source.add', sourceInput)
    const fields = async (answer: Promise<{ ok: boolean; problem?: { fields?: unknown } }>) =>
      (await answer).problem?.fields
    expect([
      await fields(test.answer('client.save', clientForm()) as never),
      await fields(test.answer('source.add', sourceInput) as never),
      await fields(test.answer('source.add', { ...sourceInput, address: 'javascript:alert(1)' }) as never),
    ]).toEqual([{ name: 'duplicate' }, { address: 'duplicate' }, { address: 'address' }])
  })
})
