// Cases are merged, parted and split by hand: messages, numbers, notes and the ledger stay true, and each step is taken back.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  agreementForm,
  answeredInPublic,
  clientForm,
  commentFeed,
  openTestDesk,
  sourceInput,
  type TestDesk,
} from '../workspace.ts'

const now = Date.UTC(2026, 10, 21, 5)
const hour = 3_600_000

let test: TestDesk
let sourceId = 0
beforeEach(async () => {
  test = openTestDesk(now)
  sourceId = (await test.call('source.add', sourceInput)).sourceId
})
afterEach(() => test.end())

const inbox = async () => (await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 50 })).rows
const get = (caseId: number) => test.call('case.get', { caseId })
const undo = () => test.call('undo.take', { undoId: null })
const caseOf = async (who: string): Promise<number> => {
  const row = (await inbox()).find((each) => each.who === who)
  if (!row) throw new Error(`no case of ${who}`)
  return row.caseId
}

const budi = {
  guid: 'b1',
  author: 'Budi Santoso',
  text: 'Website saya mati sejak pagi, saya kecewa sekali.',
  at: '2026-11-21T01:00:00Z',
  link: 'http://forum.example/mati/#b1',
}
const sari = {
  guid: 's1',
  author: 'Sari Wulandari',
  text: 'Mas, tolong ganti menu di halaman depan ya, warnanya diubah jadi biru.',
  at: '2026-11-21T02:00:00Z',
  link: 'http://forum.example/menu/#s1',
}
const later = (guid: string, text: string) => ({
  ...budi,
  guid,
  text,
  at: '2026-11-21T04:00:00Z',
  link: `http://forum.example/mati/#${guid}`,
})

/** What the owner sees of a case, short enough to compare. */
async function seen(caseId: number) {
  const view = await get(caseId)
  return {
    messages: view.messages.map(
      ({ direction, author, text }) => `${direction} ${author} ${text.slice(0, 12)}`,
    ),
    shelf: view.shelf,
    status: view.status,
    kind: view.kind,
    group: view.group,
    dueAtMs: view.dueAtMs,
    unread: view.unread,
    client: view.client?.name ?? null,
    verdict: view.verdict?.kind ?? null,
  }
}

async function twoCases() {
  await test.ingest(sourceId, commentFeed([budi, sari]))
  return { from: await caseOf('Budi Santoso'), into: await caseOf('Sari Wulandari') }
}

