// A month's statements are issued once, tell the figures of its end, close it, and are withdrawn or replaced but never changed.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sheetText } from '../../../../src/core/sheet/sheet-text.ts'
import { ownerForm } from '../owner-form.ts'
import {
  agreementForm,
  clientForm,
  commentFeed,
  entitlementForm,
  openTestDesk,
  sourceInput,
  type TestDesk,
} from '../workspace.ts'

// 09:00 in Jakarta.
const morning = (date: string) => Date.parse(`${date}T02:00:00Z`)

let desk: TestDesk
let clientId = 0
let agreementId = 0
beforeEach(async () => {
  desk = openTestDesk(morning('2026-11-02'))
  await desk.call(
    'owner.save',
    ownerForm({
      name: 'Wayan',
      business: 'Studio Jepun',
      phone: '+62 812',
      email: 'halo@jepun.example',
      language: 'id',
    }),
  )
  clientId = (await desk.call('client.save', clientForm())).clientId
  agreementId = (await desk.call('agreement.save', agreementForm(clientId))).agreementId
})
afterEach(() => desk.end())

const october = { month: '2026-10', replaces: null, reason: '', undoId: null }
const issue = () => desk.call('statement.issue', { clientId, ...october })
const undo = () => desk.call('undo.take', { undoId: null })
const entitlementId = async () =>
  (await desk.call('client.get', { clientId })).agreements[0]?.form.entitlements[0]?.entitlementId ?? 0
const use = async (occurredOn: string, quantity = 1) =>
  desk.call('usage.add', {
    entitlementId: await entitlementId(),
    quantity,
    occurredOn,
    note: 'private words',
  })
const textOf = async (statementId: number) =>
  sheetText((await desk.call('statement.paper', { statementId })).document)
const rows = async (month: string | null = null) => (await desk.call('statement.month', { month })).rows
const standing = async () =>
  (await desk.call('statement.ofClient', { clientId })).rows.map(({ number, stands }) => [number, stands])

test('a statement tells the figures of the month’s end in the client’s language, and nothing private', async () => {
  await use('2026-10-05', 2)
  await use('2026-11-01')
  const text = await textOf((await issue()).statementId)
  expect(text).toContain('Oktober 2026 · S-2026-10-001')
  expect(text).toContain(
    '- Perubahan: maksimal 3 selama masa berlaku; terpakai: 2; sisa: 1; sampai 14 Februari 2027',
  )
  expect(text).toContain('Untuk: Toko Sari, Sari Wulandari')
  expect(text).toContain('Tulis ke halo@jepun.example atau telepon +62 812')
  expect(text).not.toContain('private words')
})

test('what was issued reads the same, whatever changes afterwards', async () => {
  const { statementId } = await issue()
  const before = await textOf(statementId)
  await desk.call('client.save', { ...(await desk.call('client.get', { clientId })).form, name: 'Toko Dewi' })
  await desk.call('statement.saveNews', { month: '2026-10', texts: { en: '', id: 'Baru', da: '', hu: '' } })
  await use('2026-10-05')
  const { isIntact, clientName } = await desk.call('statement.get', { statementId })
  expect([await textOf(statementId), isIntact, clientName]).toEqual([before, true, 'Toko Dewi'])
})

test('a month is issued when it is over where the agreement is at home, and once', async () => {
  desk.clock.atMs = Date.parse('2026-10-31T16:59:59Z')
  const early = await desk.answer('statement.issue', { clientId, ...october })
  desk.clock.atMs += 1000
  const { number } = await issue()
  const again = await desk.answer('statement.issue', { clientId, ...october })
  const before = await desk.answer('statement.issue', { clientId, ...october, month: '2026-07' })
  expect(
    [early, number, again, before].map((each) =>
      typeof each === 'string' || each.ok ? each : each.problem.detail,
    ),
  ).toEqual(['month_runs', 'S-2026-10-001', 'statement_stands', 'nothing_to_state'])
})

