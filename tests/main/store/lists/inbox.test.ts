// Checks the inbox's groups, windows and places.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Output } from '../../../../src/contract/methods.ts'
import { commentFeed, openTestDesk, sourceInput, type TestDesk } from '../../desk/workspace.ts'

const now = Date.UTC(2026, 10, 21, 5)
let test: TestDesk
beforeEach(async () => {
  test = openTestDesk(now)
  const { sourceId } = await test.call('source.add', sourceInput)
  const post = (n: number, text: string, hoursAgo: number) => ({
    guid: `g${n}`,
    author: `Author ${n}`,
    text,
    at: new Date(now - hoursAgo * 3_600_000).toISOString(),
    link: `http://forum.example/t${n}/#x`,
    title: `Comment on T${n} by Author ${n}`,
  })
  await test.ingest(
    sourceId,
    commentFeed([
      post(1, 'Situs kami mati lagi sejak pagi dan tidak ada yang membalas tiket kami.', 2),
      post(2, 'Tolong ganti nomor telepon di halaman kontak ya.', 80),
      post(3, 'Tolong ganti foto di beranda.', 1),
      post(4, 'Tolong ubah warna tombol jadi hijau.', 3),
    ]),
  )
})
afterEach(() => test.end())

const page = (offset: number, limit: number) => test.call('inbox.page', { shelf: 'open', offset, limit })
const whoOf = ({ rows }: Output<'inbox.page'>) => rows.map(({ who, group }) => [who, group])

describe('the inbox', () => {
  it('puts complaints and what is late first, then the rest by when it is due', async () => {
    expect(whoOf(await page(0, 10))).toEqual([
      ['Author 2', 'needs_you'],
      ['Author 1', 'needs_you'],
      ['Author 4', 'rest'],
      ['Author 3', 'rest'],
    ])
  })

  it('gives the same rows in windows as at once, over the borders of groups', async () => {
    const all = (await page(0, 10)).rows.map(({ caseId }) => caseId)
    const windows = [await page(0, 1), await page(1, 2), await page(3, 5), await page(4, 5)]
    expect([
      windows.flatMap(({ rows }) => rows.map(({ caseId }) => caseId)),
      windows.map(({ total }) => total),
    ]).toEqual([all, [4, 4, 4, 4]])
  })

  it('knows the place of each row', async () => {
    const { rows } = await page(0, 10)
    const places = await Promise.all(
      rows.map(({ caseId }) =>
        test.call('inbox.place', { shelf: 'open', caseId }).then(({ offset }) => offset),
      ),
    )
    expect(places).toEqual([0, 1, 2, 3])
  })

  it('brings a snoozed case back when its time has come', async () => {
    const [first] = (await page(0, 1)).rows
    await test.call('case.snooze', { caseId: first?.caseId ?? 0, until: { atMs: now + 3_600_000 } })
    const away = (await page(0, 10)).total
    test.clock.atMs = now + 3_700_000
    await test.desk.run('wake', null)
    expect([away, (await page(0, 10)).total]).toEqual([3, 4])
  })
})
