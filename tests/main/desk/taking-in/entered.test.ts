// What the owner enters by hand becomes a case like what a feed brings, and is taken back whole.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Input } from '../../../../src/contract/methods.ts'
import { agreementForm, clientForm, openTestDesk, type TestDesk } from '../workspace.ts'

const nowMs = Date.UTC(2026, 10, 21, 5)
let test: TestDesk
beforeAll(async () => {
  test = openTestDesk(nowMs)
  const { clientId } = await test.call('client.save', clientForm())
  await test.call('agreement.save', agreementForm(clientId))
})
afterAll(() => test.end())

const mention = (changes: Partial<Input<'mention.add'>> = {}): Input<'mention.add'> => ({
  channel: 'phone',
  name: 'Sari Wulandari',
  reach: 'sari@tokosari.example',
  clientId: null,
  caseId: null,
  atMs: nowMs - 3_600_000,
  text: 'Tolong revisi beranda: ganti warna tombol jadi hijau.',
  link: '',
  ...changes,
})

const conversation = (changes: Partial<Input<'conversation.add'>> = {}): Input<'conversation.add'> => ({
  channel: 'chat',
  title: '',
  clientId: null,
  caseId: null,
  link: '',
  messages: [
    { author: 'Sari Wulandari', isOwn: false, atMs: nowMs - 9000, text: 'Halo mas' },
    {
      author: 'Sari Wulandari',
      isOwn: false,
      atMs: nowMs - 8000,
      text: 'Website saya mati lagi sejak pagi, saya kecewa sekali.',
    },
    { author: 'Rangga', isOwn: true, atMs: nowMs - 7000, text: 'Sedang saya periksa.' },
  ],
  ...changes,
})

const open = async () => (await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 50 })).rows

describe('a mention', () => {
  it('becomes a case with client, kind and verdict, and its place is never asked', async () => {
    const { caseId } = await test.call('mention.add', mention())
    const view = await test.call('case.get', { caseId })
    const { rows } = await test.call('source.list', {})
    expect({
      client: view.client?.name,
      via: view.client?.via,
      kind: view.kind,
      verdict: view.verdict?.kind,
      channel: view.channel.title,
      at: view.receivedAtMs,
      source: rows.map(({ address, byHand, nextCheckAtMs }) => ({ address, byHand, nextCheckAtMs })),
      asked: await test.desk.run('dueSources', null),
      watched: (await test.call('desk.state', {})).counts.sources,
    }).toEqual({
      client: 'Toko Sari',
      via: 'email',
      kind: 'request',
      verdict: 'in_contract',
      channel: 'manual:phone',
      at: nowMs - 3_600_000,
      source: [{ address: 'manual:phone', byHand: true, nextCheckAtMs: null }],
      asked: [],
      watched: 0,
    })
  })

  it.each(['Terima kasih, hasilnya bagus sekali!', 'ok', 'x'])(
    'of %j opens a case all the same',
    async (text) => {
      const { caseId } = await test.call('mention.add', mention({ text, name: 'Budi', reach: '' }))
      const view = await test.call('case.get', { caseId })
      expect([view.shelf, view.messages.length]).toEqual(['open', 1])
    },
  )

  it('of somebody else about something else is never joined to another', async () => {
    const first = await test.call('mention.add', mention({ name: 'Ana', reach: '' }))
    const second = await test.call('mention.add', mention({ name: 'Ana', reach: '+62 812 555' }))
    expect(first.caseId).not.toBe(second.caseId)
  })

  it('joins the case the owner names, and the open one of the same page and author', async () => {
    const link = 'https://forum.example/thread/7'
    const first = await test.call('mention.add', mention({ name: 'Dewi', reach: '', link }))
    const named = await test.call('mention.add', mention({ name: 'Edo', reach: '', caseId: first.caseId }))
    const same = await test.call(
      'mention.add',
      mention({ name: 'Dewi', reach: '', link, text: 'Masih belum?' }),
    )
    const view = await test.call('case.get', { caseId: first.caseId })
    expect([named.caseId, same.caseId, view.messages.length]).toEqual([first.caseId, first.caseId, 3])
  })

  it('is of the client the owner chose', async () => {
    const client = await test.call(
      'client.save',
      clientForm({ name: 'Kisceg', contacts: [], identities: [] }),
    )
    const entered = mention({ name: 'Vera', reach: '', clientId: client.clientId })
    const { caseId } = await test.call('mention.add', entered)
    const view = await test.call('case.get', { caseId })
    expect(view.client).toEqual({ clientId: client.clientId, name: 'Kisceg', via: 'owner', value: '' })
  })

  it('is taken back: off the shelves, out of the search, and can be entered again', async () => {
    const before = (await open()).length
    const text = 'Kata yang tidak ada di tempat lain: pelangi.'
    const { caseId } = await test.call('mention.add', mention({ text, name: 'Fajar', reach: '' }))
    await test.call('undo.take', { undoId: null })
    const hits = await test.call('search.find', { text: 'pelangi', limit: 10 })
    const again = await test.call('mention.add', mention({ text, name: 'Fajar', reach: '' }))
    expect([(await open()).length, hits.cases, again.caseId === caseId]).toEqual([before + 1, [], false])
  })

  it('that joined is taken back without the case', async () => {
    const first = await test.call('mention.add', mention({ name: 'Gita', reach: '' }))
    await test.call('case.close', first)
    const before = await test.call('case.get', first)
    await test.call('mention.add', mention({ caseId: first.caseId, text: 'Website mati total!' }))
    await test.call('undo.take', { undoId: null })
    const after = await test.call('case.get', first)
    expect([after.shelf, after.kind, after.messages]).toEqual([before.shelf, before.kind, before.messages])
  })

  it.each<[Partial<Input<'mention.add'>>, Record<string, string>]>([
    [{ name: ' ' }, { name: 'required' }],
    [{ text: '' }, { text: 'required' }],
    [{ link: 'javascript:alert(1)' }, { link: 'address' }],
    [{ atMs: nowMs + 86_400_000 }, { atMs: 'future' }],
  ])('with %o is refused beside the field', async (changes, fields) => {
    const answer = await test.answer('mention.add', mention(changes))
    expect(answer).toMatchObject({ ok: false, problem: { code: 'invalid_input', fields } })
  })

  it('of a case or client that is gone is refused', async () => {
    const codes = await Promise.all(
      [mention({ caseId: 999 }), mention({ clientId: 999 })].map(async (input) => {
        const answer = await test.answer('mention.add', input)
        return answer.ok ? 'ok' : answer.problem.code
      }),
    )
    expect(codes).toEqual(['not_found', 'not_found'])
  })
})

