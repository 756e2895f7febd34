// A list of feeds comes in part by part: nothing twice, nothing at once, nothing that rings, and one undo for all of it.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { feedsPerCall } from '../../../../src/contract/import.ts'
import type { Output } from '../../../../src/contract/methods.ts'
import { commentFeed, openTestDesk, sourceInput, type TestDesk } from '../workspace.ts'

const nowMs = Date.UTC(2026, 10, 21, 5)
const folder = mkdtempSync(join(tmpdir(), 'remit-import-'))
let test: TestDesk
beforeAll(() => {
  test = openTestDesk(nowMs)
})
afterAll(() => {
  test.end()
  rmSync(folder, { recursive: true, force: true })
})

const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const listOf = (addresses: readonly string[]): string =>
  `<opml version="2.0"><body>${addresses.map((address) => `<outline text="F" xmlUrl="${address}"/>`).join('\n')}</body></opml>`
const many = (count: number, host = 'many') =>
  Array.from({ length: count }, (_, n) => `https://${host}${n % 7}.example/feed/${n}`)

/** What the page does: reads the list, then adds it part by part. */
async function importList(path: string, parts = Number.POSITIVE_INFINITY) {
  const read = await test.desk.run('readOpml', { path })
  if (!read.ok) throw new Error(read.problem.code)
  const wanted = read.value.feeds.filter(({ known }) => !known)
  const sum: Output<'source.import'> = { undoId: null, added: 0, known: 0, refused: 0 }
  for (let place = 0; place < wanted.length && place < parts * feedsPerCall; place += feedsPerCall) {
    const feeds = wanted
      .slice(place, place + feedsPerCall)
      .map(({ address, title, kind }) => ({ address, title, kind }))
    const part = await test.call('source.import', {
      undoId: sum.undoId,
      place,
      opensFrom: '2026-11-01',
      feeds,
    })
    sum.undoId = part.undoId
    sum.added += part.added
    sum.known += part.known
  }
  return sum
}
const watched = async () => (await test.call('source.list', {})).rows

describe('a list of a thousand feeds', () => {
  it('comes in once, its first checks spread, and goes again with one undo', async () => {
    await test.call('source.add', { ...sourceInput, address: many(3)[2] ?? '' })
    const path = fileOf('thousand.opml', listOf(many(1000)))
    const first = await importList(path)
    const again = await importList(path)
    const due = await test.desk.run('dueSources', null)
    const instants = new Set(due.map(({ nextCheckAtMs }) => nextCheckAtMs))
    const rows = await watched()
    const labels = (await test.call('undo.list', {})).entries.map(({ label }) => label)
    await test.call('undo.take', { undoId: first.undoId })
    expect({
      first,
      again,
      rows: rows.length,
      isSpread: instants.size > 900,
      labels,
      after: (await watched()).map(({ address }) => address),
    }).toEqual({
      first: { undoId: expect.any(Number), added: 999, known: 0, refused: 0 },
      again: { undoId: null, added: 0, known: 0, refused: 0 },
      rows: 1000,
      isSpread: true,
      labels: ['source.import', 'source.add'],
      after: [many(3)[2]],
    })
  })

  it('that is stopped half-way keeps what was added, and one undo takes that back', async () => {
    const before = (await watched()).length
    const { undoId } = await importList(fileOf('half.opml', listOf(many(500, 'half'))), 2)
    const kept = (await watched()).length - before
    await test.call('undo.take', { undoId })
    expect([kept, (await watched()).length - before]).toEqual([200, 0])
  })

  it('that is taken back while it comes in goes no further', async () => {
    const { undoId } = await importList(fileOf('back.opml', listOf(many(100, 'back'))))
    await test.call('undo.take', { undoId })
    const feeds = [{ address: 'https://later.example/feed', title: '', kind: 'blog' as const }]
    const answer = await test.answer('source.import', { undoId, place: 100, opensFrom: null, feeds })
    expect([
      answer.ok || answer.problem,
      (await watched()).some(({ address }) => address.includes('later')),
    ]).toEqual([{ code: 'conflict', detail: 'import_undone', retryable: false }, false])
  })
})

describe('the first reading of an imported feed', () => {
  it('tells of nothing, and opens cases for what is newer than the chosen day only', async () => {
    await importList(fileOf('one.opml', listOf(['https://first.example/feed'])))
    const [source] = (await watched()).filter(({ address }) => address.includes('first'))
    const posts = Array.from({ length: 25 }, (_, n) => ({
      guid: `p${n}`,
      author: `Pelanggan ${n}`,
      text: 'Website saya mati lagi dan saya kecewa sekali.',
      at: n < 20 ? '2026-10-20T00:00:00Z' : '2026-11-10T00:00:00Z',
    }))
    const result = await test.ingest(source?.sourceId ?? 0, commentFeed(posts))
    const notices = await test.desk.run('takeNotices', null)
    expect([result.newItems, result.newCases.length, notices]).toEqual([25, 5, []])
  })
})

describe('a file that is no list', () => {
  it.each([
    ['notes.txt', 'hello', 'file_kind'],
    ['image.png', 'x', 'file_kind'],
    ['empty.opml', '', 'file_empty'],
    ['page.xml', '<html><body>Hi</body></html>', 'file_empty'],
  ])('%s is refused with a reason', async (name, content, code) => {
    const read = await test.desk.run('readOpml', { path: fileOf(name, content) })
    expect(read.ok || read.problem).toEqual({ code, detail: name, retryable: false })
  })

  it.each(['missing.opml', '.'])('%s is refused with a reason', async (name) => {
    const path = name === '.' ? `${folder}.opml` : join(folder, name)
    const read = await test.desk.run('readOpml', { path })
    expect(read.ok || read.problem.code).toBe('file_unreadable')
  })
})

describe.runIf(process.platform !== 'win32')('a pipe that is called like a list', () => {
  it('is refused at once, and nothing waits for who might write into it', async () => {
    const path = join(folder, 'pipe.opml')
    execFileSync('mkfifo', [path])
    const read = await test.desk.run('readOpml', { path })
    expect(read.ok || read.problem.code).toBe('file_unreadable')
  })
})

describe('the list Remit writes', () => {
  it('holds every watched place but what is entered by hand, and reads back as the same', async () => {
    const end = openTestDesk(nowMs)
    for (const address of ['https://a.example/feed', 'https://b.example/feed?q=a&b=<c&feed_token=sekrit'])
      await end.call('source.add', { ...sourceInput, address, title: `Tom & "Jerry" ${address.length}` })
    await end.call('mention.add', {
      channel: 'phone',
      name: 'Sari',
      reach: '',
      clientId: null,
      caseId: null,
      atMs: nowMs,
      text: 'Halo',
      link: '',
    })
    const written = await end.desk.run('exportedOpml', null)
    end.end()
    const back = await test.desk.run('readOpml', { path: fileOf('own.opml', written.text) })
    expect([
      written.feeds,
      written.withoutSecret,
      written.text.includes('sekrit'),
      back.ok && back.value.feeds,
    ]).toEqual([
      2,
      1,
      false,
      [
        {
          line: 8,
          title: 'Tom & "Jerry" 22',
          address: 'https://a.example/feed',
          kind: 'forum',
          known: false,
        },
        expect.objectContaining({ address: 'https://b.example/feed?q=a&b=%3Cc', kind: 'forum' }),
      ],
    ])
  })
})
