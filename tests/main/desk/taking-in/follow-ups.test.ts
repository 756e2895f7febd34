// New words find the case they go on with: by thread, by what they quote, by the page they answer, by the same person elsewhere.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  agreementForm,
  answeredInPublic,
  clientForm,
  commentFeed,
  contactForm,
  openTestDesk,
  type Post,
  sourceInput,
  type TestDesk,
} from '../workspace.ts'

const now = Date.UTC(2026, 10, 21, 5)
const day = 86_400_000

let test: TestDesk
let sourceId = 0
beforeEach(async () => {
  test = openTestDesk(now)
  sourceId = (await test.call('source.add', sourceInput)).sourceId
})
afterEach(() => test.end())

let reading = 0
const read = (posts: readonly Post[], into = sourceId) =>
  test.ingest(
    into,
    commentFeed(posts),
    `e${++reading}`,
    into === sourceId ? undefined : 'http://blog.example/feed/',
  )
const get = (caseId: number) => test.call('case.get', { caseId })
const rows = async (shelf: 'open' | 'done' = 'open') =>
  (await test.call('inbox.page', { shelf, offset: 0, limit: 50 })).rows
const onlyCase = async () => (await rows())[0]?.caseId ?? 0

const first: Post = {
  guid: 'a1',
  author: 'Rudi Hartono',
  text: 'Website saya mati sejak pagi, saya kecewa sekali.',
  at: '2026-11-21T01:00:00Z',
  link: 'http://forum.example/mati/#a1',
}
const again = (text: string, more: Partial<Post> = {}): Post => ({
  ...first,
  guid: 'a2',
  text,
  at: '2026-11-21T04:00:00Z',
  link: 'http://forum.example/mati/#a2',
  ...more,
})

describe('a follow-up to a case that is done', () => {
  async function doneCase() {
    await read([first])
    const caseId = await onlyCase()
    await test.call('case.close', { caseId, closing: answeredInPublic })
    return caseId
  }

  it('within two weeks brings it back, and is told of again', async () => {
    const caseId = await doneCase()
    await test.desk.run('takeNotices', null)
    test.clock.atMs = now + 3 * day
    await read([first, again('Website saya mati lagi, saya kecewa!', { at: '2026-11-24T04:00:00Z' })])
    const view = await get(caseId)
    const notices = (await test.desk.run('takeNotices', null)) as { caseId: number }[]
    expect([
      view.shelf,
      view.unread,
      view.messages.length,
      view.events.map(({ name }) => name).includes('came_back'),
      (await rows()).length,
      notices.map((notice) => notice.caseId),
    ]).toEqual(['open', true, 2, true, 1, [caseId]])
  })

  it('of thanks joins it and leaves it done', async () => {
    const caseId = await doneCase()
    await read([first, again('Terima kasih banyak, sudah bagus sekali.')])
    const view = await get(caseId)
    expect([view.shelf, view.messages.length, (await rows()).length]).toEqual(['done', 2, 0])
  })

  it('after two weeks begins a case that names it', async () => {
    const caseId = await doneCase()
    test.clock.atMs = now + 20 * day
    await read([first, again('Website saya mati lagi, saya kecewa!', { at: '2026-12-11T04:00:00Z' })])
    const later = await get(await onlyCase())
    expect([
      later.caseId !== caseId,
      later.thread.links.map(({ how, caseId: to }) => [how, to]),
      (await get(caseId)).thread.links.map(({ how }) => how),
    ]).toEqual([true, [['goes_on_with', caseId]], ['continued_by']])
  })

  it('that asks for new work after a debit begins a case: it is work of its own', async () => {
    const { clientId } = await test.call('client.save', clientForm())
    await test.call('agreement.save', agreementForm(clientId))
    const sari = {
      ...first,
      author: 'Sari Wulandari',
      text: 'Mas, tolong ganti menu di halaman depan ya, warnanya diubah jadi biru.',
    }
    await read([sari])
    const caseId = await onlyCase()
    await test.call('case.debit', { caseId })
    await test.call('case.close', { caseId })
    const more = {
      ...sari,
      ...again('Tolong ganti juga warna menu di halaman kontak jadi hijau.'),
      author: sari.author,
    }
    await read([sari, more])
    expect([(await get(caseId)).shelf, (await rows()).length]).toEqual(['done', 1])
  })
})

