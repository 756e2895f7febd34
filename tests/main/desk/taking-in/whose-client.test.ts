// Whose client a case is, by what, who of the client wrote it; and what the owner says of it stays said.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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
let sourceId = 0
let clientId = 0
beforeEach(async () => {
  test = openTestDesk(now)
  sourceId = (await test.call('source.add', sourceInput)).sourceId
  clientId = (
    await test.call(
      'client.save',
      clientForm({
        contacts: [
          contactForm({ name: 'Sari Wulandari', email: 'sari@tokosari.example', responsible: true }),
          contactForm({
            name: 'Budi Santoso',
            email: 'budi@tokosari.example',
            phone: '+62 812-3456-7890',
            responsible: false,
          }),
        ],
        identities: [
          { kind: 'domain', value: 'tokosari.example' },
          { kind: 'brand', value: 'Batikara' },
        ],
      }),
    )
  ).clientId
  await test.call('agreement.save', agreementForm(clientId, { number: 'WB-1024' }))
})
afterEach(() => test.end())

const post = (guid: string, author: string, text: string) => ({
  guid,
  author,
  text,
  at: '2026-11-21T03:00:00Z',
  link: `http://forum.example/${guid}/#${guid}`,
})
const inbox = async () => (await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 50 })).rows
async function read(...posts: ReturnType<typeof post>[]) {
  await test.ingest(sourceId, commentFeed(posts), posts.map(({ guid }) => guid).join())
  const [row] = (await inbox()).toSorted((a, b) => b.caseId - a.caseId)
  return test.call('case.get', { caseId: row?.caseId ?? 0 })
}
const undo = () => test.call('undo.take', { undoId: null })
const down = post('d1', 'Orang Baru', 'Website Batikara mati sejak pagi, saya kecewa sekali.')

describe('a client the text names', () => {
  it('is taken for probable, and asked about', async () => {
    const view = await read(down)
    expect([view.client, view.isClientProbable, view.contact]).toEqual([
      { clientId, name: 'Toko Sari', via: 'brand', value: 'Batikara' },
      true,
      null,
    ])
  })

  it('by its agreement number', async () => {
    const view = await read(
      post('d2', 'Orang Baru', 'Website mati lagi. Kontrak kami WB-1024, tolong segera!'),
    )
    expect([view.client?.via, view.isClientProbable]).toEqual(['agreement', true])
  })

  it('that is confirmed becomes an identity: the next words of the author are theirs', async () => {
    const view = await read(down)
    await test.call('case.assignClient', { caseId: view.caseId, clientId })
    const next = await read(down, post('d3', 'Orang Baru', 'Tolong ganti warna tombol di beranda.'))
    expect([next.client?.via, next.isClientProbable]).toEqual(['learned', false])
    await undo()
    expect((await test.call('client.get', { clientId })).learned).toEqual([])
  })

  it('that is refused as an author is not named again for him, but for others', async () => {
    const view = await read(down)
    await test.call('case.refuseClient', { caseId: view.caseId, clientId, what: 'author' })
    const again = await read(down, post('d4', 'Orang Baru', 'Batikara error lagi, saya kecewa.'))
    const other = await read(down, post('d5', 'Orang Lain', 'Batikara error lagi, saya kecewa.'))
    expect([
      (await test.call('case.get', { caseId: view.caseId })).client,
      again.client,
      other.client?.name,
    ]).toEqual([null, null, 'Toko Sari'])
  })

  it('by a word that means something else needs a second cue from then on, until it is undone', async () => {
    const view = await read(down)
    await test.call('case.refuseClient', { caseId: view.caseId, clientId, what: 'word' })
    const later = await read(down, post('d6', 'Orang Lain', 'Batikara error lagi, saya kecewa.'))
    const sure = await read(down, post('d7', 'Orang Ketiga', 'Batikara error lagi, kontrak WB-1024, kecewa.'))
    expect([later.client, later.candidates.map(({ name }) => name), sure.client?.name]).toEqual([
      null,
      ['Toko Sari'],
      'Toko Sari',
    ])
    await undo()
    expect((await test.call('case.get', { caseId: view.caseId })).client?.name).toBe('Toko Sari')
    const back = await read(down, post('d8', 'Orang Keempat', 'Batikara error terus, saya kecewa.'))
    expect(back.client?.name).toBe('Toko Sari')
  })

  it('is not named when two clients are: both are offered, one key away', async () => {
    await test.call(
      'client.save',
      clientForm({ name: 'Lumbung Kita', contacts: [], identities: [{ kind: 'brand', value: 'Lumbungku' }] }),
    )
    const view = await read(
      post('d9', 'Orang Baru', 'Website Batikara mati sejak pagi, Lumbungku juga mati, saya kecewa sekali.'),
    )
    expect([view.client, view.candidates.map(({ name, via }) => [name, via])]).toEqual([
      null,
      [
        ['Toko Sari', 'brand'],
        ['Lumbung Kita', 'brand'],
      ],
    ])
  })

  it('is found in open cases when its brand is entered later', async () => {
    const view = await read(post('e1', 'Orang Baru', 'Kedaiku mati lagi, saya kecewa sekali.'))
    await test.call(
      'client.save',
      clientForm({ name: 'Kedai', contacts: [], identities: [{ kind: 'brand', value: 'Kedaiku' }] }),
    )
    expect((await test.call('case.get', { caseId: view.caseId })).client?.name).toBe('Kedai')
  })
})

