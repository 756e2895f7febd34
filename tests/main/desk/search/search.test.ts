// Checks searching over everything in a real workspace: words in four languages, operators, slips, and what is kept.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../../../src/contract/methods.ts'
import { indexTexts } from '../../../../src/main/desk/search/index-texts.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { databasePath } from '../../../../src/main/store/file/open.ts'
import { clientForm, commentFeed, openTestDesk, sourceInput, type TestDesk } from '../workspace.ts'

const now = Date.UTC(2026, 10, 21, 5)
const hour = 3_600_000
let test: TestDesk

const posts: readonly [author: string, text: string, hoursAgo: number][] = [
  ['Sari Wulandari', 'Tolong ganti logo toko di halaman depan.', 2],
  ['József Kovács', 'Elromlott az árvíztűrő tükörfúrógép oldala, nem működik a számla letöltése.', 80],
  ['Søren Ærø', 'Vores hjemmeside i København er nede, og vi kan ikke åbne webshoppen længere.', 30],
  [
    'Nicole',
    'The website shows an error since yesterday and nobody has answered my ticket. Where is my refund?',
    3,
  ],
  ['Dewi', 'Could you change the logo on the website, and the photo on the contact page as well?', 1],
]

beforeAll(async () => {
  test = openTestDesk(now)
  await test.call('client.save', clientForm({ identities: [{ kind: 'name', value: 'Sari Wulandari' }] }))
  const { sourceId } = await test.call('source.add', sourceInput)
  await test.ingest(
    sourceId,
    commentFeed(
      posts.map(([author, text, hoursAgo], n) => ({
        guid: `g${n}`,
        author,
        text,
        at: new Date(now - hoursAgo * hour).toISOString(),
        link: `http://forum.example/t${n}/#x`,
        title: `Comment on T${n} by ${author}`,
      })),
    ),
  )
  await test.call('answer.save', {
    answerId: null,
    question: 'How do I reset my password?',
    text: 'Press “Forgotten password” below the form.',
    language: 'en',
    service: 'none',
  })
  const db = connect(databasePath(test.dataDir))
  while (indexTexts(db));
  db.close()
})
afterAll(() => test.end())

const find = (text: string) => test.call('search.find', { text, limit: 20 })
const said = ({ text, marks }: { text: string; marks: readonly { start: number; end: number }[] }): string =>
  marks.map(({ start, end }) => text.slice(start, end)).join(' ')
const who = ({ cases }: Output<'search.find'>): string[] => cases.map((one) => one.who.text).toSorted()

describe('a search', () => {
  it.each([
    ['logo', ['Dewi', 'Toko Sari']],
    ['LOG', ['Dewi', 'Toko Sari']],
    ['arvizturo', ['József Kovács']],
    ['szaml', ['József Kovács']],
    ['kobenhavn', ['Søren Ærø']],
    ['koebenhavn aabne', ['Søren Ærø']],
    ['soren', ['Søren Ærø']],
    ['jozsef', ['József Kovács']],
    ['"ganti logo"', ['Toko Sari']],
    ['"logo ganti"', []],
    ['toko', ['Toko Sari']],
    ['toko logo', ['Toko Sari']],
    ['toko refund', []],
    ['logo -photo', ['Toko Sari']],
    ['-logo -website', ['József Kovács', 'Søren Ærø']],
    ['client:toko', ['Toko Sari']],
    ['-client:toko logo', ['Dewi']],
    ['from:kovacs', ['József Kovács']],
    ['website from:dewi', ['Dewi']],
    ['-from:dewi website', ['Nicole']],
    ['source:forum logo', ['Dewi', 'Toko Sari']],
    ['source:elsewhere logo', []],
    ['before:2026-11-20', ['József Kovács', 'Søren Ærø']],
    ['after:2026-11-20 before:2026-11-21 website', []],
    ['after:1d website', ['Dewi', 'Nicole']],
    ['kind:complaint website', ['Nicole']],
    ['is:late', ['József Kovács', 'Søren Ærø']],
    ['is:late -from:soren', ['József Kovács']],
    ['is:done', []],
    ['is:open is:unread logo', ['Dewi', 'Toko Sari']],
    ['is:nonsense logo', ['Dewi', 'Toko Sari']],
    ['NEAR(a b) OR * "', []],
    ["'; DROP TABLE message; --", []],
    ['-', []],
  ])('for %j finds the cases of %j', async (text, names) => expect(who(await find(text))).toEqual(names))

  it('marks what it found where it stands, as it was written', async () => {
    const { cases } = await find('arviz szamla')
    expect(cases.map(({ title }) => said(title))).toEqual(['árvíztűrő számla'])
  })

  it('finds a case by its number first', async () => {
    const { cases } = await find('#3')
    expect(cases[0]?.no).toBe(3)
  })

  it('finds clients by name, contact and address, and answers by question', async () => {
    const found = [await find('tokosari'), await find('sari wulan'), await find('forgotten passw')]
    expect(
      found.map(({ clients, answers }) => [clients.length, answers.map((one) => said(one.excerpt))]),
    ).toEqual([
      [1, []],
      [1, []],
      [0, ['Forgotten password']],
    ])
  })

  it('finds a quote by its client and its number', async () => {
    const { cases } = await find('client:toko')
    await test.call('quote.draft', { caseId: cases[0]?.caseId ?? 0 })
    const found = [
      await find('toko'),
      await find('client:toko'),
      await find('client:toko is:open'),
      await find('before:2025'),
    ]
    expect(found.map(({ quotes }) => quotes.length)).toEqual([1, 1, 0, 0])
  })

  it.each([
    ['wesbite', 'website'],
    ['refudn', 'refund'],
    ['szmla', 'szamla'],
    ['kobenhvn', 'københavn'],
    ['is:open wesbite', 'is:open website'],
    ['pasword', 'password'],
    ['tokko', 'toko'],
    ['qqqqqqq', null],
    ['website zzzzzzz', null],
    ['logo', null],
    ['client:tokko', 'client:toko'],
    ['client:"sarri toko" halamna', 'client:"sari toko" halaman'],
    ['client:zzzzzz', null],
  ])('forgives a slip: for %j looks for %j', async (text, corrected) => {
    const found = await find(text)
    expect([found.corrected, corrected === null || found.cases.length + found.answers.length > 0]).toEqual([
      corrected,
      true,
    ])
  })

  it('says which operators it does not follow', async () => {
    expect((await find('is:la kind:nothing logo')).unclear).toEqual([
      { key: 'is', value: 'la', isUnfinished: true },
      { key: 'kind', value: 'nothing', isUnfinished: false },
    ])
  })
})

describe('a kept search', () => {
  const kept = async () =>
    (await test.call('search.saved', {})).searches.map(({ name, text }) => [name, text])
  const undo = () => test.call('undo.take', { undoId: null })

  it('is kept, changed under its name, and removed; each can be taken back', async () => {
    const { searchId } = await test.call('search.save', {
      searchId: null,
      name: 'Late ones',
      text: 'is:late',
    })
    await test.call('search.save', { searchId: null, name: 'Late ones', text: 'is:late kind:complaint' })
    const changed = await kept()
    await undo()
    const before = await kept()
    await test.call('search.remove', { searchId })
    const removed = await kept()
    await undo()
    const back = await kept()
    await undo()
    expect([changed, before, removed, back, await kept()]).toEqual([
      [['Late ones', 'is:late kind:complaint']],
      [['Late ones', 'is:late']],
      [],
      [['Late ones', 'is:late']],
      [],
    ])
  })
})