test('a corrected one takes the place of the first, names it and has a number of its own; undo brings the first back', async () => {
  const first = await issue()
  const wrongs = [
    await desk.answer('statement.issue', { clientId, ...october, replaces: first.statementId }),
    await desk.answer('statement.issue', {
      clientId,
      ...october,
      replaces: first.statementId + 7,
      reason: 'x',
    }),
  ]
  const second = await desk.call('statement.issue', {
    clientId,
    ...october,
    replaces: first.statementId,
    reason: 'Wrong label',
  })
  const text = await textOf(second.statementId)
  const replaced = await desk.call('statement.get', { statementId: first.statementId })
  expect({
    wrongs: wrongs.map((each) => (each.ok ? null : (each.problem.fields ?? each.problem.detail))),
    names: text.includes('menggantikan S-2026-10-001 tanggal 2 November 2026'),
    stands: await standing(),
    by: replaced.replacedBy?.number,
    why: replaced.events.map(({ name, note }) => [name, note]),
  }).toEqual({
    wrongs: [{ reason: 'required' }, 'statement_stands'],
    names: true,
    stands: [
      ['S-2026-10-002', true],
      ['S-2026-10-001', false],
    ],
    by: 'S-2026-10-002',
    why: [['withdrawn', 'Wrong label']],
  })
  await undo()
  expect(await standing()).toEqual([
    ['S-2026-10-002', false],
    ['S-2026-10-001', true],
  ])
})

test('a withdrawn one does not stand again beside what was issued since', async () => {
  const { statementId } = await issue()
  await desk.call('statement.withdraw', { statementId, reason: 'wrong' })
  const { entries } = await desk.call('undo.list', {})
  const withdrawal = entries.find(({ label }) => label === 'statement.withdraw')
  const { events } = await desk.call('statement.get', { statementId })
  await issue()
  const refused = [
    await desk.answer('undo.take', { undoId: withdrawal?.undoId ?? 0 }),
    await desk.answer('statement.unmark', { eventId: events[0]?.eventId ?? 0 }),
  ]
  expect([refused.map((each) => (each.ok ? null : each.problem.detail)), await standing()]).toEqual([
    ['statement_stands', 'statement_gone'],
    [
      ['S-2026-10-002', true],
      ['S-2026-10-001', false],
    ],
  ])
})

test('a client is due only until the last month is told, whatever was told of earlier ones', async () => {
  const due = async () => (await desk.call('statement.ofClient', { clientId })).due
  await desk.call('statement.issue', { clientId, ...october, month: '2026-09' })
  const before = await due()
  const { statementId } = await issue()
  const told = await due()
  await desk.call('statement.withdraw', { statementId, reason: 'wrong' })
  expect([before, told, await due()]).toEqual(['2026-10', null, '2026-10'])
})

test('the bookings of the month are listed, but not a mistake that was taken back in it', async () => {
  const listed = async () =>
    /Terpakai pada Oktober 2026:\n((?:- .*\n)*)/.exec(
      sheetText((await desk.call('statement.draft', { clientId, month: '2026-10' })).document),
    )?.[1]
  await use('2026-09-30')
  await use('2026-10-05')
  await use('2026-11-01')
  const before = await listed()
  const { usageId } = await use('2026-10-07', 2)
  const mistaken = await listed()
  await desk.call('usage.reverse', { usageId, reason: 'slip' })
  const line = '- 5 Oktober 2026: Perubahan, 1\n'
  expect([before, mistaken, await listed()]).toEqual([line, `${line}- 7 Oktober 2026: Perubahan, 2\n`, line])
})

test('a batch is one undo; numbers are never given twice', async () => {
  const other = (
    await desk.call(
      'client.save',
      clientForm({ name: 'Nordlys', language: 'da', contacts: [], identities: [] }),
    )
  ).clientId
  await desk.call('agreement.save', agreementForm(other, { zone: 'Europe/Copenhagen', currency: 'DKK' }))
  const { undoId } = await issue()
  await desk.call('statement.issue', { clientId: other, ...october, undoId })
  expect((await rows()).map(({ clientName, statement }) => [clientName, statement?.number])).toEqual([
    ['Nordlys', 'S-2026-10-002'],
    ['Toko Sari', 'S-2026-10-001'],
  ])
  await undo()
  expect([
    (await rows()).map(({ statement }) => statement),
    await desk.answer('statement.issue', { clientId: other, ...october, undoId }),
    (await issue()).number,
  ]).toMatchObject([[null, null], { ok: false, problem: { detail: 'issuing_undone' } }, 'S-2026-10-003'])
})

