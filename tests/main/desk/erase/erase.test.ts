// Erases clients and contacts from real databases, and looks into the bytes of the files for what may not be left of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connect, connectReadOnly } from '../../../../src/main/store/file/connect.ts'
import { ownerForm } from '../owner-form.ts'
import {
  agreementForm,
  clientForm,
  commentFeed,
  contactForm,
  openTestDesk,
  type Post,
  sourceInput,
  type TestDesk,
} from '../workspace.ts'

const now = Date.UTC(2026, 10, 21, 5)
let test: TestDesk
beforeEach(() => {
  test = openTestDesk(now)
})
afterEach(() => test.end())

const sari: Post[] = [
  {
    guid: 'wulandari-1',
    author: 'Sari Wulandari',
    text: 'Mas, tolong ganti menu di halaman depan ya, warnanya diubah jadi biru zirkonium.',
    at: '2026-11-20T03:00:00Z',
    link: 'http://forum.example/members/sari-wulandari/1',
  },
  {
    guid: 'wulandari-2',
    author: 'Sari Wulandari',
    text: 'Terima kasih, hebat sekali!',
    at: '2026-11-20T04:00:00Z',
  },
]
const budi: Post = {
  guid: 'b1',
  author: 'Budi Santoso',
  text: 'Kak, tolong perbaiki formulir kontak, tidak terkirim sejak kemarin.',
  at: '2026-11-20T05:00:00Z',
}
const other: Post = {
  guid: 'o1',
  author: 'Erik Holm',
  text: 'I heard from Sari Wulandari (sari@tokosari.example) that you can help. Could you please change my menu?',
  at: '2026-11-20T06:00:00Z',
}

/** Two clients, an agreement with money in it, replies, notes, quotes, a correction and an undo history. */
async function workspace() {
  await test.call('owner.save', ownerForm({ email: 'rina@rumahweb.example' }))
  const { clientId } = await test.call(
    'client.save',
    clientForm({
      address: 'Gang Melati 12\nSleman 55000',
      taxId: 'NPWP 09.876.543.2-100.000',
      notes: 'Likes zirconium blue',
      contacts: [
        contactForm({
          name: 'Sari Wulandari',
          email: 'sari@tokosari.example',
          phone: '+62 812-3456-7890',
          channels: 'Signal sari.w.77',
          responsible: true,
        }),
        contactForm({ name: 'Budi Santoso', email: 'budi@tokosari.example' }),
      ],
    }),
  )
  const { clientId: erikId } = await test.call(
    'client.save',
    clientForm({ name: 'Holm ApS', contacts: [contactForm({ name: 'Erik Holm' })], identities: [] }),
  )
  const { agreementId } = await test.call(
    'agreement.save',
    agreementForm(clientId, { title: 'Web untuk Toko Sari', number: 'TS-1' }),
  )
  const { sourceId } = await test.call('source.add', sourceInput)
  await test.ingest(sourceId, commentFeed([...sari, budi, other]))
  const { rows } = await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 20 })
  const caseOf = (author: string) => rows.find(({ who }) => who.includes(author))?.caseId ?? 0
  const cases = await Promise.all(rows.map(({ caseId }) => test.call('case.get', { caseId })))
  const of = (author: string) => cases.find((each) => each.author.name === author)?.caseId ?? caseOf(author)
  const caseId = of('Sari Wulandari')
  await test.call('case.reply', {
    caseId,
    text: 'Halo Bu Sari, sudah kami kerjakan.\n> warnanya diubah jadi biru zirkonium',
  })
  await test.call('case.note', { caseId, text: 'Called Wulandari at 0812 3456 7890' })
  await test.call('promise.make', {
    caseId,
    kind: 'fix',
    text: 'Menu biru untuk Sari',
    dueOn: '2026-11-30',
    waitsForOthers: false,
  })
  await test.call('case.correctKind', { caseId, kind: 'question' })
  const entitlementId =
    (await test.call('client.get', { clientId })).agreements[0]?.form.entitlements[0]?.entitlementId ?? 0
  await test.call('usage.add', {
    entitlementId,
    quantity: 2,
    occurredOn: '2026-11-01',
    note: 'Menu Sari Wulandari',
  })
  await test.call('quote.draft', { caseId })
  const { quoteId } = await test.call('quote.draft', { caseId: of('Budi Santoso') })
  const { form: draft } = await test.call('quote.get', { quoteId })
  const [line] = draft.lines
  if (!line) throw new Error('the draft has no line')
  await test.call('quote.save', {
    ...draft,
    title: 'Kontak',
    lines: [{ ...line, text: 'Pekerjaan untuk Budi Santoso', detail: '', unitPrice: 450_000 }],
  })
  await test.call('quote.issue', { quoteId })
  return {
    clientId,
    erikId,
    agreementId,
    sourceId,
    caseId,
    budiCase: of('Budi Santoso'),
    erikCase: of('Erik Holm'),
    quoteId,
  }
}

