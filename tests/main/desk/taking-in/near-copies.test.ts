// Nearly the same words in two places are shown and merged by hand; posted again in one place by one author, they join.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { indexSome } from '../../../../src/main/desk/answers/index-asked.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { clientForm, commentFeed, openTestDesk, type Post, sourceInput, type TestDesk } from '../workspace.ts'

const now = Date.UTC(2026, 10, 21, 5)

let test: TestDesk
let forum = 0
let blog = 0
beforeEach(async () => {
  test = openTestDesk(now)
  forum = (await test.call('source.add', sourceInput)).sourceId
  blog = (
    await test.call('source.add', { ...sourceInput, title: 'Blog', address: 'http://blog.example/feed/' })
  ).sourceId
})
afterEach(() => test.end())

const text =
  'Since the move on Monday our shop sends no order mails at all. Three customers called today, and nobody answered ticket 88.'
const changed =
  'Copied from the forum: since the move on Monday our shop sends no ordre mails at all. Three customers called today and nobody answered ticket 88'

const first: Post = {
  guid: 'a1',
  author: 'Sam Miller',
  text,
  at: '2026-11-20T01:00:00Z',
  link: 'http://forum.example/mails/#a1',
}
const copy: Post = {
  ...first,
  guid: 'b1',
  text: changed,
  at: '2026-11-20T09:00:00Z',
  link: 'http://blog.example/news/#b1',
}

let reading = 0
const read = (sourceId: number, posts: readonly Post[]) =>
  test.ingest(
    sourceId,
    commentFeed(posts),
    `e${++reading}`,
    sourceId === forum ? undefined : 'http://blog.example/feed/',
  )

/** What the desk does by itself when nothing is written for a second. */
function fillIndex(): void {
  const db = connect(`${test.dataDir}/remit.db`)
  while (indexSome(db));
  db.close()
}

const cases = async () =>
  (await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 50 })).rows
    .map(({ caseId, no }) => ({ caseId, no }))
    .toSorted((a, b) => a.no - b.no)
const views = async () => Promise.all((await cases()).map(({ caseId }) => test.call('case.get', { caseId })))
const told = async () =>
  (await views()).map(({ thread }) => thread.nearCopies.map(({ no, where }) => `${where} ${no}`))
const undo = () => test.call('undo.take', { undoId: null })

async function inTwoPlaces(one: Post = first, other: Post = copy) {
  await read(forum, [one])
  await read(blog, [other])
  fillIndex()
}

describe('nearly the same words in another place', () => {
  it('are told on both cases with the place, and nothing is merged by itself', async () => {
    await inTwoPlaces()
    expect(await told()).toEqual([['Blog 2'], ['Comments on Forum 1']])
  })

  it('by another stranger are told too', async () => {
    await inTwoPlaces(first, { ...copy, author: 'mailwatcher' })
    expect(await told()).toEqual([['Blog 2'], ['Comments on Forum 1']])
  })

  it('are merged by the command there is, and parted by undo', async () => {
    await inTwoPlaces()
    const [one, other] = await cases()
    const ids = { caseId: other?.caseId ?? 0, targetId: one?.caseId ?? 0, withNotes: false }
    await test.call('case.merge', ids)
    expect(await told()).toEqual([[]])
    await undo()
    expect(await told()).toEqual([['Blog 2'], ['Comments on Forum 1']])
  })

  it('are no longer told once the owner said that they are not the same, until that is undone', async () => {
    await inTwoPlaces()
    const [one, other] = await cases()
    await test.call('case.dismissPingPong', { caseId: one?.caseId ?? 0, otherId: other?.caseId ?? 0 })
    expect(await told()).toEqual([[], []])
    await undo()
    expect(await told()).toEqual([['Blog 2'], ['Comments on Forum 1']])
  })

  it.each([
    ['more than thirty days apart', { ...copy, at: '2026-10-18T01:00:00Z' }],
    [
      'which say something else',
      {
        ...copy,
        text: 'The blog theme shows two menus since your update, please take one of them away again.',
      },
    ],
  ])('are not told: %s', async (_, other) => {
    await inTwoPlaces(first, other)
    expect(await told()).toEqual([[], []])
  })

  it('are not told of a case that is done', async () => {
    await inTwoPlaces()
    const [one] = await cases()
    await test.call('case.correctKind', { caseId: one?.caseId ?? 0, kind: 'noise' })
    expect(await told()).toEqual([[]])
  })
})

describe('nearly the same words of clients', () => {
  const assign = async (at: number, name: string) => {
    const { clientId } = await test.call('client.save', clientForm({ name, contacts: [], identities: [] }))
    const caseId = (await cases())[at]?.caseId ?? 0
    await test.call('case.assignClient', { caseId, clientId })
    return clientId
  }

  it('are never told across two clients', async () => {
    await inTwoPlaces(first, { ...copy, author: 'Ida Holm' })
    await assign(0, 'Miller')
    await assign(1, 'Holm')
    expect(await told()).toEqual([[], []])
  })

  it('are not told of a stranger', async () => {
    await inTwoPlaces(first, { ...copy, author: 'Ida Holm' })
    await assign(0, 'Miller')
    expect(await told()).toEqual([[], []])
  })
})

describe('nearly the same words posted again under a new id', () => {
  const again: Post = {
    ...first,
    guid: 'a2',
    text: changed,
    at: '2026-11-20T09:00:00Z',
    link: 'http://forum.example/help/#a2',
    title: 'Comment on Help by Sam Miller',
  }
  const joins = async () =>
    (await views()).map(({ messages }) => messages.map(({ joined }) => joined?.by ?? null))

  it('join the open case of their author, with the reason', async () => {
    await read(forum, [first])
    await read(forum, [again])
    expect((await views()).map(({ messages }) => messages.map(({ joined }) => joined))).toEqual([
      [null, { by: 'copy', atMs: Date.UTC(2026, 10, 20, 1) }],
    ])
  })

  it.each([
    ['by somebody else', { ...again, author: 'Ida Holm' }],
    ['of nobody in particular', { ...again, author: 'Anonymous' }],
    ['with another number in them', { ...again, text: changed.replace('88', '91') }],
    [
      'with other words',
      { ...again, text: 'The blog theme shows two menus since your update, please take one away again.' },
    ],
    ['after more than thirty days', { ...again, at: '2026-10-18T01:00:00Z' }],
  ])('open a case of their own %s', async (_, other) => {
    await read(forum, [first])
    await read(forum, [other])
    expect(await joins()).toEqual([[null], [null]])
  })
})
