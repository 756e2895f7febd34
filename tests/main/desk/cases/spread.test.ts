// Checks over the real database which mentions are one story, when comments come too fast, and what was written in private before.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Input, Output } from '../../../../src/contract/methods.ts'
import {
  answeredInPublic,
  commentFeed,
  openTestDesk,
  type Post,
  sourceInput,
  type TestDesk,
} from '../workspace.ts'

const now = Date.UTC(2026, 10, 21, 5)
const hourMs = 3_600_000
let test: TestDesk
beforeEach(() => {
  test = openTestDesk(now)
})
afterEach(() => test.end())

const complaint = 'Our shop has been down since Monday and nobody answers our tickets. This is unacceptable.'
const pageOf = (n: number) => `https://blog${n}.example/posts/dell-hell-${n}/`
const linkTo = (page: string) => `<a class="x" href="${page.replaceAll('&', '&amp;')}">what happened</a>`

const post = (n: number, text: string, changes: Partial<Post> = {}): Post => ({
  guid: `p${n}`,
  author: `Author ${n}`,
  title: `Post number ${n}`,
  text,
  link: pageOf(n),
  at: new Date(now - (10 - n) * hourMs).toISOString(),
  ...changes,
})

async function blog(n: number, posts: readonly Post[], kind: Input<'source.add'>['kind'] = 'blog') {
  const { sourceId } = await test.call('source.add', {
    ...sourceInput,
    address: `https://blog${n}.example/feed`,
    title: `Blog ${n}`,
    kind,
  })
  await read(sourceId, n, posts)
  return sourceId
}
let reading = 0
const read = (sourceId: number, n: number, posts: readonly Post[]) =>
  test.ingest(sourceId, commentFeed(posts), String(++reading), `https://blog${n}.example/feed`)

const rows = async () => (await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 50 })).rows
const caseBy = async (who: string): Promise<number> =>
  (await rows()).find((row) => row.who === who)?.caseId ?? 0
const spread = (caseId: number) => test.call('spread.get', { caseId })
const namesIn = ({ members }: Output<'spread.get'>) => members.map(({ who }) => who)

