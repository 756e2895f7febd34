// Takes quotes in from files through the real desk: what comes back is what was saved, and a bad file changes nothing.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { languages } from '../../../../src/core/language/language.ts'
import { noTax, taxCodeOf } from '../../../../src/core/money/tax-code.ts'
import type { QuoteContent } from '../../../../src/core/quote/quote.ts'
import { quoteJson } from '../../../../src/core/quote/to-json.ts'
import { line, parties, quote } from '../../../core/quote/sample.ts'
import { ownerForm } from '../owner-form.ts'
import { clientForm, openTestDesk, type TestDesk } from '../workspace.ts'

let test: TestDesk
beforeEach(async () => {
  test = openTestDesk(Date.UTC(2026, 10, 21, 5))
  await test.call('client.save', clientForm())
})
afterEach(() => test.end())

const moms = taxCodeOf('dk-moms')
const fileOf = (changes: Partial<QuoteContent> = {}) => quoteJson(quote(changes), parties())
const take = (text: string, clientId: number | null = null) =>
  test.answer('quote.import', { name: 'Penawaran.json', text, clientId })
const savedAgain = async (quoteId: number): Promise<{ quote: QuoteContent }> => {
  const paper = await test.desk.run('quotePaper', { quoteId })
  if (paper === null) throw new Error('no paper')
  return JSON.parse(quoteJson(paper.content, paper.parties))
}

describe('a quote taken in from its file', () => {
  it.each(languages)('is the same quote as a draft, in %s', async (language) => {
    const lines = [
      line(),
      line({ text: '"Menu"', quantity: '0.333', unit: 'hour', discountBps: 1250 }),
      line({ optional: true, difficulty: 'hard', basePrice: 400_000, service: 'new_page', taxCode: moms }),
    ]
    const more = {
      discountBps: 500,
      rushBps: 2500,
      minimum: 100_000,
      depositBps: 5000,
      notes: 'N',
      assumptions: 'A',
    }
    const original = quote({ language, lines, leadDays: null, pricesHoldTax: true, ...more })
    const { quoteId } = await test.call('quote.import', {
      name: 'x.json',
      text: quoteJson(original, parties()),
      clientId: null,
    })
    expect((await savedAgain(quoteId)).quote).toEqual({
      ...original,
      number: null,
      issuedOn: null,
      state: 'draft',
    })
  })

  it('is taken from a file of the first form, which knew less', async () => {
    const file = JSON.parse(fileOf())
    const old = ['pricesHoldTax', 'discountBps', 'rushBps', 'minimum', 'depositBps', 'assumptions', 'notes']
    for (const key of [...old, 'roundingMode', 'rounding']) delete file.quote[key]
    for (const each of file.quote.lines)
      for (const key of ['taxCode', 'optional', 'service', 'difficulty', 'basePrice']) delete each[key]
    const { quoteId } = await test.call('quote.import', {
      name: 'x.json',
      text: JSON.stringify({ ...file, version: 1 }),
      clientId: null,
    })
    const again = { ...quote(), number: null, issuedOn: null, state: 'draft' }
    expect((await savedAgain(quoteId)).quote).toEqual(again)
  })

  it('can be taken back', async () => {
    await take(fileOf())
    await test.call('undo.take', { undoId: null })
    expect((await test.call('quote.list', {})).rows).toEqual([])
  })

  it('gets a number of its own when it is issued', async () => {
    await test.call('owner.save', ownerForm({ phone: '+62 812', language: 'id' }))
    const { quoteId } = await test.call('quote.import', { name: 'x', text: fileOf(), clientId: null })
    expect(await test.call('quote.issue', { quoteId })).toEqual({ quoteId, number: '2026-0001' })
  })

  it('has no tax where the file’s own is not known, and says so', async () => {
    const answer = await take(fileOf({ taxCode: { ...noTax, id: 'xx-vat' } }))
    expect(answer).toMatchObject({ ok: true, value: { isTaxKnown: false } })
  })

  it('asks whose it is where no client has the name', async () => {
    const stranger = fileOf().replaceAll('Toko Sari', 'Toko Lain')
    const asked = { ok: false, problem: { code: 'invalid_input', fields: { clientId: 'required' } } }
    expect(await take(stranger)).toMatchObject(asked)
    const { clientId } = await test.call('client.save', clientForm({ name: 'Toko Baru', identities: [] }))
    expect(await take(stranger, clientId)).toMatchObject({ ok: true })
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{"format": "remit-quote"'],
    ['another file', '{"format": "invoice", "version": 1}'],
    ['a later version', fileOf().replace('"version": 2', '"version": 3')],
    ['a currency that is none', fileOf({ currency: 'XXZ' })],
    ['a zone that is none', fileOf({ zone: 'Mars/Base' })],
    ['a day that is none', fileOf({ validUntil: '2026-02-31' })],
    ['a quantity that is none', fileOf({ lines: [line({ quantity: '-1' })] })],
    ['a price that is none', fileOf().replace('"unitPrice": 500000', '"unitPrice": 1e300')],
    ['too many lines', fileOf({ lines: Array.from({ length: 201 }, () => line()) })],
  ])('is refused by name when it holds %s', async (_, text) => {
    expect(await take(text)).toEqual({
      ok: false,
      problem: { code: 'file_empty', detail: 'Penawaran.json', retryable: false },
    })
    expect((await test.call('quote.list', {})).rows).toEqual([])
  })
})

describe('the folder files are saved in', () => {
  it('is remembered', async () => {
    const before = await test.desk.run('exportFolder', { put: null })
    await test.desk.run('exportFolder', { put: '/home/rina/Penawaran' })
    expect([before, await test.desk.run('exportFolder', { put: null })]).toEqual([
      null,
      '/home/rina/Penawaran',
    ])
  })
})

describe('the letterhead', () => {
  const logo = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC'
  const shown = async () => {
    const { letterhead } = await test.desk.run('specimenPaper', { language: 'en' })
    return [letterhead.accent, letterhead.logoUrl]
  }
  const url = `data:image/png;base64,${logo}`

  it.each(languages)('is shown on an example in the language of the window: %s', async (language) => {
    const { content } = await test.desk.run('specimenPaper', { language })
    expect(content.language).toBe(language)
  })

  it('stands on every quote as soon as it is saved, and is taken back piece by piece', async () => {
    await test.call('letterhead.save', { accent: '#2a4a7c', logo })
    const both = await shown()
    await test.call('letterhead.save', { accent: null })
    const uncoloured = await shown()
    await test.call('undo.take', { undoId: null })
    const colouredAgain = await shown()
    await test.call('undo.take', { undoId: null })
    expect([both, uncoloured, colouredAgain, await shown()]).toEqual([
      ['#2a4a7c', url],
      [null, url],
      ['#2a4a7c', url],
      [null, null],
    ])
  })

  it.each([
    ['a logo that is none', { accent: null, logo: 'AAAA' }, { logo: 'logo' }],
    ['a logo of 40 MB', { accent: null, logo: 'A'.repeat(54_000_000) }, { logo: 'logo' }],
    ['a colour that is none', { accent: 'red;}' }, { accent: 'color' }],
  ])('refuses %s by its field, and stays', async (_, input, fields) => {
    await test.call('letterhead.save', { accent: '#2a4a7c', logo })
    expect(await test.answer('letterhead.save', input)).toMatchObject({ ok: false, problem: { fields } })
    expect(await shown()).toEqual(['#2a4a7c', url])
  })
})
