// Checks in a real database that what is stored as due is always what the clock's events give, whatever is done in whatever order.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AgreementForm } from '../../../../src/contract/client.ts'
import { clockStateAfter } from '../../../../src/core/case/case-clock.ts'
import { dueNow, joinClocks } from '../../../../src/main/desk/cases/clock.ts'
import { readCase } from '../../../../src/main/store/cases/cases.ts'
import { clockEventsOf, firstAnswerAt } from '../../../../src/main/store/cases/clock.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import type { Db } from '../../../../src/main/store/file/db.ts'
import { fc } from '../../../property.ts'
import {
  agreementForm,
  answeredInPublic,
  clientForm,
  commentFeed,
  openTestDesk,
  type Post,
  sourceInput,
  type TestDesk,
} from '../workspace.ts'

const hour = 3_600_000
const at = (text: string): number => Date.parse(text)
const office = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }

let test: TestDesk
let db: Db
let sourceId = 0
let clientId = 0
beforeEach(async () => {
  await start(at('2026-03-06T15:30:00Z'))
})
afterEach(() => stop())

async function start(nowMs: number) {
  test = openTestDesk(nowMs)
  db = connect(`${test.dataDir}/remit.db`)
  sourceId = (await test.call('source.add', sourceInput)).sourceId
  clientId = (
    await test.call(
      'client.save',
      clientForm({ name: 'Klitrose', zone: 'Europe/Copenhagen', identities: [] }),
    )
  ).clientId
}
async function stop() {
  db.close()
  await test.desk.run('close', null)
  test.end()
}

const promised = (changes: Partial<AgreementForm> = {}): AgreementForm =>
  agreementForm(clientId, {
    zone: 'Europe/Copenhagen',
    currency: 'DKK',
    start: '2026-01-01',
    end: null,
    responseTargetMinutes: 60,
    hours: office,
    ...changes,
  })
const promise = (changes: Partial<AgreementForm> = {}) => test.call('agreement.save', promised(changes))

const posts: Post[] = []
let tag = 0
/** Something written now in the client's thread. */
async function written(text: string, author = 'Sari Wulandari') {
  tag += 1
  posts.push({
    guid: `g${test.clock.atMs}-${tag}`,
    author,
    text,
    at: new Date(test.clock.atMs).toISOString(),
    link: `http://forum.example/support/#c${tag}`,
    title: 'Comment on Support',
  })
  const { newCases } = await test.ingest(sourceId, commentFeed(posts), `e${tag}`)
  return newCases[0]
}
const question = 'How do I add a second mailbox for the shop?'
const request = 'Please change the opening hours on the contact page.'
const complaint = 'The shop has been down since yesterday and nobody answers. Terrible service.'

async function opened(text: string): Promise<number> {
  posts.length = 0
  const caseId = await written(text)
  if (caseId === undefined) throw new Error(`no case was opened by: ${text}`)
  return caseId
}
const dueOf = async (caseId: number) => {
  const { dueAtMs } = await test.call('case.get', { caseId })
  return dueAtMs === null ? null : new Date(dueAtMs).toISOString()
}