/** Five posts on five sites; each but the first links to one before it. */
const chain = [
  post(1, complaint),
  post(2, `${complaint} See also ${linkTo(pageOf(1))}.`),
  post(3, `Just an ordinary morning in the garden, and ${linkTo(`${pageOf(2)}?utm_source=feed`)}.`),
  post(4, `${complaint} As ${linkTo(`http://www.blog1.example/posts/dell-hell-1`)} says.`),
  post(5, `${complaint} I read ${linkTo(`${pageOf(3)}#comments`)} today.`),
]

describe('mentions that link to one another', () => {
  it.each([
    ['read as they were written', [1, 2, 3, 4, 5]],
    ['read the other way round', [5, 4, 3, 2, 1]],
    ['read in any order', [3, 1, 5, 2, 4]],
  ])('are one story on the case of each: five posts, %s', async (_, order) => {
    for (const n of order) await blog(n, chain.slice(n - 1, n))
    const stories = await Promise.all((await rows()).map(({ caseId }) => spread(caseId)))
    const names = ['Author 1', 'Author 2', 'Author 3', 'Author 4', 'Author 5']
    expect(stories.map(namesIn)).toEqual(Array.from({ length: 4 }, () => names))
    // The garden made no case, and is a mention all the same.
    expect(stories[0]?.members.map(({ caseId }) => caseId === null)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ])
  })

  it('are two stories where nothing links them', async () => {
    await blog(1, [post(1, complaint)])
    await blog(2, [post(2, `${complaint} ${linkTo('https://elsewhere.example/about')}`)])
    await blog(6, [post(6, `${complaint} ${linkTo('https://elsewhere.example/about')}`)])
    const all = await Promise.all((await rows()).map(({ caseId }) => spread(caseId)))
    expect(all.map(namesIn)).toEqual([[], [], []])
  })

  it.each([
    ['its own page', pageOf(2)],
    ['a front page', 'https://blog1.example/'],
    ['a picture', 'https://blog1.example/posts/dell-hell-1/shop.png'],
    ['no page at all', 'mailto:ann@blog1.example'],
  ])('take no notice of a link to %s', async (_, link) => {
    await blog(1, [post(1, complaint)])
    await blog(2, [post(2, `${complaint} ${linkTo(link)}`)])
    expect(namesIn(await spread(await caseBy('Author 2')))).toEqual([])
  })

  it('include the comments under a page that is linked to, and words entered by hand', async () => {
    const under = (n: number) => ({ ...post(n, complaint), link: `${pageOf(1)}#comment-${n}`, title: '' })
    await blog(1, [under(11), under(12)], 'comments')
    await blog(2, [post(2, `${complaint} ${linkTo(pageOf(1))}`)])
    await test.call('mention.add', {
      channel: 'other',
      name: 'Citizen Marketers',
      reach: '',
      clientId: null,
      caseId: null,
      atMs: now,
      text: `Their shop is down again, see ${pageOf(2)}.`,
      link: 'https://citizens.example/book/page-9',
    })
    const names = ['Author 2', 'Author 11', 'Author 12', 'Citizen Marketers']
    const stories = await Promise.all((await rows()).map(({ caseId }) => spread(caseId)))
    expect(stories.map((story) => namesIn(story).toSorted())).toEqual(
      Array.from({ length: 4 }, () => names.toSorted()),
    )
  })

  it('become a story when an edit adds the link', async () => {
    await blog(1, [post(1, complaint)])
    const sourceId = await blog(2, [post(2, complaint)])
    await read(sourceId, 2, [post(2, `${complaint} Update: see ${linkTo(pageOf(1))}.`)])
    expect(namesIn(await spread(await caseBy('Author 1')))).toEqual(['Author 1', 'Author 2'])
  })

  it('on one site are a story where a post links to another mention of it', async () => {
    const topic = (n: number, text: string) => post(n, text, { link: `https://blog1.example/topic/${n}` })
    await blog(1, [topic(1, complaint), topic(2, `${complaint} ${linkTo('/topic/1')} ${linkTo('/imprint')}`)])
    expect(namesIn(await spread(await caseBy('Author 1')))).toEqual(['Author 1', 'Author 2'])
  })
})

describe('comments that come fast', () => {
  const counted = (comments: number) => [post(1, complaint, { comments })]
  const told = async () => (await test.desk.run('takeNotices', null)).map(({ kind, title }) => [kind, title])

  it('raise one alarm once a count has grown by the threshold within its hours', async () => {
    const sourceId = await blog(1, counted(20))
    await told()
    const caseId = await caseBy('Author 1')
    const seen: unknown[] = []
    for (const comments of [40, 90, 190, 320]) {
      test.clock.atMs += hourMs
      await read(sourceId, 1, counted(comments))
      const { alarm } = await spread(caseId)
      seen.push([comments, alarm?.comments ?? null, await told()])
    }
    expect(seen).toEqual([
      [40, null, []],
      [90, null, []],
      [190, 150, [['comments', 'Post number 1']]],
      [320, 150, []],
    ])
  })

  it('raise it for comments that arrive under the page, and bring a case that was done back', async () => {
    const link = (n: number) => `${pageOf(1)}#comment-${n}`
    const comments = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => ({
        ...post(1, 'I had the same last year.', { link: link(from + index), title: '' }),
        guid: `c${from + index}`,
        author: `Reader ${from + index}`,
        at: new Date(test.clock.atMs - 60_000).toISOString(),
      }))
    const sourceId = await blog(1, [post(1, complaint, { link: link(0) })], 'comments')
    const caseId = await caseBy('Author 1')
    await test.call('case.close', { caseId, closing: answeredInPublic })
    await read(sourceId, 1, comments(1, 60))
    const before = await spread(caseId)
    test.clock.atMs += hourMs
    await read(sourceId, 1, comments(60, 120))
    const after = await spread(caseId)
    expect([before.alarm, after.alarm?.comments, after.comments]).toEqual([null, 119, 119])
    expect(await caseBy('Author 1')).toBe(caseId)
    expect((await rows())[0]?.isAlarm).toBe(true)
  })

  it('count for nothing when they came long ago', async () => {
    await blog(1, [post(1, complaint, { comments: 900, at: new Date(now - 300 * hourMs).toISOString() })])
    const { alarm, comments } = await spread(await caseBy('Author 1'))
    expect([alarm, comments]).toEqual([null, 6])
  })

  it('follow the owner’s own threshold, and the alarm goes and comes back with its undo', async () => {
    const { settings } = await test.call('desk.state', {})
    await test.call('settings.save', { ...settings, alarmComments: 30, alarmHours: 1 })
    const sourceId = await blog(1, counted(10))
    test.clock.atMs += hourMs
    await read(sourceId, 1, counted(45))
    const caseId = await caseBy('Author 1')
    const standing = (await spread(caseId)).alarm?.comments
    const answer = await test.answer('spread.dismissAlarm', { caseId })
    const dismissed = [(await spread(caseId)).alarm, (await rows())[0]?.isAlarm]
    await test.call('undo.take', { undoId: answer.ok ? (answer.undo?.id ?? null) : null })
    expect([standing, dismissed, (await spread(caseId)).alarm?.comments]).toEqual([35, [null, false], 35])
  })
})

