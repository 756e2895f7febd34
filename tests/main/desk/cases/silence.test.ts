// Checks that a day of silence in public is told once, and only where there is something to tell.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commentFeed, openTestDesk, sourceInput, type TestDesk } from '../workspace.ts'

const hour = 3_600_000
const start = Date.UTC(2026, 10, 23, 9)
const complaint = 'The shop has been down since yesterday and nobody answers. Terrible service.'

let test: TestDesk
let sourceId = 0
beforeEach(async () => {
  test = openTestDesk(start)
  sourceId = (await test.call('source.add', sourceInput)).sourceId
  // The first look sees no past; the first reading is history.
  await test.desk.run('wake', null)
  await test.ingest(sourceId, commentFeed([]), 'first')
})
afterEach(() => test.end())

async function written(text: string, hoursAgo = 0): Promise<number> {
  const at = new Date(test.clock.atMs - hoursAgo * hour).toISOString()
  const post = { guid: 'c1', author: 'Aditya', text, at, link: 'http://forum.example/t/#c1' }
  const { newCases } = await test.ingest(sourceId, commentFeed([post]), 'second')
  return newCases[0] ?? 0
}
/** What is told when so many hours have passed, minute by minute around them. */
async function toldAfter(hours: number): Promise<string[]> {
  test.clock.atMs = start + hours * hour
  await test.desk.run('wake', null)
  return (await test.desk.run('takeNotices', null)).map(({ kind }) => kind)
}

describe('a complaint in public that nobody answers', () => {
  it('is told of when its day is over, once', async () => {
    await written(complaint)
    expect([
      await toldAfter(1),
      await toldAfter(23.9),
      await toldAfter(24),
      await toldAfter(25),
      await toldAfter(72),
    ]).toEqual([['complaint'], [], ['silent'], [], []])
  })

  it('is told of as well when Remit was closed meanwhile', async () => {
    await written(complaint)
    expect([await toldAfter(1), await toldAfter(60)]).toEqual([['complaint'], ['silent']])
  })

  it('waits to be told until it is', async () => {
    const isWaiting = async () => (await test.desk.run('noticePolicy', null)).isWaiting
    const before = await isWaiting()
    await written(complaint)
    expect([before, await isWaiting(), await toldAfter(1), await isWaiting()]).toEqual([
      false,
      true,
      ['complaint'],
      false,
    ])
  })

  it('is told of although it is snoozed', async () => {
    const caseId = await written(complaint)
    await toldAfter(1)
    await test.call('case.snooze', { caseId, until: { atMs: start + 90 * hour } })
    expect(await toldAfter(25)).toEqual(['silent'])
  })

  it.each([
    ['was answered', (caseId: number) => test.call('case.reply', { caseId, text: 'I am on it.' })],
    ['waits for the client', (caseId: number) => test.call('case.await', { caseId })],
    ['is no complaint', (caseId: number) => test.call('case.correctKind', { caseId, kind: 'question' })],
  ])('is not told of when it %s', async (_, act) => {
    const caseId = await written(complaint)
    await toldAfter(1)
    await act(caseId)
    expect(await toldAfter(30)).toEqual([])
  })

  it('is not told of any more when it was answered in the quiet hours', async () => {
    const caseId = await written(complaint)
    await toldAfter(1)
    test.clock.atMs = start + 25 * hour
    await test.desk.run('wake', null)
    await test.call('case.reply', { caseId, text: 'I am on it.' })
    expect(await test.desk.run('takeNotices', null)).toEqual([])
  })

  it('alarms nobody when it came as history', async () => {
    await written(complaint, 27 * 24)
    expect([await toldAfter(1), await toldAfter(30)]).toEqual([['complaint'], []])
  })
})
