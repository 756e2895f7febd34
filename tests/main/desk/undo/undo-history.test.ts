// What was done is listed by name, taken back in any order that leaves no later command without ground, and done again.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownerForm } from '../owner-form.ts'
import {
  agreementForm,
  clientForm,
  commentFeed,
  openTestDesk,
  sourceInput,
  type TestDesk,
} from '../workspace.ts'

const now = Date.UTC(2026, 10, 21, 5)
const day = 86_400_000

let test: TestDesk
let first = 0
let second = 0
beforeEach(async () => {
  test = openTestDesk(now)
  const { sourceId } = await test.call('source.add', sourceInput)
  await test.ingest(
    sourceId,
    commentFeed([
      post('Wati', 'Bagaimana cara memasang email di Outlook?'),
      post('Dewi', 'Bagaimana cara mengganti kata sandi hosting saya?'),
    ]),
  )
  const { rows } = await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 5 })
  first = rows.find(({ who }) => who === 'Wati')?.caseId ?? 0
  second = rows.find(({ who }) => who === 'Dewi')?.caseId ?? 0
})
afterEach(() => test.end())

const post = (author: string, text: string) => ({
  guid: author,
  author,
  text,
  at: '2026-11-21T01:00:00Z',
  link: `http://forum.example/${author}/`,
})
const list = () => test.call('undo.list', {})
const undo = (undoId: number | null = null) => test.answer('undo.take', { undoId })
const redo = () => test.answer('undo.redo', {})
const snooze = (caseId: number) => test.call('case.snooze', { caseId, until: { atMs: now + day } })
const status = async (caseId: number) => (await test.call('case.get', { caseId })).status
const idOf = async (label: string) =>
  (await list()).entries.find((entry) => entry.label === label)?.undoId ?? 0

describe('the list', () => {
  it('names what each command was done to, and the later one that rests upon it', async () => {
    await snooze(first)
    test.clock.atMs = now + 1000
    await test.call('case.close', { caseId: first })
    await test.call('case.batch', { caseIds: [first, second], act: { is: 'kind', kind: 'request' } })
    await test.call('client.save', clientForm())
    const { entries } = await list()
    expect(
      entries
        .slice(0, 4)
        .map(({ label, subject, more, blockedBy }) => [
          label,
          subject.slice(0, 9),
          more,
          blockedBy?.label ?? null,
        ]),
    ).toEqual([
      ['client.save', 'Toko Sari', 0, null],
      ['case.correctKind', 'Bagaimana', 1, null],
      ['case.close', 'Bagaimana', 0, null],
      ['case.snooze', 'Bagaimana', 0, 'case.close'],
    ])
  })

  it('keeps what was taken back, with when', async () => {
    await snooze(first)
    test.clock.atMs = now + 5000
    await undo()
    expect((await list()).entries[0]).toMatchObject({ label: 'case.snooze', takenAtMs: now + 5000 })
  })
})

describe('an older command', () => {
  it('of another case is taken back by itself', async () => {
    await snooze(first)
    await test.call('case.close', { caseId: second })
    expect((await undo(await idOf('case.snooze'))).ok).toBe(true)
    expect([await status(first), await status(second)]).toEqual(['new', 'resolved'])
  })

  it('that a later one rests upon is refused with the reason, and goes once that is taken back', async () => {
    await snooze(first)
    await test.call('case.close', { caseId: first })
    const undoId = await idOf('case.snooze')
    expect(await undo(undoId)).toMatchObject({ problem: { code: 'conflict', detail: 'undo_later' } })
    await undo()
    expect([(await undo(undoId)).ok, await status(first)]).toEqual([true, 'new'])
  })

  it('that only noted something goes whatever was done since', async () => {
    await test.call('case.note', { caseId: first, text: 'Telepon dulu.' })
    await test.call('case.close', { caseId: first })
    await undo(await idOf('case.note'))
    const { messages, status: stands } = await test.call('case.get', { caseId: first })
    expect([messages.length, stands]).toEqual([1, 'resolved'])
  })

  it('that made a client is refused while an agreement hangs on it', async () => {
    const { clientId } = await test.call('client.save', clientForm())
    await test.call('agreement.save', agreementForm(clientId))
    const undoId = await idOf('client.save')
    const refused = await undo(undoId)
    await undo()
    expect([refused, await undo(undoId)]).toMatchObject([{ problem: { detail: 'undo_later' } }, { ok: true }])
  })

  it('of what is there once goes whatever else was changed since, until it is changed again', async () => {
    await test.call('owner.save', ownerForm({ name: 'Wayan' }))
    await test.call('calendar.save', { countries: ['DK'], own: [], worked: [] })
    const first = await idOf('owner.save')
    await test.call('owner.save', ownerForm({ name: 'Made' }))
    const refused = await undo(first)
    await undo()
    expect([refused, await undo(first)]).toMatchObject([{ problem: { detail: 'undo_later' } }, { ok: true }])
    expect((await test.call('calendar.get', {})).countries).toEqual(['DK'])
  })
})

describe('doing again', () => {
  it('goes back over what was taken back, the last first', async () => {
    await snooze(first)
    await test.call('case.close', { caseId: second })
    await undo()
    await undo()
    const labels = [await redo(), await redo()].map((answer) => answer.ok && answer.value.label)
    expect([labels, await status(first), await status(second), (await redo()).ok]).toEqual([
      ['case.snooze', 'case.close'],
      'snoozed',
      'resolved',
      false,
    ])
  })

  it('can be taken back once more, and done again once more', async () => {
    await snooze(first)
    await undo()
    await redo()
    await undo()
    expect(await status(first)).toBe('new')
    await redo()
    expect(await status(first)).toBe('snoozed')
  })

  it('is over as soon as something else is done', async () => {
    await snooze(first)
    await undo()
    expect((await list()).canRedo).toBe(true)
    await test.call('case.close', { caseId: second })
    expect([(await list()).canRedo, await redo()]).toMatchObject([
      false,
      { ok: false, problem: { code: 'nothing_to_redo' } },
    ])
  })

  it('does several things again as one', async () => {
    await test.call('case.batch', { caseIds: [first, second], act: { is: 'close' } })
    await undo()
    await redo()
    expect([await status(first), await status(second)]).toEqual(['resolved', 'resolved'])
    await undo()
    expect([await status(first), await status(second)]).toEqual(['new', 'new'])
  })

  it('keeps no secret of a source', async () => {
    await undo(await idOf('source.add'))
    expect((await redo()).ok).toBe(false)
  })
})
