// Checks the owner's hold over what was learned: seen, forgotten, reset, carried to another workspace, all undoable.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Output } from '../../../../src/contract/methods.ts'
import { commentFeed, openTestDesk, type Post, sourceInput, type TestDesk } from '../workspace.ts'

const nowMs = Date.UTC(2026, 10, 21, 9)
const desks: TestDesk[] = []
const opened = (): TestDesk => {
  const desk = openTestDesk(nowMs)
  desks.push(desk)
  return desk
}

let test: TestDesk
beforeEach(() => {
  test = opened()
})
afterEach(async () => {
  for (const desk of desks.splice(0)) {
    await desk.desk.run('close', null)
    desk.end()
  }
})

const texts = [
  'The evening lobby keeps rubberbanding whenever the guild joins on the big shard.',
  'In the evening the lobby is rubberbanding whenever the guild joins on the big shard.',
  'Somebody left a blue umbrella on the bench beside the harbour.',
]
const posts = texts.map((text, n): Post => ({ guid: `${n}`, author: `Player ${n}`, text, at: '2026-11-21' }))

const list = async (): Promise<string[]> =>
  (await test.call('learning.list', { offset: 0, limit: 50 })).rows.map(
    ({ text, from, to }) => `${from} > ${to}: ${text.slice(0, 11)}`,
  )

async function changes(desk = test): Promise<string[]> {
  const { rows } = await desk.call('learning.changes', { before: null })
  return rows.map(({ from, to, text }) => `${from} > ${to}: ${text.slice(0, 11)}`)
}

async function correctFirst(): Promise<{ itemId: number; sourceId: number }> {
  const { sourceId } = await test.call('source.add', sourceInput)
  await test.ingest(sourceId, commentFeed(posts))
  const { rows } = await test.call('quiet.page', { offset: 0, limit: 50 })
  const itemId = rows.find(({ text }) => text === texts[0])?.itemId ?? 0
  await test.call('quiet.correct', { itemId, kind: 'complaint' })
  return { itemId, sourceId }
}

describe('the journal', () => {
  it('is counted and listed, and moves nothing by itself', async () => {
    await correctFirst()
    expect([
      await test.call('learning.state', {}),
      await list(),
      (await test.call('quiet.page', { offset: 0, limit: 50 })).rows.length,
    ]).toEqual([{ corrections: 1, lastAtMs: nowMs }, ['noise > complaint: The evening'], 2])
  })

  it('shows what would be judged otherwise now, and no longer once it is accepted', async () => {
    await correctFirst()
    const { rows } = await test.call('learning.changes', { before: null })
    expect(rows).toMatchObject([
      { caseId: null, from: 'noise', to: 'complaint', text: texts[1], channel: 'Comments on Forum' },
    ])
    expect(rows[0]?.words.length).toBeGreaterThan(0)
    await test.call('quiet.correct', { itemId: rows[0]?.itemId ?? 0, kind: 'complaint' })
    expect(await changes()).toEqual([])
  })

  it('counts the last of two corrections, and the first again once the last is taken back', async () => {
    const { itemId } = await correctFirst()
    await test.call('quiet.correct', { itemId, kind: 'question' })
    expect(await list()).toEqual(['complaint > question: The evening'])
    await test.call('undo.take', { undoId: null })
    expect(await list()).toEqual(['noise > complaint: The evening'])
  })

  it('forgets a correction, keeps what it was made of as it is, and remembers again by undo', async () => {
    await correctFirst()
    const { rows } = await test.call('learning.list', { offset: 0, limit: 1 })
    await test.call('learning.forget', { correctionId: rows[0]?.correctionId ?? 0 })
    const inbox = await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 9 })
    expect([await list(), await changes(), inbox.rows.map(({ kind }) => kind)]).toEqual([
      [],
      [],
      ['complaint'],
    ])
    await test.call('undo.take', { undoId: null })
    expect([await list(), await changes()]).toEqual([
      ['noise > complaint: The evening'],
      ['noise > complaint: In the even'],
    ])
  })

  it('is reset as a whole, and undone as a whole', async () => {
    const { itemId } = await correctFirst()
    await test.call('quiet.correct', { itemId, kind: 'question' })
    await test.call('learning.reset', {})
    expect(await list()).toEqual([])
    const again = await test.answer('learning.reset', {})
    expect(again.ok ? null : again.problem.code).toBe('not_found')
    await test.call('undo.take', { undoId: null })
    expect(await list()).toEqual(['complaint > question: The evening'])
  })

  it('goes to another workspace by file, once, and is taken back there by one undo', async () => {
    await correctFirst()
    const { text, corrections } = await test.desk.run('exportedCorrections', null)
    const path = join(test.dataDir, 'journal.json')
    writeFileSync(path, text)
    expect(corrections).toBe(1)

    test = opened()
    const { sourceId } = await test.call('source.add', sourceInput)
    const imported = await test.desk.run('importCorrections', { path })
    const again = await test.desk.run('importCorrections', { path })
    await test.ingest(sourceId, commentFeed(posts.slice(1)))
    const { rows } = await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 9 })
    expect([imported, again, rows.map(({ title }) => title)]).toEqual([
      { ok: true, value: { added: 1, known: 0, undoId: expect.any(Number) } },
      { ok: true, value: { added: 0, known: 1, undoId: null } },
      [expect.stringContaining('rubberbanding')],
    ])
    const undoId = imported.ok ? imported.value.undoId : null
    await test.call('undo.take', { undoId })
    expect(await list()).toEqual([])
  })

  it.each([
    ['no JSON', 'corrections'],
    ['another file', '{"format":"something"}'],
    ['nothing in it', '{"format":"remit-corrections","version":1,"corrections":[]}'],
    ['a kind there is not', '{"format":"remit-corrections","version":1,"corrections":[{"to":"joy"}]}'],
  ])('refuses a file with %s and leaves everything as it was', async (_, content) => {
    const path = join(test.dataDir, 'journal.json')
    writeFileSync(path, content)
    const answer = await test.desk.run('importCorrections', { path })
    expect([answer.ok || answer.problem, await list()]).toEqual([
      { code: 'file_empty', detail: 'journal.json', retryable: false },
      [],
    ])
  })
})

describe('alerts', () => {
  it('are counted by what was read, and chosen by it only once enough is known', async () => {
    const seen: Output<'learning.alerts'> = await test.call('learning.alerts', { precision: 90 })
    expect(seen).toEqual({ told: 0, right: 0, known: 0, isChosen: false, wouldTell: 0, wouldBeRight: 0 })
  })
})