describe('the clock of a case', () => {
  it('runs in business hours, and stands still only while the client is awaited', async () => {
    await promise()
    const caseId = await opened(request)
    const dues = [await dueOf(caseId)]
    test.clock.atMs = at('2026-03-09T08:10:00Z')
    await test.call('case.await', { caseId })
    test.clock.atMs = at('2026-03-09T10:10:00Z')
    await written(request)
    dues.push(await dueOf(caseId))
    expect(dues).toEqual(['2026-03-09T08:30:00.000Z', '2026-03-09T10:30:00.000Z'])
  })

  it('runs on while the case is snoozed', async () => {
    await promise()
    const caseId = await opened(request)
    test.clock.atMs = at('2026-03-06T15:45:00Z')
    await test.call('case.snooze', { caseId, until: { atMs: at('2026-03-12T08:00:00Z') } })
    test.clock.atMs = at('2026-03-12T08:01:00Z')
    await test.desk.run('wake', null)
    expect(await dueOf(caseId)).toBe('2026-03-09T08:30:00.000Z')
  })

  it('never paused once the waiting was undone, also days later', async () => {
    await promise()
    const caseId = await opened(request)
    await test.call('case.await', { caseId })
    test.clock.atMs += 100 * hour
    await test.call('undo.take', { undoId: null })
    expect([await dueOf(caseId), clockEventsOf(db, caseId)]).toEqual(['2026-03-09T08:30:00.000Z', []])
  })

  it('follows the calendar, the agreement and the kind, and undo takes it back', async () => {
    await promise()
    const caseId = await opened(request)
    const dues = [await dueOf(caseId)]
    const off = { name: 'Closed', from: '2026-03-09', to: '2026-03-10' }
    await test.call('calendar.save', { countries: [], own: [off], worked: [] })
    dues.push(await dueOf(caseId))
    await test.call('undo.take', { undoId: null })
    await test.call('case.correctKind', { caseId, kind: 'complaint' })
    dues.push(await dueOf(caseId))
    await test.call('case.assignClient', { caseId, clientId: null })
    dues.push(await dueOf(caseId))
    await test.call('case.correctKind', { caseId, kind: 'question' })
    dues.push(await dueOf(caseId))
    expect(dues.map((due) => due?.slice(5, 16))).toEqual([
      '03-09T08:30',
      '03-11T08:30',
      '03-07T15:30',
      '03-07T15:30',
      '03-09T15:30',
    ])
  })

  it('keeps to no agreement that is over, suspended or has not begun', async () => {
    const { agreementId } = await promise({ end: '2026-03-05' })
    const caseId = await opened(request)
    const dues = [await dueOf(caseId)]
    for (const change of [
      { end: '2026-03-05', graceDays: 1 },
      { status: 'suspended' },
      { start: '2026-03-07' },
    ] as const) {
      await promise({ agreementId, end: null, ...change })
      dues.push(await dueOf(caseId))
    }
    expect(dues.map((due) => due?.slice(5, 16))).toEqual([
      '03-09T15:30',
      '03-09T08:30',
      '03-09T15:30',
      '03-09T15:30',
    ])
  })

  it('keeps the earlier of two when cases are merged, unless that one was answered', async () => {
    const first = await opened(request)
    test.clock.atMs += 5 * hour
    const second = await written(question, 'Budi')
    const third = await written(question, 'Dewi')
    if (second === undefined || third === undefined) throw new Error('no case')
    const dues = [await dueOf(second)]
    const [from, into] = [readCase(db, first), readCase(db, second)]
    if (from && into) joinClocks(db, from, into, test.clock.atMs)
    dues.push(await dueOf(second))
    await test.call('case.reply', { caseId: first, text: 'Done.' })
    const [answered, other] = [readCase(db, first), readCase(db, third)]
    if (answered && other) joinClocks(db, answered, other, test.clock.atMs)
    dues.push(await dueOf(third))
    expect(dues.map((due) => due?.slice(5, 13))).toEqual(['03-09T20', '03-09T15', '03-09T20'])
  })

  it('counts from its first words when a case that the owner took up again joins another', async () => {
    const first = await opened(request)
    await test.call('case.close', { caseId: first })
    test.clock.atMs += 5 * hour
    await test.call('case.reopen', { caseId: first })
    const second = await written(question, 'Budi')
    if (second === undefined) throw new Error('no case')
    await test.call('case.merge', { caseId: first, targetId: second, withNotes: false })
    expect((await dueOf(second))?.slice(5, 13)).toBe('03-09T15')
  })

  it('notes nothing where two of the client’s texts came in the same second', async () => {
    const caseId = await opened(request)
    await written(request)
    expect(clockEventsOf(db, caseId)).toEqual([])
  })

  it('is that of a private door once its source is one', async () => {
    const caseId = await opened(complaint)
    const before = await dueOf(caseId)
    const { rows } = await test.call('source.list', {})
    const source = rows.find((row) => row.sourceId === sourceId)
    if (!source) throw new Error('no source')
    await test.call('source.save', {
      sourceId,
      title: source.title,
      address: source.address,
      kind: 'tickets',
      intervalMinutes: source.intervalMinutes,
      allowPrivate: false,
      muted: false,
      paused: false,
    })
    const after = await dueOf(caseId)
    await test.call('undo.take', { undoId: null })
    expect([before, after, await dueOf(caseId)].map((due) => due?.slice(5, 13))).toEqual([
      '03-07T15',
      '03-09T15',
      '03-07T15',
    ])
  })
})

