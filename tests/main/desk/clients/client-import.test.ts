// Follows clients from a file through the real desk: read, compared with those there are, taken in, taken back.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Input, Output } from '../../../../src/contract/methods.ts'
import {
  clientForm,
  commentFeed,
  contactForm,
  openTestDesk,
  sourceInput,
  type TestDesk,
} from '../workspace.ts'

let test: TestDesk
beforeEach(() => {
  test = openTestDesk(Date.UTC(2026, 10, 21, 5))
})
afterEach(() => test.end())

async function readTable(
  bytes: Uint8Array | string,
  name = 'clients.csv',
  how: Partial<Input<'client.readTable'>> = {},
) {
  const path = join(test.dataDir, name)
  writeFileSync(path, bytes)
  return test.desk.run('readTable', { path, charset: null, delimiter: null, ...how })
}
const tableOf = (answer: Awaited<ReturnType<typeof readTable>>): Output<'client.readTable'> => {
  if (!answer.ok) throw new Error(answer.problem.code)
  return answer.value
}
const names = async () => (await test.call('client.list', {})).rows.map(({ name }) => name)
const take = (undoId: number | null, ...entries: Input<'client.import'>['entries']) =>
  test.call('client.import', { undoId, entries })

it('reads a table in the character set and with the delimiter it was saved in', async () => {
  const danish = tableOf(
    await readTable(new Uint8Array([...Buffer.from('navn;by\nK\xe6r;\xc5rhus\n', 'latin1')])),
  )
  const wide = tableOf(await readTable(Buffer.from('\ufeffnév\tváros\nŐri\tGyőr', 'utf16le')))
  const hungarian = await readTable(new Uint8Array([0x6e, 0xe9, 0x76, 0x0a, 0xd5, 0x72, 0x69]), 'h.csv', {
    charset: 'windows-1250',
  })
  const unsaid = tableOf(
    await readTable(new Uint8Array([...Buffer.from('név;cím\nSzél-Õry Ödön;Tûzkõ', 'latin1')]), 'u.csv'),
  )
  const again = await readTable('a;b\nc;d', 'x.csv', { delimiter: ',' })
  expect([
    [danish.charset, danish.delimiter, danish.rows.map(({ cells }) => cells)],
    [wide.charset, wide.delimiter, wide.rows.map(({ cells }) => cells)],
    tableOf(hungarian).rows.map(({ cells }) => cells),
    [unsaid.charset, unsaid.rows[1]?.cells],
    tableOf(again).rows.map(({ cells }) => cells),
  ]).toEqual([
    [
      'windows-1252',
      ';',
      [
        ['navn', 'by'],
        ['Kær', 'Århus'],
      ],
    ],
    [
      'utf-16le',
      '\t',
      [
        ['név', 'város'],
        ['Őri', 'Győr'],
      ],
    ],
    [['név'], ['Őri']],
    ['windows-1250', ['Szél-Őry Ödön', 'Tűzkő']],
    [['a;b'], ['c;d']],
  ])
})

it('says what is wrong with a file', async () => {
  const problems = [
    await readTable('', 'empty.csv'),
    await readTable('a,b', 'clients.pdf'),
    await readTable(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe, 0x61]), 'zipped.csv'),
    await test.desk.run('readTable', {
      path: join(test.dataDir, 'none.csv'),
      charset: null,
      delimiter: null,
    }),
  ]
  expect(problems.map((answer) => (answer.ok ? null : answer.problem.code))).toEqual([
    'file_empty',
    'file_kind',
    'file_empty',
    'file_unreadable',
  ])
})

it('knows a client by address of mail, by name, by domain, and a mail provider’s domain by nobody', async () => {
  const { clientId } = await test.call('client.save', clientForm())
  const asked = (name: string, emails: string[], domains: string[]) => ({ name, emails, domains })
  const { known } = await test.call('client.known', {
    clients: [
      asked('Other', ['SARI@tokosari.example'], []),
      asked('toko sari', [], []),
      asked('Colleagues', ['new@tokosari.example'], ['tokosari.example']),
      asked('New', ['x@gmail.com'], []),
    ],
  })
  const same = { clientId, name: 'Toko Sari' }
  expect(known).toEqual([{ ...same, by: 'email' }, { ...same, by: 'name' }, { ...same, by: 'domain' }, null])
})

it('adds and completes in parts, recognises what was waiting, and one undo takes all of it back', async () => {
  const { clientId } = await test.call('client.save', clientForm({ address: '' }))
  const before = (await test.call('client.get', { clientId })).form
  const { sourceId } = await test.call('source.add', sourceInput)
  await test.ingest(
    sourceId,
    commentFeed([
      {
        guid: 'c1',
        author: 'Erik Holm',
        text: 'Could you change the menu please?',
        at: '2026-11-21T03:00:00Z',
      },
    ]),
  )
  const entry = (changes: Parameters<typeof clientForm>[0], into: number | null = null) => ({
    into,
    form: clientForm({ contacts: [], identities: [], ...changes }),
  })
  const first = await take(
    null,
    entry({ name: 'Holm ApS', contacts: [contactForm({ name: 'Erik Holm', responsible: true })] }),
    entry({ name: 'Toko Sari' }),
    entry({ name: 'Broken', zone: 'Mars/Olympus' }),
  )
  const second = await take(
    first.undoId,
    entry(
      {
        name: 'Toko Sari',
        address: 'Sleman',
        contacts: [contactForm({ name: 'Budi', email: 'budi@x.example' })],
      },
      clientId,
    ),
  )
  const after = (await test.call('client.get', { clientId })).form
  const listed = await names()
  const row = (await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 9 })).rows[0]
  const whose = (await test.call('case.get', { caseId: row?.caseId ?? 0 })).client?.name
  const undone = await test.call('undo.take', { undoId: first.undoId })
  expect({
    first,
    second,
    listed,
    after: [after.address, after.contacts.map(({ name, responsible }) => [name, responsible])],
    whose,
    undone,
    left: await names(),
    again: (await test.call('client.get', { clientId })).form,
    whoseNow: (await test.call('case.get', { caseId: row?.caseId ?? 0 })).client,
  }).toEqual({
    first: { undoId: first.undoId, added: 2, completed: 0, refused: [{ at: 2, why: 'zone' }] },
    second: { undoId: first.undoId, added: 0, completed: 1, refused: [] },
    listed: ['Holm ApS', 'Toko Sari', 'Toko Sari (2)'],
    after: [
      'Sleman',
      [
        ['Sari Wulandari', true],
        ['Budi', false],
      ],
    ],
    whose: 'Holm ApS',
    undone: { label: 'client.import' },
    left: ['Toko Sari'],
    again: before,
    whoseNow: null,
  })
})

it('goes no further once it was taken back', async () => {
  const entry = (name: string) => ({ into: null, form: clientForm({ name, contacts: [], identities: [] }) })
  const { undoId } = await take(null, entry('A'))
  await test.call('undo.take', { undoId })
  const answer = await test.answer('client.import', { undoId, entries: [entry('B')] })
  expect([answer.ok ? null : answer.problem.detail, await names()]).toEqual(['import_undone', []])
})
