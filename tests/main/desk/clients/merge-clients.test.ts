// Two clients turn out to be one: everything of the second goes to the first, and one undo puts every row back where it was.
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { connectReadOnly } from '../../../../src/main/store/file/connect.ts'
import { databasePath } from '../../../../src/main/store/file/open.ts'
import { ownerForm } from '../owner-form.ts'
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
let test: TestDesk
let keptId = 0
let otherId = 0
beforeEach(async () => {
  test = openTestDesk(now)
  await test.call('owner.save', ownerForm({ phone: '1' }))
  keptId = (await test.call('client.save', clientForm({ notes: 'Pays late' }))).clientId
  otherId = (
    await test.call(
      'client.save',
      clientForm({
        name: 'Sari Online',
        address: 'Jalan Baru 1\nBantul',
        taxId: 'NPWP 09',
        notes: 'Met at the fair',
        stage: 'curious',
        contacts: [
          contactForm({ name: 'Ibu Sari', email: 'SARI@tokosari.example', phone: '0812', responsible: true }),
          contactForm({ name: 'Budi Santoso', email: 'budi@sarionline.example', billing: true }),
        ],
        identities: [{ kind: 'domain', value: 'sarionline.example' }],
      }),
    )
  ).clientId
  await test.call('agreement.save', agreementForm(keptId, { title: 'Web Basic', number: 'WB-1' }))
  await test.call('agreement.save', agreementForm(otherId, { title: 'Care', number: 'C-1' }))
  await test.call('client.setReference', { clientId: otherId, isReference: true })
  const { sourceId } = await test.call('source.add', sourceInput)
  await test.ingest(
    sourceId,
    commentFeed([
      {
        guid: 'a',
        author: 'Budi Santoso',
        text: 'Mas, tolong ganti menu di halaman depan ya, warnanya diubah jadi biru.',
        at: '2026-11-21T03:00:00Z',
      },
    ]),
  )
  const [row] = (await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 9 })).rows
  const caseId = row?.caseId ?? 0
  const { quoteId } = await test.call('quote.draft', { caseId })
  const { form } = await test.call('quote.get', { quoteId })
  const [line] = form.lines
  if (!line) throw new Error('the draft has no line')
  await test.call('quote.save', {
    ...form,
    title: 'Menu',
    lines: [{ ...line, text: 'Menu', unitPrice: 450_000 }],
  })
  await test.call('quote.issue', { quoteId })
  await test.call('case.decide', { caseId, kind: 'in_contract', reason: 'x', chargedPrice: null })
  await test.call('statement.issue', {
    clientId: otherId,
    month: '2026-10',
    replaces: null,
    reason: '',
    undoId: null,
  })
})
afterEach(() => test.end())

/** Every row that belongs to a client, as it stands; what only remembers or counts is left out. */
function rows(): unknown {
  const db = connectReadOnly(databasePath(test.dataDir))
  const all = [
    'client',
    'contact',
    'agreement',
    'quote',
    'leakage',
    'statement',
    'not_client',
    'case_file',
  ].map((table) => db.all(`SELECT * FROM ${table} ORDER BY 1, 2`))
  const marks = db.all('SELECT client_id, kind, value, origin FROM identity ORDER BY 1, 2, 3')
  const guards = db.all("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name")
  db.close()
  return [...all, marks, guards]
}

const page = async (clientId: number) => {
  const { form, agreements, openCases, isReference } = await test.call('client.get', { clientId })
  const { quotes } = await test.call('client.page', { clientId })
  const { rows: statements } = await test.call('statement.ofClient', { clientId })
  return {
    contacts: form.contacts.map(({ name, email, phone, responsible }) => [name, email, phone, responsible]),
    facts: [form.address, form.taxId, form.notes, form.stage, isReference],
    identities: form.identities.map(({ kind, value }) => `${kind} ${value}`),
    agreements: agreements.map((each) => each.form.title).sort(),
    things: [openCases.length, quotes.length, statements.length],
  }
}

it('goes over whole: people once, agreements, cases, what was issued, what it is known by, and no word is lost', async () => {
  await test.call('client.merge', { clientId: keptId, otherId })
  expect(await page(keptId)).toEqual({
    contacts: [
      ['Sari Wulandari', 'sari@tokosari.example', '0812', true],
      ['Budi Santoso', 'budi@sarionline.example', '', false],
    ],
    facts: [
      'Sleman',
      'NPWP 09',
      'Pays late\nMet at the fair\nSari Online: Jalan Baru 1, Bantul',
      'curious',
      true,
    ],
    identities: [
      'domain tokosari.example',
      'domain sarionline.example',
      'name Sari Online',
      'brand Sari Online',
    ],
    agreements: ['Care', 'Web Basic'],
    things: [1, 1, 1],
  })
  expect((await test.call('client.list', {})).rows.map(({ name }) => name)).toEqual(['Toko Sari'])
})

