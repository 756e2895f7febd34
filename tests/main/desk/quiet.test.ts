// Checks over the real database what the quiet place counts, filters, offers for a second look and gives back.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  agreementForm,
  clientForm,
  commentFeed,
  openTestDesk,
  sourceInput,
  type TestDesk,
} from './workspace.ts'

/** A Wednesday. */
const now = Date.UTC(2026, 10, 18, 12)
const dayMs = 86_400_000
let test: TestDesk
beforeEach(() => {
  test = openTestDesk(now)
})
afterEach(() => test.end())

const spam = (n: number) =>
  `Buy cheap followers now, only today! Click here for ${n} free backlinks and boost your SEO ranking.`
const talk = (n: number) => `Good morning everybody, what a lovely sunrise over the hills today, number ${n}.`
const praise = (n: number) =>
  `Thank you so much, the new website is wonderful and our customers love it (${n}).`

let count = 0
const addSource = async (name: string) =>
  (await test.call('source.add', { ...sourceInput, address: `https://${name}.example/feed`, title: name }))
    .sourceId
const read = (sourceId: number, texts: readonly string[]) =>
  test.ingest(
    sourceId,
    commentFeed(
      texts.map((text) => {
        const n = ++count
        return {
          guid: `q${n}`,
          author: `Author ${n}`,
          text,
          at: new Date(test.clock.atMs - 60_000).toISOString(),
          link: `https://a.example/t${n}/#x`,
        }
      }),
    ),
    String(count),
  )
const page = (
  filter: { sort?: 'spam' | 'talk' | 'praise' | 'left_out'; sourceId?: number; text?: string } = {},
) => test.call('quiet.page', { offset: 0, limit: 50, ...filter })
const sortsOf = async (filter?: Parameters<typeof page>[0]) =>
  (await page(filter)).rows.map(({ sort }) => sort).toSorted()

