// Checks that a source's rules keep texts from becoming cases, lose none of them, and let the owner have the last word.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SourceRules } from '../../../../src/core/feed/source-rules.ts'
import { commentFeed, openTestDesk, type Post, sourceInput, type TestDesk } from '../workspace.ts'

const nowMs = Date.parse('2026-11-22T09:00:00Z')
const post = (guid: string, author: string, text: string): Post => ({
  guid,
  author,
  text,
  at: '2026-11-22T08:00:00Z',
  link: `http://forum.example/${guid}/#1`,
})
const complaint = post('c', 'Jens', 'My website is down again and nobody answers. This is unacceptable.')
const request = post('r', 'Sari', 'Please add a contact page to our website.')
const praise = post('p', 'Anna', 'Thank you so much, great work, everything is perfect.')

let test: TestDesk
let sourceId: number
beforeEach(async () => {
  test = openTestDesk(nowMs)
  sourceId = (await test.call('source.add', sourceInput)).sourceId
  await test.ingest(sourceId, commentFeed([praise]), 'none')
})
afterEach(() => test.end())

const setRules = (change: Partial<SourceRules>) =>
  test.call('source.setRules', {
    sourceId,
    take: change.take ?? 'everything',
    words: [...(change.words ?? [])],
    ignore: [...(change.ignore ?? [])],
  })
const quiet = async () => (await test.call('quiet.page', { offset: 0, limit: 50 })).rows
const openCases = async () =>
  (await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 50 })).rows.map(({ who }) => who)

describe('rules of a source', () => {
  it('open cases for complaints only, and keep the rest in the quiet place with the reason', async () => {
    await setRules({ take: 'complaints' })
    const result = await test.ingest(sourceId, commentFeed([complaint, request, praise]))
    expect(result.newItems).toBe(2)
    expect(await openCases()).toEqual(['Jens'])
    expect((await quiet()).map(({ who, leftOut }) => ({ who, leftOut }))).toEqual([
      { who: 'Sari', leftOut: 'kind' },
      { who: 'Anna', leftOut: null },
    ])
  })

  it('lose nothing: what is left out is found again by its words, and a sign of search is only a sign', async () => {
    await setRules({ take: 'complaints' })
    await test.ingest(sourceId, commentFeed([request, praise]))
    const find = async (text: string) =>
      (await test.call('quiet.page', { offset: 0, limit: 10, text })).rows.map(({ who }) => who)
    expect(await find('CONTACT page')).toEqual(['Sari'])
    expect(await find('ann')).toEqual(['Anna'])
    expect(await find('100%')).toEqual([])
    expect(await find(' ')).toEqual(['Sari', 'Anna'])
  })

  it('tell nobody of a complaint that has an ignored word', async () => {
    await setRules({ ignore: ['unaccept*'] })
    await test.ingest(sourceId, commentFeed([complaint, praise]))
    expect(await openCases()).toEqual([])
    expect(await test.desk.run('takeNotices', null)).toEqual([])
    expect((await quiet())[0]).toMatchObject({ who: 'Jens', kind: 'complaint', leftOut: 'ignored' })
  })

  it('never leave out what continues an open case', async () => {
    await test.ingest(sourceId, commentFeed([complaint]), 'one')
    await setRules({ take: 'keywords', words: ['invoice'] })
    const more = { ...complaint, guid: 'c2', text: 'Still down. I want an answer today.' }
    await test.ingest(sourceId, commentFeed([more, complaint]), 'two')
    const [row] = (await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 50 })).rows
    const { messages } = await test.call('case.get', { caseId: row?.caseId ?? 0 })
    expect(messages.map(({ text }) => text)).toEqual([complaint.text, more.text])
    expect((await quiet()).map(({ who }) => who)).toEqual(['Anna'])
  })

  it('give way to the owner, who opens a case after all and may take that back', async () => {
    await setRules({ take: 'complaints' })
    await test.ingest(sourceId, commentFeed([request, praise]))
    const [left] = await quiet()
    const { caseId } = await test.call('quiet.correct', { itemId: left?.itemId ?? 0, kind: 'request' })
    expect(caseId).not.toBeNull()
    expect(await openCases()).toEqual(['Sari'])
    expect((await quiet()).map(({ who }) => who)).toEqual(['Anna'])
    await test.call('undo.take', { undoId: null })
    expect(await openCases()).toEqual([])
    expect((await quiet()).map(({ who, leftOut }) => ({ who, leftOut }))[0]).toEqual({
      who: 'Sari',
      leftOut: 'kind',
    })
  })

  it('say before they are saved what they would have taken', async () => {
    await test.ingest(sourceId, commentFeed([complaint, request, praise]))
    expect(
      await test.call('source.tryRules', { sourceId, take: 'keywords', words: ['down'], ignore: [] }),
    ).toEqual({ looked: 3, asking: 2, taken: 1 })
  })

  it('are refused when they ask for words and name none, and are taken back by undo', async () => {
    const refused = await test.answer('source.setRules', {
      sourceId,
      take: 'keywords',
      words: [],
      ignore: [],
    })
    expect(refused).toMatchObject({ ok: false, problem: { fields: { words: 'required' } } })
    await setRules({ take: 'complaints' })
    await test.call('undo.take', { undoId: null })
    const { rows } = await test.call('source.list', {})
    expect(rows[0]?.rules).toEqual({ take: 'everything', words: [], ignore: [] })
  })
})