it('keeps the statements both had of one month: each is listed, withdrawn and let stand again by itself', async () => {
  const october = { month: '2026-10', replaces: null, reason: '', undoId: null }
  const standing = async () => ({
    month: (await test.call('statement.month', { month: '2026-10' })).rows.map(({ clientId, statement }) => [
      clientId,
      statement?.number,
    ]),
    client: (await test.call('statement.ofClient', { clientId: keptId })).rows.flatMap(
      ({ stands, month, number }) => (stands && month === '2026-10' ? [number] : []),
    ),
  })
  const first = await test.call('statement.issue', { clientId: keptId, ...october })
  const [second] = (await test.call('statement.ofClient', { clientId: otherId })).rows
  if (!second) throw new Error('not issued')
  test.clock.atMs += 60_000
  await test.call('client.merge', { clientId: keptId, otherId })
  const both = {
    month: expect.arrayContaining([
      [keptId, first.number],
      [keptId, second.number],
    ]),
    client: expect.arrayContaining([first.number, second.number]),
  }
  expect(await standing()).toEqual(both)
  test.clock.atMs += 60_000
  for (const { statementId, number } of [first, second]) {
    await test.call('statement.withdraw', { statementId, reason: 'Wrong name' })
    expect((await standing()).client).not.toContain(number)
    await test.call('undo.take', { undoId: null })
    expect(await standing()).toEqual(both)
  }
  const corrected = { ...october, clientId: keptId, replaces: second.statementId, reason: 'Wrong figure' }
  await test.call('statement.issue', corrected)
  expect((await standing()).client).toHaveLength(2)
  expect(await test.answer('statement.issue', { ...october, clientId: keptId })).toMatchObject({
    ok: false,
    problem: { code: 'conflict', detail: 'statement_stands' },
  })
})

it('goes back whole with one undo, and the guards of what was issued stand as before', async () => {
  const before = rows()
  await test.call('client.merge', { clientId: keptId, otherId })
  await test.call('undo.take', { undoId: null })
  expect(rows()).toEqual(before)
})

it('comes before what hangs on the second client is taken back, and cannot be with itself', async () => {
  await test.call('client.merge', { clientId: keptId, otherId })
  const { entries } = await test.call('undo.list', {})
  const ofOther = entries.filter(({ label }) => label === 'agreement.save')[0]
  const answer = await test.answer('undo.take', { undoId: ofOther?.undoId ?? 0 })
  const same = await test.answer('client.merge', { clientId: keptId, otherId: keptId })
  expect([answer, same].map((each) => (each.ok ? null : each.problem.detail))).toEqual([
    'undo_later',
    'same_client',
  ])
})

it('has its later mail recognised as the first one’s', async () => {
  await test.call('client.merge', { clientId: keptId, otherId })
  const { rows: sources } = await test.call('source.list', {})
  await test.ingest(
    sources[0]?.sourceId ?? 0,
    commentFeed([
      {
        guid: 'b',
        author: 'Budi Santoso',
        text: 'Tolong ubah nomor telepon di halaman kontak, sudah ganti.',
        at: '2026-11-21T04:00:00Z',
        link: 'http://forum.example/other/',
        title: 'Other',
      },
    ]),
    'two',
  )
  const { rows: cases } = await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 9 })
  expect(cases.map(({ who }) => who)).toEqual(['Toko Sari', 'Toko Sari'])
})

it('leaves nothing of either behind once it is erased', async () => {
  await test.call('client.merge', { clientId: keptId, otherId })
  const erased = await test.desk.run('erase', { clientId: keptId, contactId: null, dropsBackups: false })
  const bytes = readFileSync(databasePath(test.dataDir)).toString('latin1').toLowerCase()
  const words = [
    'sari online',
    'sarionline',
    'ibu sari',
    'jalan baru',
    'npwp 09',
    'at the fair',
    'toko sari',
    'wulandari',
    'santoso',
  ]
  expect([erased.ok, words.filter((word) => bytes.includes(word))]).toEqual([true, []])
})

it('takes two for one person by their addresses where both have one, else by their names', async () => {
  const people = (...contacts: readonly [string, string, boolean][]) => ({
    contacts: contacts.map(([name, email, responsible]) => contactForm({ name, email, responsible })),
    identities: [],
  })
  const first = await test.call(
    'client.save',
    clientForm({
      name: 'A',
      ...people(['Adi', 'adi@a.example', true], ['Budi', '', false], ['Citra', 'c@a.example', false]),
    }),
  )
  const second = await test.call(
    'client.save',
    clientForm({
      name: 'B',
      ...people(
        ['Adi', 'adi@b.example', false],
        ['BUDI', 'b@b.example', false],
        ['Bu Citra', 'citra@b.example', false],
      ),
    }),
  )
  const { form: other } = await test.call('client.get', { clientId: second.clientId })
  const askedBy = async (name: string, reach: string, text: string) => {
    const { caseId } = await test.call('mention.add', {
      channel: 'phone',
      name,
      reach,
      clientId: null,
      caseId: null,
      atMs: now - 60_000,
      text,
      link: `https://chat.example/${text.length}`,
    })
    return caseId
  }
  const caseIds = [
    await askedBy('Adi', 'adi@b.example', 'Tolong ganti menu di halaman depan.'),
    await askedBy('BUDI', 'b@b.example', 'Formulir kontak rusak.'),
    await askedBy('Bu Citra', 'citra@b.example', 'Tolong pasang foto di galeri.'),
  ]
  await test.call('client.save', {
    ...other,
    contacts: other.contacts.map((each) =>
      each.name === 'Bu Citra' ? { ...each, email: 'C@a.example' } : each,
    ),
  })
  await test.call('client.merge', { clientId: first.clientId, otherId: second.clientId })
  const { form } = await test.call('client.get', { clientId: first.clientId })
  const views = await Promise.all(caseIds.map((caseId) => test.call('case.get', { caseId })))
  expect([
    form.contacts.map(({ name, email }) => [name, email]),
    views.map(({ contact }) => [contact?.name, contact?.responsible]),
  ]).toEqual([
    [
      ['Adi', 'adi@a.example'],
      ['Budi', 'b@b.example'],
      ['Citra', 'c@a.example'],
      ['Adi', 'adi@b.example'],
    ],
    [
      ['Adi', false],
      ['Budi', false],
      ['Citra', false],
    ],
  ])
})
