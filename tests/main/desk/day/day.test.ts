// Today lists what is asked of the owner, kind by kind; a week is looked back on from its Monday, and gone through once.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clientForm, commentFeed, openTestDesk, sourceInput, type TestDesk } from '../workspace.ts'

// A Saturday.
const now = Date.UTC(2026, 10, 21, 5)
const hour = 3_600_000
const day = 24 * hour

let test: TestDesk
let ids: number[] = []
beforeEach(async () => {
  test = openTestDesk(now)
  const { sourceId } = await test.call('source.add', sourceInput)
  await test.ingest(
    sourceId,
    commentFeed([
      post('Wati', 'Bagaimana cara memasang email di Outlook?', '2026-11-18T01:00:00Z'),
      post('Dewi', 'Bagaimana cara mengganti kata sandi hosting saya?', '2026-11-18T08:00:00Z'),
      post('Ani', 'Bagaimana cara membuat subdomain baru?', '2026-11-21T01:00:00Z'),
    ]),
  )
  const { rows } = await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 9 })
  ids = ['Wati', 'Dewi', 'Ani'].map((who) => rows.find((row) => row.who === who)?.caseId ?? 0)
})
afterEach(() => test.end())

const post = (author: string, text: string, at: string) => ({
  guid: author,
  author,
  text,
  at,
  link: `http://forum.example/${author}/`,
})
const told = async () =>
  (await test.call('day.list', {})).lists.map(
    ({ kind, total, lines }) => `${kind} ${total} ${lines.map(({ who }) => who).join()}`,
  )
const week = async (weeksAgo: number) => {
  const { from, to, lists, reviewedAtMs } = await test.call('day.review', { weeksAgo })
  return {
    from,
    to,
    reviewedAtMs,
    said: lists.filter(({ total }) => total > 0).map(({ kind, total }) => `${kind} ${total}`),
  }
}

describe('today', () => {
  it('says what is late, due, promised, unanswered and coming back, and nothing where there is nothing', async () => {
    const before = await told()
    await test.call('case.remind', { caseId: ids[0] ?? 0, atMs: now + hour })
    await test.call('promise.make', {
      caseId: ids[1] ?? 0,
      kind: 'answer',
      text: 'Saya kirim panduannya.',
      dueOn: '2026-11-21',
      waitsForOthers: false,
    })
    await test.call('case.snooze', { caseId: ids[2] ?? 0, until: { atMs: now + 3 * hour } })
    test.clock.atMs = now + hour
    await test.desk.run('wake', null)
    expect([before, await told()]).toEqual([
      ['late 1 Wati', 'due 1 Dewi'],
      ['due 1 Dewi', 'reminded 1 Wati', 'promised 1 Dewi', 'waking 1 Ani'],
    ])
  })

  it('counts what was promised also beyond the lines it lists', async () => {
    for (let n = 1; n <= 102; n += 1)
      await test.call('promise.make', {
        caseId: ids[0] ?? 0,
        kind: 'answer',
        text: `Panduan ${n}.`,
        dueOn: '2026-11-21',
        waitsForOthers: false,
      })
    const { lists } = await test.call('day.list', {})
    const promised = lists.find(({ kind }) => kind === 'promised')
    expect([promised?.total, promised?.lines.length]).toEqual([102, 100])
  })

  it('counts what was done today, and ends empty', async () => {
    await test.call('case.batch', { caseIds: ids, act: { is: 'close' } })
    expect(await test.call('day.list', {})).toEqual({ lists: [], doneToday: 3 })
  })
})

describe('the weekly review', () => {
  it('looks back on the week from Monday to Sunday', async () => {
    await test.call('client.save', clientForm())
    await test.call('case.reply', { caseId: ids[0] ?? 0, text: 'Begini caranya.' })
    await test.call('case.reply', { caseId: ids[1] ?? 0, text: 'Begini caranya.' })
    await test.call('case.snooze', { caseId: ids[2] ?? 0, until: { atMs: now + day } })
    expect([await week(0), await week(1)]).toEqual([
      {
        from: '2026-11-16',
        to: '2026-11-22',
        reviewedAtMs: null,
        said: ['came 3', 'answered 2', 'late 1', 'waiting 2', 'snoozed 1'],
      },
      { from: '2026-11-09', to: '2026-11-15', reviewedAtMs: null, said: ['waiting 2', 'snoozed 1'] },
    ])
  })

  it('is gone through, and that is undone', async () => {
    await test.call('day.reviewed', { from: '2026-11-16' })
    const after = await week(0)
    await test.call('undo.take', { undoId: null })
    expect([after.reviewedAtMs, (await week(0)).reviewedAtMs]).toEqual([now, null])
  })

  it.each(['2026-11-17', '2026-02-30'])(
    'begins on no other day than a Monday that exists (%s)',
    async (from) => {
      expect((await test.answer('day.reviewed', { from })).ok).toBe(false)
    },
  )
})
