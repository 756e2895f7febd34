// Several cases are dealt with as one command and one undo; what one of them refuses leaves that one as it was.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BatchAct } from '../../../../src/contract/batch.ts'
import { clientForm, commentFeed, openTestDesk, sourceInput, type TestDesk } from '../workspace.ts'

const now = Date.UTC(2026, 10, 21, 5)

let test: TestDesk
beforeEach(async () => {
  test = openTestDesk(now)
  const { sourceId } = await test.call('source.add', sourceInput)
  await test.ingest(
    sourceId,
    commentFeed([
      post('Budi', 'Website saya mati sejak pagi, saya kecewa sekali.'),
      post('Sari', 'Mas, tolong ganti menu di halaman depan ya, warnanya diubah jadi biru.'),
      post('Wati', 'Bagaimana cara memasang email di Outlook?'),
      post('Dewi', 'Bagaimana cara mengganti kata sandi hosting saya?'),
    ]),
  )
})
afterEach(() => test.end())

const post = (author: string, text: string) => ({
  guid: author,
  author,
  text,
  at: '2026-11-21T01:00:00Z',
  link: `http://forum.example/${author}/`,
})

const rows = async () => (await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 50 })).rows
const idOf = async (who: string) => (await rows()).find((row) => row.who === who)?.caseId ?? 0
const batch = (caseIds: number[], act: BatchAct) => test.call('case.batch', { caseIds, act })

async function standing(): Promise<Record<string, string>> {
  const { caseIds } = await test.call('inbox.ids', { shelf: 'open', offset: 0, limit: 50 })
  const shelves = await Promise.all(
    (['open', 'snoozed', 'done'] as const).map((shelf) =>
      test.call('inbox.page', { shelf, offset: 0, limit: 50 }),
    ),
  )
  const all = shelves.flatMap((page) => page.rows)
  expect(caseIds).toEqual(shelves[0]?.rows.map(({ caseId }) => caseId))
  return Object.fromEntries(all.map(({ who, status, kind }) => [who, `${status} ${kind}`]))
}

describe('several cases', () => {
  it('are closed together, except the public complaint that must say where it was answered', async () => {
    const before = await standing()
    const ids = await Promise.all(['Budi', 'Sari', 'Wati'].map(idOf))
    const answer = await batch(ids, { is: 'close' })
    expect([answer, await standing()]).toEqual([
      { done: ids.slice(1), left: [{ caseId: ids[0], reason: 'public_answer' }] },
      { ...before, Sari: 'resolved request', Wati: 'resolved question' },
    ])
    await test.call('undo.take', { undoId: null })
    expect(await standing()).toEqual(before)
  })

  it.each<[string, BatchAct, string]>([
    ['snoozed', { is: 'snooze', until: { atMs: now + 3_600_000 } }, 'snoozed question'],
    ['put off until they answer', { is: 'snooze', until: { happens: 'answer' } }, 'snoozed question'],
    ['left to the client', { is: 'await' }, 'waiting_client question'],
    ['reminded of', { is: 'remind', atMs: now + 3_600_000 }, 'waiting_client question'],
    ['called a request', { is: 'kind', kind: 'request' }, 'new request'],
  ])('are %s as one undo', async (_, act, stands) => {
    const before = await standing()
    await batch([await idOf('Wati'), await idOf('Dewi')], act)
    expect(await standing()).toEqual({ ...before, Wati: stands, Dewi: stands })
    await test.call('undo.take', { undoId: null })
    expect(await standing()).toEqual(before)
  })

  it('are noise together, and come back together', async () => {
    const before = await standing()
    await batch([await idOf('Wati'), await idOf('Dewi')], { is: 'kind', kind: 'noise' })
    const { Wati: _, Dewi: __, ...others } = before
    expect(await standing()).toEqual(others)
    await test.call('undo.take', { undoId: null })
    expect(await standing()).toEqual(before)
  })

  it('are given a client, and go into one case, and both is taken back step by step', async () => {
    const { clientId } = await test.call('client.save', clientForm())
    const before = await standing()
    const [budi, sari, wati] = await Promise.all(['Budi', 'Sari', 'Wati'].map(idOf))
    const ids = [budi ?? 0, sari ?? 0, wati ?? 0]
    await batch(ids, { is: 'client', clientId })
    await batch(ids, { is: 'merge', targetId: sari ?? 0 })
    const merged = await test.call('case.get', { caseId: sari ?? 0 })
    expect([merged.client?.clientId, merged.messages.length, (await rows()).length]).toEqual([clientId, 3, 2])
    await test.call('undo.take', { undoId: null })
    await test.call('undo.take', { undoId: null })
    expect(await standing()).toEqual(before)
  })

  it('are all left alone when the command itself is wrong', async () => {
    const before = await standing()
    const answer = await test.answer('case.batch', {
      caseIds: [await idOf('Wati'), await idOf('Dewi')],
      act: { is: 'snooze', until: { atMs: now - 1 } },
    })
    expect([answer.ok, await standing()]).toEqual([false, before])
  })
})