describe('a conversation', () => {
  it('becomes one case: messages in order, the owner’s as answers, waiting when his is the last', async () => {
    const { caseId } = await test.call('conversation.add', conversation())
    const view = await test.call('case.get', { caseId })
    expect({
      messages: view.messages.map(({ direction, text }) => `${direction} ${text}`),
      kind: view.kind,
      group: view.group,
      title: view.title,
    }).toEqual({
      messages: [
        'in Halo mas',
        'in Website saya mati lagi sejak pagi, saya kecewa sekali.',
        'out Sedang saya periksa.',
      ],
      kind: 'complaint',
      group: 'waiting',
      title: 'Website saya mati lagi sejak pagi, saya kecewa sekali.',
    })
  })

  it('keeps its order where only some of it has a time', async () => {
    const messages = [null, nowMs - 9000, null, nowMs - 5000, null].map((atMs, n) => ({
      author: 'Ida',
      isOwn: false,
      atMs,
      text: `Berapa harga nomor ${n}?`,
    }))
    const { caseId } = await test.call('conversation.add', conversation({ messages }))
    const view = await test.call('case.get', { caseId })
    expect(view.messages.map(({ text, atMs }) => `${text.at(-2)} ${atMs - nowMs}`)).toEqual([
      '0 -9001',
      '1 -9000',
      '2 -8999',
      '3 -5000',
      '4 -4999',
    ])
  })

  it('without any time keeps its order', async () => {
    const messages = ['satu', 'dua?', 'tiga'].map((text) => ({
      author: 'Hana',
      isOwn: false,
      atMs: null,
      text,
    }))
    const { caseId } = await test.call('conversation.add', conversation({ messages }))
    const view = await test.call('case.get', { caseId })
    expect(view.messages.map(({ text }) => text)).toEqual(['satu', 'dua?', 'tiga'])
  })

  it('that is all the owner’s is refused and leaves nothing', async () => {
    const before = await test.call('source.list', {})
    const messages = [{ author: 'Rangga', isOwn: true, atMs: null, text: 'Halo' }]
    const answer = await test.answer('conversation.add', conversation({ messages, channel: 'letter' }))
    expect([answer, await test.call('source.list', {})]).toEqual([
      { ok: false, problem: { code: 'conflict', detail: 'only_own', retryable: false } },
      before,
    ])
  })

  it('is taken back whole', async () => {
    const before = (await open()).length
    await test.call('conversation.add', conversation({ title: 'Panggilan kemarin tentang toko' }))
    await test.call('undo.take', { undoId: null })
    expect((await open()).length).toBe(before)
  })
})

describe('a picture', () => {
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    Buffer.from('the rest of it'),
  ]).toString('base64')

  it('is kept with its words', async () => {
    const { caseId } = await test.call('mention.add', mention({ channel: 'screenshot', picture: png }))
    const [message] = (await test.call('case.get', { caseId })).messages
    expect(message?.hasPicture).toBe(true)
    expect(await test.call('mention.picture', { messageId: message?.messageId ?? 0 })).toEqual({
      type: 'image/png',
      base64: png,
    })
  })

  it('is there only when one was given, and refused when it is none', async () => {
    const { caseId } = await test.call('mention.add', mention({ channel: 'chat' }))
    const [message] = (await test.call('case.get', { caseId })).messages
    const wrong = await test.answer(
      'mention.add',
      mention({ picture: Buffer.from('<svg onload="x">').toString('base64') }),
    )
    expect({
      hasPicture: message?.hasPicture,
      asked: await test.answer('mention.picture', { messageId: message?.messageId ?? 0 }),
      wrong: wrong.ok ? null : wrong.problem.fields,
    }).toEqual({
      hasPicture: false,
      asked: expect.objectContaining({ ok: false }),
      wrong: { picture: 'picture' },
    })
  })
})