/** What every case's columns must equal, worked out from the events alone. */
function expectSettled() {
  for (const { id } of db.all<{ id: number }>('SELECT id FROM case_file')) {
    const row = readCase(db, id)
    if (!row) throw new Error('gone')
    if (row.status === 'merged') continue
    const isOver = row.shelf === 'done' || row.shelf === 'quiet'
    const state = isOver ? 'stopped' : row.side === 'them' ? 'paused' : 'running'
    expect({
      id,
      state: clockStateAfter(clockEventsOf(db, id)),
      due: row.due_at,
      answered: row.answered_at,
    }).toEqual({
      id,
      state,
      due: isOver ? row.due_at : dueNow(db, row),
      answered: firstAnswerAt(db, id, row.received_at),
    })
  }
}

describe('what is stored as due', () => {
  const steps = {
    writeRequest: () => written(request),
    writeComplaint: () => written(complaint),
    writeOther: () => written(question, `Other ${tag}`),
    reply: (caseId: number) => test.answer('case.reply', { caseId, text: 'Done.' }),
    await: (caseId: number) => test.answer('case.await', { caseId }),
    close: (caseId: number) => test.answer('case.close', { caseId, closing: answeredInPublic }),
    reopen: (caseId: number) => test.answer('case.reopen', { caseId }),
    snooze: (caseId: number) =>
      test.answer('case.snooze', { caseId, until: { atMs: test.clock.atMs + 30 * hour } }),
    wake: () => test.desk.run('wake', null),
    complaint: (caseId: number) => test.answer('case.correctKind', { caseId, kind: 'complaint' }),
    question: (caseId: number) => test.answer('case.correctKind', { caseId, kind: 'question' }),
    noise: (caseId: number) => test.answer('case.correctKind', { caseId, kind: 'noise' }),
    assign: (caseId: number) => test.answer('case.assignClient', { caseId, clientId }),
    unassign: (caseId: number) => test.answer('case.assignClient', { caseId, clientId: null }),
    promise: () =>
      test.answer(
        'agreement.save',
        promised({ responseTargetMinutes: 30 + 60 * (tag % 5), hours: tag % 2 ? office : null }),
      ),
    closeDays: () =>
      test.answer('calendar.save', {
        countries: ['DK'],
        own: [{ name: 'Away', from: '2026-03-10', to: `2026-03-1${1 + (tag % 8)}` }],
        worked: [],
      }),
    draft: (caseId: number) => test.answer('quote.draft', { caseId }),
    merge: (caseId: number) =>
      test.answer('case.merge', { caseId, targetId: caseId > 1 ? 1 : 2, withNotes: false }),
    part: (caseId: number) => test.answer('case.unmerge', { caseId }),
    split: async (caseId: number) => {
      const { messages } = await test.call('case.get', { caseId })
      const messageIds = messages.slice(-1).map(({ messageId }) => messageId)
      return messageIds.length > 0 ? test.answer('case.split', { caseId, messageIds }) : null
    },
    undo: async () => {
      const { entries } = await test.call('undo.list', {})
      // Without the source nothing could be written any more.
      const next = entries.find(({ takenAtMs }) => takenAtMs === null)
      return next?.label === 'source.add' ? null : test.answer('undo.take', { undoId: null })
    },
  }
  type Step = keyof typeof steps
  const names = Object.keys(steps) as Step[]

  it('never differs from what the events give', { timeout: 120_000 }, async () => {
    const plan = fc.array(
      fc.record({
        name: fc.constantFrom(...names),
        which: fc.integer({ min: 0, max: 9 }),
        hours: fc.integer({ min: 0, max: 40 }),
      }),
      { minLength: 5, maxLength: 25 },
    )
    await fc.assert(
      fc.asyncProperty(plan, async (chosen) => {
        await stop()
        await start(at('2026-03-06T15:30:00Z'))
        await opened(request)
        for (const { name, which, hours } of chosen) {
          test.clock.atMs += hours * hour
          const cases = db.all<{ id: number }>('SELECT id FROM case_file ORDER BY id')
          await steps[name](cases[which % cases.length]?.id ?? 0)
          expectSettled()
        }
      }),
      { numRuns: 25, endOnFailure: true },
    )
  })
})
