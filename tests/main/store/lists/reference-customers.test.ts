// Checks that what is open with a reference customer stands before everything else that needs the owner, wherever it is asked for.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clientForm, commentFeed, openTestDesk, sourceInput, type TestDesk } from '../../desk/workspace.ts'

const now = Date.UTC(2026, 10, 21, 5)
let test: TestDesk
let clientId: number
beforeEach(async () => {
  test = openTestDesk(now)
  const { sourceId } = await test.call('source.add', sourceInput)
  const post = (n: number, author: string, text: string, hoursAgo: number) => ({
    guid: `g${n}`,
    author,
    text,
    at: new Date(now - hoursAgo * 3_600_000).toISOString(),
    link: `http://forum.example/t${n}/#x`,
    title: `Comment on T${n} by ${author}`,
  })
  await test.ingest(
    sourceId,
    commentFeed([
      post(1, 'Budi', 'Situs kami mati lagi sejak pagi dan tidak ada yang membalas tiket kami.', 2),
      post(2, 'Dewi', 'Tolong ganti nomor telepon di halaman kontak ya.', 80),
      post(3, 'Sari Wulandari', 'Tolong ganti foto di beranda.', 1),
      post(4, 'Rina', 'Tolong ubah warna tombol jadi hijau.', 3),
    ]),
  )
  ;({ clientId } = await test.call('client.save', clientForm()))
})
afterEach(() => test.end())

const page = (offset: number, limit: number) => test.call('inbox.page', { shelf: 'open', offset, limit })
const order = async () =>
  (await page(0, 10)).rows.map(({ who, group, isReference }) => [who, group, isReference])
const usual = [
  ['Dewi', 'needs_you', false],
  ['Budi', 'needs_you', false],
  ['Rina', 'rest', false],
  ['Toko Sari', 'rest', false],
]

describe('the open case of a reference customer', () => {
  it('stands at the top of what needs the owner, until the flag is taken back', async () => {
    const before = await order()
    const answer = await test.answer('client.setReference', { clientId, isReference: true })
    const pinned = await order()
    const counted = (await page(0, 10)).groups
    await test.call('undo.take', { undoId: answer.ok ? (answer.undo?.id ?? null) : null })
    expect([before, pinned, counted, await order()]).toEqual([
      usual,
      [['Toko Sari', 'needs_you', true], ...usual.slice(0, 3)],
      [
        { group: 'needs_you', count: 3 },
        { group: 'waiting', count: 0 },
        { group: 'rest', count: 1 },
      ],
      usual,
    ])
  })

  it('is found at its place, and windows show every row once', async () => {
    await test.call('client.setReference', { clientId, isReference: true })
    const all = (await page(0, 10)).rows.map(({ caseId }) => caseId)
    const windows = [await page(0, 2), await page(2, 1), await page(3, 5)]
    const places = await Promise.all(all.map((caseId) => test.call('inbox.place', { shelf: 'open', caseId })))
    expect([
      windows.flatMap(({ rows }) => rows.map(({ caseId }) => caseId)),
      places.map(({ offset }) => offset),
      (await test.call('case.get', { caseId: all[0] ?? 0 })).group,
    ]).toEqual([all, [0, 1, 2, 3], 'needs_you'])
  })

  it('waits like any other while the client owes the answer', async () => {
    await test.call('client.setReference', { clientId, isReference: true })
    const [first] = (await page(0, 1)).rows
    await test.call('case.await', { caseId: first?.caseId ?? 0 })
    expect((await order()).map(([who, group]) => [who, group])).toEqual([
      ['Dewi', 'needs_you'],
      ['Budi', 'needs_you'],
      ['Toko Sari', 'waiting'],
      ['Rina', 'rest'],
    ])
  })
})