describe('a quotation', () => {
  const answer =
    'Server kami pindahkan malam ini, dan besok pagi pukul tujuh semua layanan berjalan seperti biasa lagi.'
  const quoting = (author: string, text = answer): Post => ({
    guid: 'q1',
    author,
    text: `<blockquote>${text}</blockquote><p>Ini tidak benar, website saya masih mati, saya kecewa!</p>`,
    at: '2026-11-21T04:30:00Z',
    link: 'http://forum.example/lain/#q1',
  })
  async function answered() {
    await read([first])
    const caseId = await onlyCase()
    await test.call('case.reply', { caseId, text: answer })
    test.clock.atMs = now + day
    return caseId
  }
  const at = '2026-11-21T09:00:00Z'

  it('of our answer joins its case, and says so with the day of the answer', async () => {
    const caseId = await answered()
    await read([first, { ...quoting('Rudi Hartono'), at }])
    const view = await get(caseId)
    expect([view.messages.map(({ joined }) => joined), view.group]).toEqual([
      [null, null, { by: 'quote_own', atMs: now }],
      'needs_you',
    ])
  })

  it('of an open case’s words joins it', async () => {
    const caseId = await answered()
    const long = again(
      'Sejak pagi saya tidak bisa membuka halaman toko saya sama sekali, pelanggan semua marah!',
    )
    await read([first, long])
    await read([first, long, { ...quoting('Rudi Hartono', long.text), at }])
    expect((await get(caseId)).messages.at(-1)?.joined?.by).toBe('quote')
  })

  it('by another client’s people never joins', async () => {
    const caseId = await answered()
    const one = await test.call('client.save', clientForm({ name: 'Satu', contacts: [], identities: [] }))
    await test.call('case.assignClient', { caseId, clientId: one.clientId })
    await test.call('client.save', clientForm())
    await read([first, { ...quoting('Sari Wulandari'), at }])
    await read([first, { ...quoting('Orang Asing'), guid: 'q2', link: 'http://forum.example/x/#q2', at }])
    expect([(await get(caseId)).messages.length, (await rows()).length]).toEqual([2, 3])
  })

  it('of a template sent to two clients joins neither', async () => {
    await answered()
    await read([first, { ...first, guid: 'b1', author: 'Tono', link: 'http://forum.example/tono/#b1' }])
    const other = (await rows()).find(({ who }) => who === 'Tono')?.caseId ?? 0
    test.clock.atMs = now
    await test.call('case.reply', { caseId: other, text: answer })
    test.clock.atMs = now + day
    await read([first, { ...quoting('Orang Baru'), at }])
    expect((await rows()).some(({ who }) => who === 'Orang Baru')).toBe(true)
  })

  it('of a few words tells nothing', async () => {
    await answered()
    await read([first, { ...quoting('Orang Baru', 'Server kami pindahkan malam ini'), at }])
    expect((await rows()).length).toBe(2)
  })
})

describe('another place', () => {
  const blogOf = async () =>
    (await test.call('source.add', { ...sourceInput, address: 'http://blog.example/feed/', kind: 'blog' }))
      .sourceId

  it('of the same page and author goes on with the case', async () => {
    const blog = await blogOf()
    await read([{ ...first, link: 'http://forum.example/mati/', title: 'Website mati' }])
    const caseId = await onlyCase()
    await read([again('Masih mati juga, tolong segera diperbaiki!')], blog)
    expect((await get(caseId)).messages.map(({ joined }) => joined?.by ?? null)).toEqual([null, 'reply'])
  })

  it('with the same topic by the same person of a client goes on with the case; by a colleague it does not', async () => {
    await test.call(
      'client.save',
      clientForm({
        contacts: [
          contactForm({ name: 'Sari Wulandari', responsible: true }),
          contactForm({ name: 'Budi Santoso', responsible: false }),
        ],
      }),
    )
    const blog = await blogOf()
    const asked = { ...first, author: 'Sari Wulandari', title: 'Formulir kontak rusak' }
    await read([asked])
    const caseId = await onlyCase()
    const text = 'Formulirnya masih rusak, tolong diperbaiki segera, saya kecewa.'
    const elsewhere = again(text, { title: 'Re: Formulir kontak rusak', link: 'http://blog.example/a/#a2' })
    await read([{ ...elsewhere, author: 'Sari Wulandari' }], blog)
    await read(
      [{ ...elsewhere, author: 'Budi Santoso', guid: 'a3', link: 'http://blog.example/b/#a3' }],
      blog,
    )
    const view = await get(caseId)
    expect([
      view.messages.map(({ author, joined }) => [author, joined?.by ?? null]),
      view.thread.pingPong.map(({ who }) => who),
    ]).toEqual([
      [
        ['Sari Wulandari', null],
        ['Sari Wulandari', 'topic'],
      ],
      ['Budi Santoso'],
    ])
  })
})