describe('a merge', () => {
  it('brings the messages together in order, and the number keeps leading to the case', async () => {
    const { from, into } = await twoCases()
    await test.call('case.merge', { caseId: from, targetId: into, withNotes: false })
    const [merged, target] = [await get(from), await get(into)]
    const { cases: hits } = await test.call('search.find', { text: `#${merged.no}`, limit: 5 })
    expect({
      open: (await inbox()).map(({ caseId }) => caseId),
      authors: target.messages.map(({ author }) => author),
      kind: target.kind,
      events: target.events.map(({ name }) => name),
      status: merged.status,
      leadsTo: merged.thread.mergedInto?.no,
      names: target.thread.merged.map(({ no }) => no),
      hits: hits.map(({ no }) => no),
    }).toEqual({
      open: [into],
      authors: ['Budi Santoso', 'Sari Wulandari'],
      kind: 'complaint',
      events: ['opened', 'opened', 'merged_in'],
      status: 'merged',
      leadsTo: target.no,
      names: [merged.no],
      hits: [merged.no],
    })
  })

  it('is undone to exactly what was there', async () => {
    const { from, into } = await twoCases()
    const before = [await seen(from), await seen(into)]
    await test.call('case.merge', { caseId: from, targetId: into, withNotes: false })
    await undo()
    expect([await seen(from), await seen(into)]).toEqual(before)
  })

  it('is parted again after new words came for either case and one was answered', async () => {
    const { from, into } = await twoCases()
    await test.call('case.merge', { caseId: from, targetId: into, withNotes: false })
    await test.call('case.reply', { caseId: into, text: 'Kami periksa keduanya.' })
    test.clock.atMs = now + hour
    await test.ingest(
      sourceId,
      commentFeed([budi, sari, later('b2', 'Masih mati juga, tolong segera!')]),
      'two',
    )
    const together = (await seen(into)).messages
    await test.call('case.unmerge', { caseId: from })
    expect({
      together,
      from: await seen(from).then(({ messages, shelf, unread }) => ({ messages, shelf, unread })),
      into: (await seen(into)).messages,
    }).toEqual({
      together: [
        'in Budi Santoso Website saya',
        'in Sari Wulandari Mas, tolong ',
        'in Budi Santoso Masih mati j',
        'out  Kami periksa',
      ],
      from: {
        messages: ['in Budi Santoso Website saya', 'in Budi Santoso Masih mati j'],
        shelf: 'open',
        unread: true,
      },
      into: ['in Sari Wulandari Mas, tolong ', 'out  Kami periksa'],
    })
    await undo()
    expect((await seen(into)).messages).toEqual(together)
  })

  it('of merged cases leads all the way, and each is parted alone', async () => {
    const { from, into } = await twoCases()
    const { caseId: last } = await test.call('mention.add', {
      channel: 'phone',
      name: 'Dewi',
      reach: '',
      clientId: null,
      caseId: null,
      atMs: now,
      text: 'Toko online saya error terus.',
      link: '',
    })
    await test.call('case.merge', { caseId: from, targetId: into, withNotes: false })
    await test.call('case.merge', { caseId: into, targetId: last, withNotes: false })
    expect((await get(from)).thread.mergedInto?.caseId).toBe(last)
    expect((await get(last)).messages.map(({ author }) => author)).toEqual([
      'Budi Santoso',
      'Sari Wulandari',
      'Dewi',
    ])
    await test.call('case.unmerge', { caseId: from })
    await test.call('case.unmerge', { caseId: into })
    const authors = await Promise.all(
      [from, into, last].map(async (caseId) => (await get(caseId)).messages.map(({ author }) => author)),
    )
    expect(authors).toEqual([['Budi Santoso'], ['Sari Wulandari'], ['Dewi']])
  })

  it('leaves notes where they were written, unless the owner takes them along', async () => {
    const { from, into } = await twoCases()
    await test.call('case.note', { caseId: from, text: 'Rahasia: sering marah.' })
    await test.call('case.merge', { caseId: from, targetId: into, withNotes: false })
    const notesOf = async (caseId: number) =>
      (await get(caseId)).messages.filter(({ direction }) => direction === 'note').map(({ text }) => text)
    expect([await notesOf(from), await notesOf(into), (await get(into)).thread.merged[0]?.notes]).toEqual([
      ['Rahasia: sering marah.'],
      [],
      1,
    ])
    await undo()
    await test.call('case.merge', { caseId: from, targetId: into, withNotes: true })
    expect([await notesOf(from), await notesOf(into)]).toEqual([[], ['Rahasia: sering marah.']])
    await test.call('case.unmerge', { caseId: from })
    expect([await notesOf(from), await notesOf(into)]).toEqual([['Rahasia: sering marah.'], []])
  })

  it('never lets a note into a draft, a quotation or another case', async () => {
    const secret = 'Catatan rahasia tentang pelanggan ini sangat sulit sekali orangnya'
    const { from, into } = await twoCases()
    const { clientId } = await test.call('client.save', clientForm({ contacts: [] }))
    await test.call('case.assignClient', { caseId: into, clientId })
    await test.call('case.note', { caseId: from, text: secret })
    await test.call('case.merge', { caseId: from, targetId: into, withNotes: false })
    const { quoteId } = await test.call('quote.draft', { caseId: into })
    const quote = JSON.stringify(await test.call('quote.get', { quoteId }))
    const stranger = {
      guid: 'x1',
      author: 'Orang Lain',
      text: `<blockquote>${secret}</blockquote><p>Website saya juga mati sejak kemarin, saya kecewa.</p>`,
      at: '2026-11-21T04:30:00Z',
      link: 'http://forum.example/lain/#x1',
    }
    await test.ingest(sourceId, commentFeed([budi, sari, stranger]), 'two')
    expect({
      inQuote: quote.includes('rahasia'),
      inTarget: JSON.stringify(await get(into)).includes('rahasia'),
      joined: (await inbox()).some(({ who }) => who === 'Orang Lain'),
    }).toEqual({ inQuote: false, inTarget: false, joined: true })
  })

  it('keeps a debit where it was booked, shows it, and books nothing twice', async () => {
    const { clientId } = await test.call('client.save', clientForm())
    await test.call('agreement.save', agreementForm(clientId))
    await test.ingest(sourceId, commentFeed([budi, sari]))
    const [into, from] = [await caseOf('Budi Santoso'), await caseOf('Toko Sari')]
    await test.call('case.debit', { caseId: from })
    await test.call('case.merge', { caseId: from, targetId: into, withNotes: false })
    const client = await test.call('client.get', { clientId })
    const [agreement] = client.agreements
    expect({
      shown: (await get(into)).thread.merged[0]?.debits,
      ledger: agreement?.usage.map(({ caseId, quantity }) => [caseId, quantity]),
      left: agreement?.meters[0]?.left,
      verdict: (await get(from)).verdict?.debitedAtMs !== null,
    }).toEqual({
      shown: [{ label: 'Perubahan', quantity: 1, unit: 'request' }],
      ledger: [[from, 1]],
      left: 2,
      verdict: true,
    })
  })

  it('is refused into itself, and a merged case takes no more commands', async () => {
    const { from, into } = await twoCases()
    const refused = async (answer: Promise<{ ok: boolean; problem?: unknown }>) => (await answer).problem
    expect(
      await refused(test.answer('case.merge', { caseId: from, targetId: from, withNotes: false })),
    ).toMatchObject({ code: 'conflict', detail: 'same_case' })
    await test.call('case.merge', { caseId: from, targetId: into, withNotes: false })
    expect([
      await refused(test.answer('case.merge', { caseId: into, targetId: from, withNotes: false })),
      await refused(test.answer('case.close', { caseId: from, closing: answeredInPublic })),
      await refused(test.answer('case.note', { caseId: from, text: 'x' })),
    ]).toMatchObject([
      { code: 'conflict', detail: 'same_case' },
      { code: 'conflict', detail: 'merged' },
      { code: 'conflict', detail: 'merged' },
    ])
  })

  it('lets an older command on the merged case be undone: it stands so once it is parted', async () => {
    const { from, into } = await twoCases()
    await test.call('case.close', { caseId: from, closing: answeredInPublic })
    const [closing] = (await test.call('undo.list', {})).entries
    await test.call('case.merge', { caseId: from, targetId: into, withNotes: false })
    await test.call('undo.take', { undoId: closing?.undoId ?? 0 })
    expect([(await get(from)).status, (await inbox()).length]).toEqual(['merged', 1])
    await test.call('case.unmerge', { caseId: from })
    expect([(await get(from)).shelf, (await inbox()).length]).toEqual(['open', 2])
  })

  it('offers the same author and page first, and finds by words', async () => {
    const { from, into } = await twoCases()
    const elsewhere = {
      ...budi,
      guid: 'b9',
      text: 'Sejak pagi website mati lagi, saya kecewa sekali dan pelanggan bertanya terus.',
      link: 'http://forum.example/lambat/#b9',
    }
    await test.ingest(sourceId, commentFeed([budi, sari, elsewhere]), 'two')
    const offered = await test.call('case.mergeTargets', { caseId: from, text: '' })
    const searched = await test.call('case.mergeTargets', { caseId: from, text: 'menu' })
    expect([
      offered.targets.map(({ who, why }) => [who, why]),
      searched.targets.map(({ caseId }) => caseId),
    ]).toEqual([[['Budi Santoso', 'similar']], [into]])
  })
})

