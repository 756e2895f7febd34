// Checks that a correction changes later judgements of what is alike, and that taking it back leaves no trace.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CaseKind } from '../../../../src/core/classify/kinds.ts'
import { commentFeed, openTestDesk, type Post, sourceInput, type TestDesk } from '../workspace.ts'

const nowMs = Date.UTC(2026, 10, 21, 9)

let test: TestDesk
beforeEach(async () => {
  test = openTestDesk(nowMs)
})
afterEach(async () => {
  await test.desk.run('close', null)
  test.end()
})

const first = 'The evening lobby keeps rubberbanding whenever the guild joins on the big shard.'
const next = 'In the evening the lobby is rubberbanding whenever the guild joins on the big shard.'
const other = 'We drove to the coast on Sunday and the weather was fine.'

const post = (guid: string, text: string): Post => ({
  guid,
  author: `Player ${guid}`,
  text,
  at: '2026-11-21',
})

async function quietRows() {
  const { rows } = await test.call('quiet.page', { offset: 0, limit: 50 })
  return rows.map(({ itemId, text, kind }) => ({ itemId, text, kind }))
}

async function kindsOf(): Promise<Map<string, CaseKind>> {
  const { rows } = await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 50 })
  const cases = await Promise.all(rows.map(({ caseId }) => test.call('case.get', { caseId })))
  return new Map([
    ...(await quietRows()).map(({ text, kind }) => [text, kind] as const),
    ...cases.flatMap(({ messages }) => messages.map(({ text, kind }) => [text, kind ?? 'noise'] as const)),
  ])
}

const itemWith = async (text: string): Promise<number> =>
  (await quietRows()).find((row) => row.text === text)?.itemId ?? 0

describe('a corrected text', () => {
  it('is followed by the next one like it, and nothing else', async () => {
    const { sourceId } = await test.call('source.add', sourceInput)
    await test.ingest(sourceId, commentFeed([post('1', first)]))
    expect(await kindsOf()).toEqual(new Map([[first, 'noise']]))
    await test.call('quiet.correct', { itemId: await itemWith(first), kind: 'complaint' })
    await test.ingest(sourceId, commentFeed([post('1', first), post('2', next), post('3', other)]), 'two')
    expect(await kindsOf()).toEqual(
      new Map([
        [first, 'complaint'],
        [next, 'complaint'],
        [other, 'noise'],
      ]),
    )
  })

  it('says in its reasons that it was learned, from how many corrections and by which words', async () => {
    const { sourceId } = await test.call('source.add', sourceInput)
    await test.ingest(sourceId, commentFeed([post('1', first)]))
    await test.call('quiet.correct', { itemId: await itemWith(first), kind: 'complaint' })
    await test.ingest(sourceId, commentFeed([post('1', first), post('2', next)]), 'two')
    const { rows } = await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 50 })
    const views = await Promise.all(rows.map(({ caseId }) => test.call('case.get', { caseId })))
    const followed = views.find(({ messages }) => messages[0]?.text === next)
    const learned = followed?.messages[0]?.reasons.filter(({ signal }) => signal === 'learned') ?? []
    expect(learned.length).toBeGreaterThan(0)
    for (const { words, corrections, start, end, kind } of learned)
      expect([words, corrections, kind]).toEqual([next.slice(start, end), 1, 'complaint'])
  })

  it('taken back, teaches nothing', async () => {
    const { sourceId } = await test.call('source.add', sourceInput)
    await test.ingest(sourceId, commentFeed([post('1', first)]))
    await test.call('quiet.correct', { itemId: await itemWith(first), kind: 'complaint' })
    await test.call('undo.take', { undoId: null })
    await test.ingest(sourceId, commentFeed([post('1', first), post('2', next)]), 'two')
    expect(await kindsOf()).toEqual(
      new Map([
        [first, 'noise'],
        [next, 'noise'],
      ]),
    )
  })
})