describe('the quiet place', () => {
  it('lists a text by its first sentence and gives all of it where it is read', async () => {
    const whole = `${praise(1)} It is faster than last time.`
    await read(await addSource('one'), [whole])
    const [row] = (await page()).rows
    expect(row?.text).not.toContain('last time')
    expect(await test.call('quiet.text', { itemId: row?.itemId ?? 0 })).toMatchObject({ text: whole })
  })

  it('counts this week by sort from Monday on, and the week before in all', async () => {
    const [one, two] = [await addSource('one'), await addSource('two')]
    test.clock.atMs = now - 16 * dayMs
    await read(one, [spam(1)])
    test.clock.atMs = now - 5 * dayMs
    await read(one, [talk(1), talk(2), spam(2)])
    test.clock.atMs = now - dayMs
    await read(one, [spam(3), praise(1)])
    test.clock.atMs = now
    await read(two, [spam(4), talk(3)])
    const week = await test.call('quiet.week', {})
    expect(week).toEqual({
      thisWeek: { spam: 2, talk: 1, praise: 1, left_out: 0 },
      lastWeek: 3,
      sources: [
        { sourceId: one, title: 'one', count: 5 },
        { sourceId: two, title: 'two', count: 2 },
      ],
    })
  })

  it('shows what is asked for: a sort, a source, words, and all of them together', async () => {
    const [one, two] = [await addSource('one'), await addSource('two')]
    await read(one, [spam(1), talk(1), praise(1)])
    await read(two, [spam(2), talk(2)])
    expect([
      await sortsOf({ sort: 'spam' }),
      await sortsOf({ sourceId: two }),
      await sortsOf({ sourceId: one, sort: 'talk' }),
      await sortsOf({ text: 'sunrise', sourceId: two }),
      await sortsOf({ sort: 'left_out' }),
      (await page()).total,
    ]).toEqual([['spam', 'spam'], ['spam', 'talk'], ['talk'], ['talk'], [], 5])
  })

  it.each([
    ['words in any order and without their accents', 'ugyfelek koszonjuk', 1],
    ['words beside a name', 'author koszonjuk', 1],
    ['a Danish letter as it is typed without one', 'hjaelpen', 1],
    ['signs a pattern would take for anything', '%_%', 0],
    ['a word that is nowhere', 'koszonjuk xyzzy', 0],
    ['blanks only', '  ', 2],
  ])('finds %s', async (_, text, most) => {
    await read(await addSource('one'), [
      'Köszönjük szépen, az ügyfelek nagyon szeretik az új oldalt, minden gyönyörű!',
      'Tusind tak for hjælpen, den nye forside er blevet rigtig flot, vi er så glade!',
    ])
    expect((await page({ text })).rows.length).toBe(most)
  })

  it('gives the next ones it finds where the list goes on', async () => {
    await read(
      await addSource('one'),
      Array.from({ length: 9 }, (_, n) => (n % 2 === 0 ? praise(n) : talk(n))),
    )
    const ids = async (offset: number, limit: number) =>
      (await test.call('quiet.page', { offset, limit, text: 'customers' })).rows.map(({ itemId }) => itemId)
    const all = await ids(0, 50)
    expect([all.length, await ids(0, 2), await ids(2, 2), await ids(4, 2), await ids(6, 2)]).toEqual([
      5,
      all.slice(0, 2),
      all.slice(2, 4),
      all.slice(4),
      [],
    ])
  })

  it('offers a second look at what came nearest to a complaint, and at nothing that did not', async () => {
    const one = await addSource('one')
    const near = 'My tomatoes are gone and nobody knows why, what a lovely garden it was.'
    const far = ['See you all at the market on Sunday.', 'Nice weather for a walk by the lake today.']
    await read(one, [spam(1), praise(1), near, ...far])
    const { rows } = await test.call('quiet.closest', {})
    expect(rows[0]?.text).toContain('My tomatoes are gone')
    expect(rows.filter(({ text }) => far.includes(text))).toEqual([])
    test.clock.atMs = now + 8 * dayMs
    expect((await test.call('quiet.closest', {})).rows).toEqual([])
  })

  it('gives a correction back on the spot, also when something else was done since', async () => {
    const one = await addSource('one')
    await read(one, [spam(1), praise(1)])
    const { rows } = await page()
    const item = rows.find(({ sort }) => sort === 'praise')
    await test.call('quiet.correct', { itemId: item?.itemId ?? 0, kind: 'noise' })
    await addSource('two')
    const corrected = (await page()).rows.find(({ itemId }) => itemId === item?.itemId)
    await test.call('undo.take', { undoId: corrected?.undoId ?? null })
    const back = (await page()).rows.find(({ itemId }) => itemId === item?.itemId)
    expect([
      item?.undoId,
      corrected?.kind,
      back?.kind,
      back?.undoId,
      (await test.call('source.list', {})).rows.length,
    ]).toEqual([null, 'noise', 'praise', null, 2])
  })

  it('gives a case back that the owner took for noise, judged by what it is now, and takes it back as it was', async () => {
    const { clientId } = await test.call('client.save', clientForm())
    await test.call('agreement.save', agreementForm(clientId))
    const { newCases } = await read(await addSource('one'), [
      'Please change the opening hours on the contact page of our shop.',
    ])
    const caseId = newCases[0] ?? 0
    await test.call('case.assignClient', { caseId, clientId })
    const seen = async () => {
      const { shelf, kind, verdict } = await test.call('case.get', { caseId })
      return [shelf, kind, verdict === null ? null : verdict.kind]
    }
    const before = await seen()
    await test.call('case.correctKind', { caseId, kind: 'noise' })
    const noise = await seen()
    const [item] = (await page()).rows
    await test.call('quiet.correct', { itemId: item?.itemId ?? 0, kind: 'request' })
    const given = await seen()
    await test.call('undo.take', { undoId: null })
    expect([noise, given, await seen(), (await page()).total]).toEqual([
      ['done', 'noise', null],
      before,
      ['done', 'noise', null],
      1,
    ])
  })

  it('cannot take a case back on which something was done since', async () => {
    await read(await addSource('one'), [praise(1)])
    const [item] = (await page()).rows
    const { caseId } = await test.call('quiet.correct', { itemId: item?.itemId ?? 0, kind: 'request' })
    const { entries } = await test.call('undo.list', {})
    await test.call('case.close', { caseId: caseId ?? 0 })
    expect(await test.answer('undo.take', { undoId: entries[0]?.undoId ?? 0 })).toMatchObject({
      problem: { detail: 'undo_later' },
    })
  })
})