const erase = async (clientId: number, contactId: number | null, dropsBackups = false) => {
  const answer = await test.desk.run('erase', { clientId, contactId, dropsBackups })
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem))
  return answer.value
}

/** What the figures come to, and how documents are numbered. */
function figures() {
  const db = connectReadOnly(join(test.dataDir, 'remit.db'))
  const rows = db.all(
    `SELECT (SELECT sum(quantity) FROM usage_entry) AS booked, number, total, state, quote_line.text, unit_price AS price
     FROM quote JOIN quote_line ON quote_id = quote.id WHERE number IS NOT NULL`,
  )
  const sound = [db.pragma('integrity_check'), db.all('PRAGMA foreign_key_check').length]
  db.close()
  return { rows, sound }
}

/** Which of the words stand in the bytes of the database, its journal included; in any case of letters, as UTF-8 and UTF-16. */
function left(words: readonly string[]): string[] {
  const files = ['remit.db', 'remit.db-wal', 'remit.db-journal']
    .map((name) => join(test.dataDir, name))
    .filter(existsSync)
  const bytes = files.map((file) => readFileSync(file))
  return words.filter((word) =>
    bytes.some(
      (each) =>
        each
          .toString('latin1')
          .toLowerCase()
          .includes(Buffer.from(word.toLowerCase(), 'utf8').toString('latin1')) ||
        each.includes(Buffer.from(word, 'utf16le')),
    ),
  )
}

const ofSari = [
  'wulandari',
  'sari@tokosari',
  '3456-7890',
  '34567890',
  'sari.w.77',
  'zirkonium',
  'hebat sekali',
  'wulandari-1',
]
const ofShop = [
  ...ofSari,
  'toko sari',
  'tokosari.example',
  'melati',
  '543.2-100',
  'zirconium',
  'santoso',
  'formulir',
  'budi@',
]

