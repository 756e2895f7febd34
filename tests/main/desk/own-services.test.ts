// The owner's own services from end to end: saved, recognised in a feed, judged by an agreement, quoted, removed, undone.
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Input } from '../../../src/contract/methods.ts'
import {
  agreementForm,
  clientForm,
  commentFeed,
  entitlementForm,
  openTestDesk,
  sourceInput,
  type TestDesk,
} from './workspace.ts'

const nowMs = Date.UTC(2026, 10, 21, 5)
let test: TestDesk
beforeEach(() => {
  test = openTestDesk(nowMs)
})
afterEach(() => test.end())

const photography = (changes: Partial<Input<'service.save'>> = {}): Input<'service.save'> => ({
  serviceId: null,
  name: 'Foto produk',
  phrases: { en: ['photo session'], id: ['sesi foto', 'pemotretan'], da: [], hu: [] },
  price: 750_000,
  currency: 'IDR',
  basis: 'fixed',
  leadDays: 4,
  ...changes,
})

const asked = 'Tolong jadwalkan sesi foto untuk koleksi baru kami minggu depan.'

async function caseOf(text: string, guid = 'g1'): Promise<number> {
  const { sourceId } = await test.call('source.add', {
    ...sourceInput,
    address: `http://forum.example/${guid}/`,
  })
  await test.ingest(sourceId, commentFeed([{ guid, author: 'Sari Wulandari', text }]), guid)
  const { rows } = await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 50 })
  const row = rows.find((each) => each.caseId > 0)
  if (!row) throw new Error('no case')
  return row.caseId
}

const services = async () =>
  (await test.call('service.list', {})).services.map(({ key, name, isRemoved, agreements }) => ({
    key,
    name,
    isRemoved,
    agreements,
  }))

it('is recognised in what a feed brings, with the words that told it, and decided by the agreement that names it', async () => {
  await test.call('service.save', photography())
  const { clientId } = await test.call('client.save', clientForm())
  await test.call(
    'agreement.save',
    agreementForm(clientId, {
      entitlements: [entitlementForm({ label: 'Foto', services: ['own:foto_produk'] })],
    }),
  )
  const caseId = await caseOf(asked)
  await test.call('case.assignClient', { caseId, clientId })
  const view = await test.call('case.get', { caseId })
  expect(view.service).toMatchObject({ key: 'own:foto_produk', words: ['sesi foto'], byOwner: false })
  expect(view.verdict?.kind).toBe('in_contract')
  expect(await services()).toEqual([
    { key: 'own:foto_produk', name: 'Foto produk', isRemoved: false, agreements: 1 },
  ])
})

it('gives the quote its usual price and days where no agreement has a price', async () => {
  await test.call('service.save', photography())
  const { clientId } = await test.call('client.save', clientForm())
  const caseId = await caseOf(asked)
  await test.call('case.assignClient', { caseId, clientId })
  const { quoteId } = await test.call('quote.draft', { caseId })
  const { form } = await test.call('quote.get', { quoteId })
  expect({ price: form.lines[0]?.unitPrice, leadDays: form.leadDays }).toEqual({
    price: 750_000,
    leadDays: 4,
  })
})

it('can be chosen for a case by hand, and the choice taken back', async () => {
  await test.call('service.save', photography())
  const caseId = await caseOf('Tolong bantu untuk acara kami di toko minggu depan.')
  const key = async () => (await test.call('case.get', { caseId })).service.key
  const before = await key()
  await test.call('case.describe', { caseId, service: 'own:foto_produk', cause: 'unknown', minutes: null })
  expect(await key()).toBe('own:foto_produk')
  await test.call('undo.take', { undoId: null })
  expect(await key()).toBe(before)
})

it('is no longer recognised once removed, while what names it goes on naming it; undo brings it back', async () => {
  const { serviceId } = await test.call('service.save', photography())
  const caseId = await caseOf(asked)
  await test.call('service.remove', { serviceId })
  expect((await test.call('case.get', { caseId })).service.key).toBe('own:foto_produk')
  expect(await services()).toEqual([
    { key: 'own:foto_produk', name: 'Foto produk', isRemoved: true, agreements: 0 },
  ])
  await test.call('mention.add', {
    channel: 'phone',
    name: 'Budi',
    reach: '',
    clientId: null,
    caseId: null,
    atMs: nowMs,
    text: 'Minta pemotretan lagi untuk katalog.',
    link: '',
  })
  const { rows } = await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 50 })
  const other = rows.find((row) => row.caseId !== caseId)
  expect((await test.call('case.get', { caseId: other?.caseId ?? 0 })).service.key).not.toBe(
    'own:foto_produk',
  )
  const { entries } = await test.call('undo.list', {})
  const removal = entries.find(({ label }) => label === 'service.remove')
  await test.call('undo.take', { undoId: removal?.undoId ?? null })
  expect((await services())[0]?.isRemoved).toBe(false)
})

it('keeps its key under another name, refuses a name twice, and a key is never given again', async () => {
  const { serviceId } = await test.call('service.save', photography())
  await test.call('service.save', photography({ serviceId, name: 'Pemotretan' }))
  expect((await services()).map(({ key, name }) => [key, name])).toEqual([['own:foto_produk', 'Pemotretan']])
  const twice = await test.answer('service.save', photography({ name: 'pemotretan ' }))
  expect(twice.ok ? null : twice.problem.fields).toEqual({ name: 'duplicate' })
  await test.call('undo.take', { undoId: null })
  expect((await services()).map(({ name }) => name)).toEqual(['Foto produk'])
  await test.call('service.remove', { serviceId })
  await test.call('service.save', photography())
  expect((await services()).map(({ key }) => key)).toEqual(['own:foto_produk', 'own:foto_produk_2'])
})
