// Checks that what was promised is told in the morning of its day, once, and only while it stands.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownerForm } from '../owner-form.ts'
import { commentFeed, openTestDesk, sourceInput, type TestDesk } from '../workspace.ts'

// 16:00 in Jakarta on a Monday; without an owner the machine's zone counts, so that days are far from midnight everywhere.
const start = Date.UTC(2026, 10, 23, 9)
const hour = 3_600_000
const owner = ownerForm({ name: 'Rangga', language: 'id' })

let test: TestDesk
let caseId = 0
beforeEach(async () => {
  test = openTestDesk(start)
  await test.call('owner.save', owner)
  const { sourceId } = await test.call('source.add', sourceInput)
  await test.desk.run('wake', null)
  await test.ingest(sourceId, commentFeed([]), 'first')
  const post = {
    guid: 'c1',
    author: 'Aditya',
    text: 'Could you change the opening hours on our page?',
    at: new Date(start).toISOString(),
    link: 'http://forum.example/t/#c1',
  }
  const { newCases } = await test.ingest(sourceId, commentFeed([post]), 'second')
  caseId = newCases[0] ?? 0
})
afterEach(() => test.end())

const promise = (dueOn: string, text = 'The new hours') =>
  test.call('promise.make', { caseId, kind: 'fix', text, dueOn, waitsForOthers: false })

/** What is told on so many hours after 16:00 of the first day. */
async function toldAfter(hours: number): Promise<string[]> {
  test.clock.atMs = start + hours * hour
  await test.desk.run('wake', null)
  return (await test.desk.run('takeNotices', null)).map(({ kind }) => kind)
}

describe('a promise', () => {
  it('is told of at eight on its day, once', async () => {
    await promise('2026-11-24')
    expect([await toldAfter(1), await toldAfter(15.9), await toldAfter(16), await toldAfter(17)]).toEqual([
      [],
      [],
      ['promise'],
      [],
    ])
  })

  it('for the same day is not told of: it has just been made', async () => {
    await promise('2026-11-23')
    expect([await toldAfter(1), await toldAfter(16)]).toEqual([[], []])
  })

  it('is told of when Remit was closed in the morning, or for days', async () => {
    await promise('2026-11-24')
    expect(await toldAfter(60)).toEqual(['promise'])
  })

  it('of a day that was over before Remit first looked is not told of, whatever the hour', async () => {
    test.end()
    test = openTestDesk(start)
    await test.call('owner.save', owner)
    ;({ caseId } = await test.call('mention.add', {
      channel: 'phone',
      name: 'Aditya',
      reach: '',
      clientId: null,
      caseId: null,
      atMs: start,
      text: 'Could you change the opening hours on our page?',
      link: '',
    }))
    await promise('2026-11-23')
    await promise('2026-11-24')
    // 6:00 and 8:00 of the next day.
    expect([await toldAfter(14), await toldAfter(16)]).toEqual([[], ['promise']])
  })

  it('that follows another in its case is told of too', async () => {
    await promise('2026-11-24')
    await promise('2026-11-26', 'The photos')
    expect([await toldAfter(16), await toldAfter(40), await toldAfter(64)]).toEqual([
      ['promise'],
      [],
      ['promise'],
    ])
  })

  it('is told of although its case is done, and not when it was kept', async () => {
    const { promiseId } = await promise('2026-11-24')
    await test.call('case.close', { caseId })
    expect(await toldAfter(16)).toEqual(['promise'])
    await test.call('promise.keep', { promiseId, evidence: '' })
    await promise('2026-11-25').then((next) =>
      test.call('promise.keep', { promiseId: next.promiseId, evidence: '' }),
    )
    expect(await toldAfter(40)).toEqual([])
  })
})