describe('what became of it', () => {
  const mark = (statementId: number, fact: 'sent' | 'weak_open' | 'acknowledged', on = '2026-11-02') =>
    desk.answer('statement.mark', { statementId, fact, on, way: 'mail', note: ' said thanks ' })

  test('three facts stand apart, each taken back by itself', async () => {
    const { statementId } = await issue()
    await mark(statementId, 'sent')
    await mark(statementId, 'weak_open')
    const said = await mark(statementId, 'acknowledged')
    const names = async () =>
      (await desk.call('statement.get', { statementId })).events.map(({ name, note }) => [name, note])
    const all = await names()
    await desk.call('statement.unmark', { eventId: said.ok ? said.value.eventId : 0 })
    const less = await names()
    await undo()
    expect([all, less, await names()]).toEqual([
      [
        ['sent', 'said thanks'],
        ['weak_open', 'said thanks'],
        ['acknowledged', 'said thanks'],
      ],
      [
        ['sent', 'said thanks'],
        ['weak_open', 'said thanks'],
      ],
      all,
    ])
  })

  test.each([
    ['2026-11-01', 'before_statement'],
    ['2026-11-03', 'future'],
    ['2026-11-31', 'date'],
  ])('no note is taken for %s', async (on, wrong) => {
    const { statementId } = await issue()
    expect(await mark(statementId, 'sent', on)).toMatchObject({
      ok: false,
      problem: { fields: { on: wrong } },
    })
  })

  const ask = async (guid: string, at: string, text: string) => {
    desk.clock.atMs = Date.parse(at)
    const [source] = (await desk.call('source.list', {})).rows
    const sourceId = source?.sourceId ?? (await desk.call('source.add', sourceInput)).sourceId
    await desk.ingest(
      sourceId,
      commentFeed([
        {
          guid,
          author: 'Sari Wulandari',
          text,
          at,
          link: `http://forum.example/${guid}/`,
          title: `About ${guid}`,
        },
      ]),
      guid,
    )
  }

  test('who acknowledged and then asks beyond is listed, who asked before or within is not', async () => {
    const { statementId } = await issue()
    const other = await desk.call(
      'client.save',
      clientForm({ name: 'Nordlys', contacts: [], identities: [] }),
    )
    await desk.call('agreement.save', agreementForm(other.clientId))
    const theirs = await desk.call('statement.issue', { clientId: other.clientId, ...october })
    await mark(theirs.statementId, 'acknowledged')
    const change = 'Mas, tolong ganti menu di halaman depan ya, warnanya diubah jadi biru.'
    await use('2026-10-05', 3)
    await ask('a', '2026-11-02T03:00:00Z', change)
    desk.clock.atMs = morning('2026-11-04')
    const overstepped = async () =>
      (await desk.call('statement.overstepped', {})).rows.map(({ clientName, number, cases }) => [
        clientName,
        number,
        cases.map(({ reason, receivedOn }) => [reason, receivedOn]),
      ])
    const before = await overstepped()
    await mark(statementId, 'acknowledged', '2026-11-03')
    const acknowledged = await overstepped()
    await ask('b', '2026-11-05T03:00:00Z', 'Tolong logo di halaman kontak diganti dengan yang baru.')
    const [latest] = (await desk.call('inbox.page', { shelf: 'open', offset: 0, limit: 5 })).rows.filter(
      ({ receivedAtMs }) => receivedAtMs > morning('2026-11-04'),
    )
    const caseId = latest?.caseId ?? 0
    await desk.call('case.describe', { caseId, service: 'revision', cause: 'change_request', minutes: null })
    const after = await overstepped()
    await desk.call('statement.withdraw', { statementId, reason: 'wrong' })
    expect([before, acknowledged, after, await overstepped()]).toEqual([
      [],
      [],
      [['Toko Sari', 'S-2026-10-001', [['QUOTA_EXHAUSTED', '2026-11-05']]]],
      [],
    ])
  })
})

test('news and closing words stand in the client’s own language', async () => {
  const texts = { en: 'News', id: 'Kabar baru', da: '', hu: '' }
  await desk.call('statement.saveNews', { month: '2026-10', texts })
  const { settings } = await desk.call('desk.state', {})
  await desk.call('settings.save', {
    ...settings,
    statementClosing: { en: 'Thanks', id: 'Salam hangat', da: '', hu: '' },
  })
  const text = sheetText((await desk.call('statement.draft', { clientId, month: '2026-10' })).document)
  await undo()
  await undo()
  const without = sheetText((await desk.call('statement.draft', { clientId, month: '2026-10' })).document)
  expect([
    text.includes('Kabar:\nKabar baru'),
    text.endsWith('Salam hangat\n'),
    without.includes('Kabar'),
  ]).toEqual([true, true, false])
})

