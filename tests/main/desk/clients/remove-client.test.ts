// Checks through the real desk that a removed client's agreement covers and promises nothing any more, until the removal is taken back.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { agreementForm, clientForm, openTestDesk, type TestDesk } from '../workspace.ts'

const nowMs = Date.UTC(2026, 10, 21, 5)
let test: TestDesk
let caseId = 0
let clientId = 0
beforeAll(async () => {
  test = openTestDesk(nowMs)
  ;({ clientId } = await test.call('client.save', clientForm()))
  await test.call('agreement.save', { ...agreementForm(clientId), responseTargetMinutes: 30 })
  ;({ caseId } = await test.call('mention.add', {
    channel: 'phone',
    name: 'Sari Wulandari',
    reach: 'sari@tokosari.example',
    clientId,
    caseId: null,
    atMs: nowMs - 3_600_000,
    text: 'Tolong revisi beranda: ganti warna tombol jadi hijau.',
    link: '',
  }))
})
afterAll(() => test.end())

const shown = async () => {
  const { client, verdict, agreements } = await test.call('case.get', { caseId })
  const { rows } = await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 10 })
  const row = rows.find((each) => each.caseId === caseId)
  return {
    client: client?.clientId ?? null,
    verdict: verdict?.kind ?? null,
    inRow: row?.verdict ?? null,
    dueAtMs: row?.dueAtMs ?? null,
    agreements: agreements.length,
  }
}

it('leaves an open case without a client, to be judged as that of a stranger', async () => {
  const before = await shown()
  expect(before).toMatchObject({ client: clientId, agreements: 1 })
  expect(before.verdict).not.toBe('owners_call')
  await test.call('client.remove', { clientId })
  const { dueAtMs, ...removed } = await shown()
  expect(removed).toEqual({ client: null, verdict: 'owners_call', inRow: 'owners_call', agreements: 0 })
  expect(dueAtMs).toBeGreaterThan(before.dueAtMs ?? Number.MAX_SAFE_INTEGER)
  await test.call('undo.take', { undoId: null })
  expect(await shown()).toEqual(before)
})
