// Checks through the real desk that a link leads to what it names, changes nothing, and to nothing where nothing is.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quoteJson } from '../../../../src/core/quote/to-json.ts'
import { parties, quote } from '../../../core/quote/sample.ts'
import { ownerForm } from '../owner-form.ts'
import { clientForm, openTestDesk, type TestDesk } from '../workspace.ts'

const nowMs = Date.UTC(2026, 10, 21, 5)
let test: TestDesk
let clientId = 0
let caseId = 0
let caseNo = 0
let quoteId = 0
let quoteNumber = ''
beforeAll(async () => {
  test = openTestDesk(nowMs)
  ;({ clientId } = await test.call('client.save', clientForm()))
  ;({ caseId } = await test.call('mention.add', {
    channel: 'phone',
    name: 'Sari Wulandari',
    reach: 'sari@tokosari.example',
    clientId: null,
    caseId: null,
    atMs: nowMs - 3_600_000,
    text: 'Tolong revisi beranda: ganti warna tombol jadi hijau.',
    link: '',
  }))
  caseNo = (await test.call('case.get', { caseId })).no
  await test.call('owner.save', ownerForm({ phone: '+62 812', language: 'id' }))
  ;({ quoteId } = await test.call('quote.import', {
    name: 'x.json',
    text: quoteJson(quote(), parties()),
    clientId: null,
  }))
  ;({ number: quoteNumber } = await test.call('quote.issue', { quoteId }))
})
afterAll(() => test.end())

describe('a link', () => {
  it('leads to its case, client or quote, and changes nothing', async () => {
    const before = await test.call('undo.list', {})
    expect([
      await test.desk.run('linkedView', { to: 'case', no: caseNo }),
      await test.desk.run('linkedView', { to: 'client', clientId }),
      await test.desk.run('linkedView', { to: 'quote', number: quoteNumber }),
    ]).toEqual([
      { name: 'openCase', caseId, shelf: 'open' },
      { name: 'openClient', clientId },
      { name: 'openQuote', quoteId },
    ])
    expect(await test.call('undo.list', {})).toEqual(before)
  })

  it('to a closed case shows it among those that are done', async () => {
    await test.call('case.close', { caseId })
    expect(await test.desk.run('linkedView', { to: 'case', no: caseNo })).toEqual({
      name: 'openCase',
      caseId,
      shelf: 'done',
    })
  })

  it('to what is not here, or was removed, leads nowhere', async () => {
    await test.call('client.remove', { clientId })
    expect([
      await test.desk.run('linkedView', { to: 'case', no: 4711 }),
      await test.desk.run('linkedView', { to: 'client', clientId }),
      await test.desk.run('linkedView', { to: 'quote', number: "' OR 1=1 --" }),
    ]).toEqual([null, null, null])
  })
})