test('a line reminds from the chosen day on, until all are issued, it is put aside, or switched off', async () => {
  const due = async () => (await desk.call('statement.reminder', {})).due
  const { settings } = await desk.call('desk.state', {})
  const first = await due()
  await desk.call('settings.save', { ...settings, statementDay: 3 })
  const early = await due()
  desk.clock.atMs = morning('2026-11-03')
  const onDay = await due()
  await desk.call('settings.save', { ...settings, statementReminder: false })
  const off = await due()
  await desk.call('settings.save', settings)
  await desk.call('statement.putAside', { month: '2026-10' })
  const aside = await due()
  await undo()
  const again = await due()
  await issue()
  const line = { month: '2026-10', clients: 1 }
  expect([first, early, onDay, off, aside, again, await due()]).toEqual([
    line,
    null,
    line,
    null,
    null,
    line,
    null,
  ])
})

test('several agreements of a client stand in one statement; one renewed stands beside the one that follows it', async () => {
  await desk.call('agreement.save', {
    ...agreementForm(clientId, { title: 'Hosting', number: 'H-2', start: '2026-01-01', end: '2026-10-14' }),
    entitlements: [
      entitlementForm({ label: 'Pemulihan', period: 'year', quantity: 2 }),
      entitlementForm({ label: 'PHP', effect: 'exclude', unit: 'unlimited', quantity: null, clauseNo: null }),
    ],
  })
  const hosting = (await desk.call('client.get', { clientId })).agreements.find(
    ({ form }) => form.title === 'Hosting',
  )
  desk.clock.atMs = morning('2026-10-10')
  await desk.call('agreement.renew', { agreementId: hosting?.form.agreementId ?? 0, changes: null })
  desk.clock.atMs = morning('2026-11-02')
  const text = await textOf((await issue()).statementId)
  expect([
    [...text.matchAll(/^(HOSTING|WEB BASIC)/gm)].map(([title]) => title),
    text.includes('Berakhir 14 Oktober 2026'),
    text.includes('Dilanjutkan dalam perjanjian berikutnya'),
    text.includes('Mulai 15 Oktober 2026'),
    text.includes('- PHP: tidak termasuk'),
  ]).toEqual([['HOSTING', 'WEB BASIC', 'HOSTING'], true, true, true, true])
})

test('suspended at the end of the month is said, and a client without an agreement in the month has no row', async () => {
  await desk.call('agreement.suspend', { agreementId, on: '2026-10-20', reason: 'Unpaid' })
  await desk.call('client.save', clientForm({ name: 'Nobody', identities: [], contacts: [] }))
  const { statementId } = await issue()
  const text = await textOf(statementId)
  expect([
    text.includes('Ditangguhkan sejak 20 Oktober 2026'),
    text.includes('Unpaid'),
    (await rows()).map(({ clientName }) => clientName),
    await rows('2026-07'),
  ]).toEqual([true, false, ['Toko Sari'], []])
})

test('each month is told by the text that held at its end', async () => {
  const [view] = (await desk.call('client.get', { clientId })).agreements
  if (!view) throw new Error('no agreement')
  const {
    agreementId: _,
    clientId: __,
    number,
    title,
    zone,
    currency,
    start,
    status,
    packageVersionId,
    ...text
  } = view.form
  await desk.call('agreement.saveVersion', {
    agreementId,
    versionId: null,
    effectiveFrom: '2026-10-15',
    note: '',
    text: {
      ...text,
      fee: { amount: 2_000_000, per: 'year' },
      limits: [{ kind: 'disk', label: '', amount: 500 }],
      entitlements: text.entitlements.map((each) => ({ ...each, quantity: 5 })),
    },
  })
  const draft = async (month: string) =>
    sheetText((await desk.call('statement.draft', { clientId, month })).document)
  const shown = (said: string) =>
    ['maksimal 3', 'maksimal 5', '500 MB', 'Rp 2.000.000'].map((part) => said.includes(part))
  expect([shown(await draft('2026-09')), shown(await draft('2026-10'))]).toEqual([
    [true, false, false, false],
    [false, true, true, true],
  ])
})

test('work of a closed month stands in the next statement, with the day it was done on', async () => {
  await issue()
  await use('2026-10-20')
  desk.clock.atMs = morning('2026-12-02')
  const { statementId } = await desk.call('statement.issue', { clientId, ...october, month: '2026-11' })
  expect(await textOf(statementId)).toContain(
    '- 2 November 2026: Perubahan, 1, pekerjaan tanggal 20 Oktober 2026',
  )
})

test('a draft has no number yet', async () => {
  const { document } = await desk.call('statement.draft', { clientId, month: '2026-10' })
  expect(document.subtitle).toBe('Oktober 2026 · belum terbit')
})