describe('a whole client', () => {
  it('leaves no byte behind in the file, and figures stay', async () => {
    const { clientId, erikCase } = await workspace()
    const before = left(ofShop)
    await erase(clientId, null)
    const clients = (await test.call('client.list', {})).rows.map(({ name }) => name)
    const erik = await test.call('case.get', { caseId: erikCase })
    expect({
      before,
      left: left(ofShop),
      clients,
      said: erik.messages.map(({ text }) => text),
      figures: figures(),
    }).toEqual({
      before: ofShop.filter((word) => !['34567890'].includes(word)),
      left: [],
      clients: ['Holm ApS'],
      said: ['I heard from Person 1-1 ([…]) that you can help. Could you please change my menu?'],
      figures: {
        rows: [
          {
            booked: 2,
            number: '2026-0001',
            total: 450_000,
            state: 'issued',
            text: 'Pekerjaan untuk Person 1-2',
            price: 450_000,
          },
        ],
        sound: ['ok', 0],
      },
    })
  })

  it('leaves none of the values the planner has kept as examples of its indexes, and the planner its counts', async () => {
    const { clientId } = await workspace()
    const examples = () => {
      const db = connectReadOnly(join(test.dataDir, 'remit.db'))
      const counted = db.all('SELECT DISTINCT tbl FROM sqlite_stat1').length > 0
      const kept = db.all<{ sample: Uint8Array }>('SELECT sample FROM sqlite_stat4')
      db.close()
      return [counted, kept.some(({ sample }) => Buffer.from(sample).includes('tokosari.example'))]
    }
    const db = connect(join(test.dataDir, 'remit.db'))
    db.exec('ANALYZE')
    db.close()
    const before = examples()
    await erase(clientId, null, true)
    expect([before, examples(), left(ofShop)]).toEqual([[true, true], [true, false], []])
    const [backup = ''] = readdirSync(join(test.dataDir, 'backups'))
    expect(readFileSync(join(test.dataDir, 'backups', backup)).includes('tokosari')).toBe(false)
  })

  it('leaves no byte of who and where it was when a quote was issued, whatever it is called since', async () => {
    const { clientId } = await workspace()
    const { form } = await test.call('client.get', { clientId })
    const [sari, budi] = form.contacts
    if (!sari || !budi) throw new Error('the client has no people')
    await test.call('client.save', {
      ...form,
      name: 'Kafe Baru',
      address: 'Bantul 55711',
      taxId: '',
      contacts: [{ ...sari, name: 'Dewi Lestari', email: 'dewi@kafe.example' }, budi],
      identities: [],
    })
    const old = ['toko sari', 'melati', 'sleman 55000', '543.2-100']
    const before = left(old)
    await erase(clientId, null)
    expect([before, left(old)]).toEqual([old, []])
  })

  it('closes what was open, keeps what the owner wrote without names, and empties the undo history', async () => {
    const { clientId, caseId, erikCase } = await workspace()
    const open = async () =>
      (await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 20 })).rows.map((row) => row.caseId)
    const answer = await erase(clientId, null)
    const view = await test.call('case.get', { caseId })
    expect({
      caseIds: answer.caseIds.includes(caseId),
      open: await open(),
      title: view.title,
      messages: view.messages.map(({ direction, author, text }) => [direction, author, text]),
      undo: (await test.call('undo.list', {})).entries,
      promises: (await test.call('promise.ofCase', { caseId })).rows.map(({ text }) => text),
    }).toEqual({
      caseIds: true,
      open: [erikCase],
      title: 'Erased',
      messages: [
        ['in', 'Person 1-1', '[Erased at their request.]'],
        ['out', 'Rina Prasetyo', 'Halo Bu Person 1-1, sudah kami kerjakan.\n> […]'],
        ['note', 'Rina Prasetyo', 'Called Person 1-1 at […]'],
      ],
      undo: [],
      promises: ['Menu biru untuk Person 1-1'],
    })
  })

  it('is not brought back by a feed that still lists what was written, edited or not', async () => {
    const { clientId, sourceId } = await workspace()
    await erase(clientId, null)
    await test.ingest(
      sourceId,
      commentFeed([...sari, budi, other, { ...other, guid: 'o2', text: 'Could you change it soon please?' }]),
      'two',
    )
    await test.ingest(
      sourceId,
      commentFeed([
        {
          ...sari[0],
          guid: 'wulandari-1',
          author: 'Sari Wulandari',
          text: 'Tolong ganti menu zirkonium segera, Mas!',
        },
      ]),
      'three',
    )
    expect(left(ofSari)).toEqual([])
  })

  it('leaves the search, earlier questions and what was learned without them, and whole', async () => {
    const { clientId } = await workspace()
    await erase(clientId, null)
    const found = await test.call('search.find', { text: 'zirkonium', limit: 10 } as never).catch(() => null)
    const journal = await test.desk.run('exportedCorrections', null)
    expect([JSON.stringify(found)?.includes('menu'), journal.corrections]).toEqual([false, 0])
  })

  it('is no longer watched at its own address, and what others wrote there stays', async () => {
    const { clientId, erikCase } = await workspace()
    const { form } = await test.call('client.get', { clientId })
    await test.call('client.save', { ...form, identities: [{ kind: 'domain', value: 'forum.example' }] })
    const { replaced } = await test.call('client.erasure', { clientId, contactId: null })
    await erase(clientId, null)
    const erik = await test.call('case.get', { caseId: erikCase })
    expect({
      places: replaced.places.length,
      left: left(['forum.example', ...ofSari]),
      watched: (await test.call('source.list', {})).rows.length,
      said: erik.messages.length,
    }).toEqual({ places: 1, left: [], watched: 0, said: 1 })
  })

  it('keeps backups unless they are to go, and says how many still hold them', async () => {
    const { clientId, erikId } = await workspace()
    const folder = join(test.dataDir, 'backups')
    await test.desk.run('backup', null)
    const [old = ''] = readdirSync(folder)
    test.clock.atMs += 60_000
    const { backupsLeft } = await erase(clientId, null)
    const kept = readdirSync(folder)
    test.clock.atMs += 60_000
    const dropped = await erase(erikId, null, true)
    const fresh = readdirSync(folder)
    const bytes = readFileSync(join(folder, fresh[0] ?? '')).toString('latin1')
    expect([
      backupsLeft,
      kept,
      dropped.backupsLeft,
      fresh.length,
      fresh.includes(old),
      /erik|holm/i.test(bytes),
    ]).toEqual([1, [old], 0, 1, false, false])
  })
})

describe('one contact', () => {
  it('goes without the client and its other people', async () => {
    const { clientId, caseId, budiCase } = await workspace()
    const { form } = await test.call('client.get', { clientId })
    const contactId = form.contacts.find(({ name }) => name === 'Sari Wulandari')?.contactId ?? 0
    const preview = await test.call('client.erasure', { clientId, contactId })
    await erase(clientId, contactId)
    const after = await test.call('client.get', { clientId })
    expect({
      preview: [preview.name, preview.pseudonym, preview.replaced],
      left: left(ofSari),
      name: after.form.name,
      contacts: after.form.contacts.map(({ name }) => name),
      theirs: (await test.call('case.get', { caseId })).messages[0]?.text,
      others: (await test.call('case.get', { caseId: budiCase })).messages[0]?.text,
    }).toEqual({
      preview: [
        'Sari Wulandari',
        'Person 1-1',
        {
          contacts: 1,
          marks: 0,
          cases: 1,
          openCases: 0,
          messages: 1,
          replies: 2,
          items: 1,
          corrections: 1,
          places: [],
        },
      ],
      left: [],
      name: 'Toko Sari',
      contacts: ['Budi Santoso'],
      theirs: '[Erased at their request.]',
      others: budi.text,
    })
  })
})