describe('the reach of a case', () => {
  it('is entered by hand, summed over its story, listed by size, and taken back', async () => {
    await blog(1, chain.slice(0, 1))
    await blog(2, chain.slice(1, 2))
    const [first, second] = [await caseBy('Author 1'), await caseBy('Author 2')]
    const press = [{ outlet: 'ZDNet', link: 'https://zdnet.example/dell' }]
    await test.call('spread.setReach', { caseId: first, reads: 5000, followers: null, press: [] })
    const answer = await test.answer('spread.setReach', {
      caseId: second,
      reads: null,
      followers: 3_500_000_000,
      press,
    })
    const { members, people } = await spread(first)
    const { rows: listed } = await test.call('spread.byReach', {})
    await test.call('undo.take', { undoId: answer.ok ? (answer.undo?.id ?? null) : null })
    expect([
      people,
      members.map((member) => [member.who, member.people, member.press]),
      listed.map(({ who, people: reached }) => [who, reached]),
      (await test.call('spread.byReach', {})).rows.map(({ who }) => who),
    ]).toEqual([
      3_500_005_000,
      [
        ['Author 1', 5000, []],
        ['Author 2', 3_500_000_000, press],
      ],
      [
        ['Author 2', 3_500_000_000],
        ['Author 1', 5000],
      ],
      ['Author 1'],
    ])
  })
})

describe('what somebody wrote in private before', () => {
  const call = (name: string, text: string, channel: Input<'mention.add'>['channel'] = 'phone') => {
    test.clock.atMs += 60_000
    return test.call('mention.add', {
      channel,
      name,
      reach: '',
      clientId: null,
      caseId: null,
      atMs: test.clock.atMs,
      text,
      link: '',
    })
  }
  const publicly = () =>
    blog(1, [
      post(1, complaint, { author: 'Aditya Nugroho', at: new Date(test.clock.atMs + hourMs).toISOString() }),
    ])
  const noOf = async (caseId: number) => (await test.call('case.get', { caseId })).no

  it('is shown on the public case and, from two on, on the private ones', async () => {
    const one = await call('Aditya Nugroho', 'Our shop is down, please call back.')
    const alone = (await spread(one.caseId)).privates
    const two = await call('Aditya Nugroho', 'Still no answer about our invoice. Please repair it.', 'letter')
    await call('Aditya Nugroho', 'Read on a forum: the shop is down again.', 'forum')
    await call('Somebody Else', 'Our page is broken, please repair it.')
    test.clock.atMs += 2 * hourMs
    await publicly()
    const numbers = [await noOf(one.caseId), await noOf(two.caseId)]
    const onPublic = await spread((await rows()).find(({ channel }) => channel === 'Blog 1')?.caseId ?? 0)
    const onPrivate = await spread(two.caseId)
    expect([
      alone,
      onPublic.privates.map(({ no }) => no),
      onPublic.isPrivate,
      onPrivate.privates.map(({ no }) => no),
      onPrivate.isPrivate,
    ]).toEqual([[], numbers, false, numbers, true])
  })

  it('is no longer shown once it was answered or dealt with', async () => {
    const one = await call('Aditya Nugroho', 'Our shop is down, please call back.')
    const two = await call('Aditya Nugroho', 'Still no answer about our invoice. Please repair it.', 'letter')
    test.clock.atMs += 2 * hourMs
    await publicly()
    await test.call('case.reply', { caseId: one.caseId, text: 'It is up again.' })
    await test.call('case.close', { caseId: two.caseId, closing: answeredInPublic })
    const seen = await spread((await rows()).find(({ channel }) => channel === 'Blog 1')?.caseId ?? 0)
    expect(seen.privates).toEqual([])
  })
})