describe('who of the client wrote it', () => {
  const asks = 'Tolong ganti menu di halaman depan, warnanya diubah jadi biru.'

  it('is told by the phone of a call, and flagged when not responsible', async () => {
    const { caseId } = await test.call('mention.add', {
      channel: 'phone',
      name: 'Pak B',
      reach: '0812 3456 7890',
      clientId: null,
      caseId: null,
      atMs: now,
      text: asks,
      link: '',
    })
    const view = await test.call('case.get', { caseId })
    expect([view.client?.via, view.contact, view.verdict?.flags]).toEqual([
      'phone',
      { name: 'Budi Santoso', responsible: false },
      ['WRONG_CONTACT'],
    ])
  })

  it.each(['warn', 'hold'] as const)('counts for the scope: %s', async (contactPolicy) => {
    const client = await test.call('client.get', { clientId })
    const [agreement] = client.agreements
    await test.call('agreement.save', {
      ...agreementForm(clientId, { contactPolicy }),
      agreementId: agreement?.form.agreementId ?? null,
      entitlements: agreement?.form.entitlements ?? [],
    })
    const view = await read(post('k1', 'Budi Santoso', asks))
    expect([
      view.contact?.responsible,
      view.verdict?.kind,
      view.verdict?.flags,
      view.verdict?.reasons,
    ]).toEqual(
      contactPolicy === 'warn'
        ? [false, 'in_contract', ['WRONG_CONTACT'], ['IN_QUOTA']]
        : [false, 'owners_call', ['WRONG_CONTACT'], ['CONTACT_NOT_RESPONSIBLE']],
    )
  })

  it('is known also where the owner assigned the case', async () => {
    const view = await read(post('k2', 'budi.s', asks))
    await test.call('case.assignClient', { caseId: view.caseId, clientId })
    const { contact, verdict } = await test.call('case.get', { caseId: view.caseId })
    expect([contact, verdict?.flags]).toEqual([null, []])
  })
})

describe('two people of one client asking the same', () => {
  const sari = post('p1', 'Sari Wulandari', 'Tolong ganti warna menu utama di halaman depan jadi biru.')
  const budi = post('p2', 'Budi Santoso', 'Mohon warna menu utama halaman depan diganti biru ya.')

  it('is told on both cases, and dismissed on both', async () => {
    await test.ingest(sourceId, commentFeed([sari, budi]))
    const [one, other] = await Promise.all(
      (await inbox()).map(({ caseId }) => test.call('case.get', { caseId })),
    )
    const whoOf = (view: typeof one) => view?.thread.pingPong.map(({ who }) => who)
    expect([whoOf(one), whoOf(other)].flat().sort()).toEqual(['Budi Santoso', 'Sari Wulandari'])
    const pair = { caseId: one?.caseId ?? 0, otherId: other?.caseId ?? 0 }
    await test.call('case.dismissPingPong', pair)
    const left = async () =>
      (await Promise.all(Object.values(pair).map((caseId) => test.call('case.get', { caseId })))).flatMap(
        ({ thread }) => thread.pingPong,
      ).length
    expect(await left()).toBe(0)
    await undo()
    expect(await left()).toBe(2)
  })

  it.each([
    ['after more than fourteen days', { ...budi, at: '2026-11-05T03:00:00Z' }],
    ['by the same person', { ...budi, author: 'Sari Wulandari' }],
    ['about something else', { ...budi, text: 'Mohon dibuatkan akun email baru untuk kasir.' }],
  ])('is not told %s', async (_, other) => {
    await test.ingest(sourceId, commentFeed([sari, other]))
    const views = await Promise.all((await inbox()).map(({ caseId }) => test.call('case.get', { caseId })))
    expect([views.length, views.flatMap(({ thread }) => thread.pingPong)]).toEqual([2, []])
  })
})