describe('a split', () => {
  const both = [budi, later('b2', 'Satu lagi: mohon tambahkan tombol WhatsApp di halaman kontak.')]

  async function splitOff() {
    await test.ingest(sourceId, commentFeed(both))
    const caseId = await caseOf('Budi Santoso')
    const second = (await get(caseId)).messages[1]?.messageId ?? 0
    return { caseId, second }
  }

  it('makes the chosen messages a case of their own, judged by themselves', async () => {
    const { caseId, second } = await splitOff()
    const split = await test.call('case.split', { caseId, messageIds: [second] })
    const [old, own] = [await get(caseId), await get(split.caseId)]
    expect({
      old: [old.kind, old.messages.length, old.thread.links.map(({ how, no }) => [how, no])],
      own: [own.kind, own.messages.length, own.thread.links.map(({ how, no }) => [how, no])],
      due: own.dueAtMs !== old.dueAtMs,
      verdict: own.verdict?.kind,
      open: (await inbox()).length,
    }).toEqual({
      old: ['complaint', 1, [['split_off', own.no]]],
      own: ['request', 1, [['split_from', old.no]]],
      due: true,
      verdict: 'owners_call',
      open: 2,
    })
  })

  it('is undone, and leaves no empty case behind', async () => {
    const { caseId, second } = await splitOff()
    const before = await seen(caseId)
    await test.call('case.split', { caseId, messageIds: [second] })
    await undo()
    expect([await seen(caseId), (await inbox()).length]).toEqual([before, 1])
  })

  it('that was answered meanwhile is merged when it is undone, so that nothing is lost', async () => {
    const { caseId, second } = await splitOff()
    const split = await test.call('case.split', { caseId, messageIds: [second] })
    const [entry] = (await test.call('undo.list', {})).entries
    await test.call('case.reply', { caseId: split.caseId, text: 'Tombolnya dipasang besok.' })
    await test.call('undo.take', { undoId: entry?.undoId ?? 0 })
    expect([
      (await get(caseId)).messages.map(({ direction }) => direction),
      (await get(split.caseId)).thread.mergedInto?.caseId,
    ]).toEqual([['in', 'in', 'out'], caseId])
  })

  it('of the words that opened the case lets the rest name it', async () => {
    const { caseId } = await splitOff()
    const first = (await get(caseId)).messages[0]?.messageId ?? 0
    await test.call('case.split', { caseId, messageIds: [first] })
    const old = await get(caseId)
    expect([old.kind, old.title.includes('WhatsApp')]).toEqual(['request', true])
  })

  it('lets later words of the thread go on with the old case', async () => {
    const { caseId, second } = await splitOff()
    const split = await test.call('case.split', { caseId, messageIds: [second] })
    await test.ingest(sourceId, commentFeed([...both, later('b3', 'Masih mati, kecewa!')]), 'two')
    expect([(await get(caseId)).messages.length, (await get(split.caseId)).messages.length]).toEqual([2, 1])
  })

  it.each<[string, (ids: number[]) => number[], string]>([
    ['of everything', (ids) => ids, 'split_all'],
    ['of notes alone', (ids) => ids.slice(-1), 'split_nothing'],
  ])('%s is refused', async (_, choose, detail) => {
    const { caseId } = await splitOff()
    await test.call('case.note', { caseId, text: 'Catatan' })
    const ids = (await get(caseId)).messages.map(({ messageId }) => messageId)
    expect(await test.answer('case.split', { caseId, messageIds: choose(ids) })).toMatchObject({
      ok: false,
      problem: { code: 'conflict', detail },
    })
  })
})
