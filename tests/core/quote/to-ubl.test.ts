// Checks the UBL form: valid against the schema in every language and tax, and with the sums the paper has.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withPlainSpaces } from '../../../src/core/language/format-number.ts'
import { languages } from '../../../src/core/language/language.ts'
import { taxCodes } from '../../../src/core/money/tax-code.ts'
import type { QuoteContent, QuoteParties } from '../../../src/core/quote/quote.ts'
import { quoteUbl } from '../../../src/core/quote/to-ubl.ts'
import { line, parties, quote } from './sample.ts'
import { readXml, ublFaults } from './ubl-schema.ts'

function ubl(changes: Partial<QuoteContent> = {}, who: Partial<QuoteParties> = {}): string {
  const made = quoteUbl(quote(changes), parties(who))
  if (!made.ok) throw new Error(JSON.stringify(made.problem))
  return made.value
}

const lines = [
  line({ detail: '' }),
  line({ text: 'Menu', quantity: '1.5', unit: 'hour', unitPrice: 123_450, discountBps: 1250 }),
  line({ text: 'Foto', quantity: '3', unit: 'gambar', unitPrice: 10_000 }),
]

describe('quoteUbl', () => {
  it.each(
    languages.flatMap((language) => taxCodes.map((taxCode) => [language, taxCode.id, taxCode] as const)),
  )('is valid in %s with %s', (language, _, taxCode) => {
    expect(ublFaults(readXml(ubl({ language, taxCode, lines, currency: 'DKK' })))).toEqual([])
  })

  it('is valid with as little as can be issued', () => {
    const empty = { name: 'A', business: '', address: '', taxId: '', phone: '1', email: '' }
    const xml = ubl(
      { reason: null, included: '', excluded: '', terms: '', leadDays: null },
      { seller: empty, buyer: { name: '', contact: 'B', address: '' }, caseRef: null },
    )
    expect(ublFaults(readXml(xml))).toEqual([])
  })

  it('is valid whatever people wrote', () => {
    const nasty = ']]>&<x a="\u0000\ud800\u202e\ufffe'
    const xml = ubl(
      { title: nasty, terms: nasty, lines: [line({ text: nasty, unit: nasty })] },
      { buyer: { name: nasty, contact: nasty, address: nasty, taxId: nasty } },
    )
    expect(ublFaults(readXml(xml))).toEqual([])
    expect(['\u0000', '\ud800', '\u202e', '\ufffe'].filter((character) => xml.includes(character))).toEqual(
      [],
    )
  })

  it.each(taxCodes.map((taxCode) => [taxCode.id, taxCode] as const))(
    'says by its category why %s is levied or not',
    (id, taxCode) => {
      const categories: Readonly<Record<string, string>> = {
        none: 'O',
        'id-non-pkp': 'O',
        'dk-not-registered': 'O',
        'gb-not-registered': 'O',
        'hu-aam': 'E',
        'de-kleinunternehmer': 'E',
        'eu-reverse-charge': 'AE',
      }
      const [category] = ubl({ taxCode, lines, currency: 'DKK' }).match(
        /(?<=<cac:TaxCategory><cbc:ID>)\w+/,
      ) ?? ['none']
      expect(category).toBe(categories[id] ?? 'S')
    },
  )

  it('names the contact where the buyer is nobody else, and the delivery it promises', () => {
    const contactOnly = ubl({ leadDays: 3 }, { buyer: { name: '', contact: 'Sari', address: '' } })
    const open = ubl({ leadDays: null, language: 'en' })
    expect([
      /<cac:BuyerCustomerParty>.*?<cac:PartyName><cbc:Name>Sari</s.test(contactOnly),
      /<cbc:DurationMeasure[^>]*>3</.test(contactOnly),
      /<cbc:DurationMeasure/.test(open),
      contactOnly.match(/<cac:EstimatedDeliveryPeriod>.*?<cbc:Description[^>]*>([^<]*)/s)?.[1] ===
        open.match(/<cac:EstimatedDeliveryPeriod>.*?<cbc:Description[^>]*>([^<]*)/s)?.[1],
    ]).toEqual([true, true, false, false])
  })

  it('writes out a unit that the code list does not know, and no other', () => {
    const notes = (unit: string) =>
      ubl({ lines: [line({ unit })] })
        .match(/<cac:LineItem>.*?<\/cac:LineItem>/s)?.[0]
        .match(/<cbc:Note/g)?.length ?? 0
    expect([notes('gambar'), notes('hour')]).toEqual([1, 0])
  })

  it('names both parties with their tax numbers, where they are known', () => {
    const of = (taxId: string) =>
      ubl({}, { buyer: { name: 'Toko Sari', contact: '', address: '', taxId } })
        .match(/<cbc:CompanyID>[^<]*/g)
        ?.map((tag) => tag.slice(15))
    expect([of(''), of('NPWP 09.876')]).toEqual([
      ['01.234.567.8-542.000'],
      ['01.234.567.8-542.000', 'NPWP 09.876'],
    ])
  })

  it('has the sums of the paper: a reduced base, a rate, no tax', () => {
    const sums = (id: string, currency: string) => {
      const taxCode = taxCodes.find((code) => code.id === id)
      const xml = ubl({ currency, lines, ...(taxCode ? { taxCode } : {}) })
      return ['TaxableAmount', 'TaxAmount', 'LineExtensionAmount', 'PayableAmount', 'Percent'].map(
        (name) => new RegExp(`<cbc:${name}[^>]*>([^<]*)`).exec(xml)?.[1],
      )
    }
    expect([sums('id-ppn', 'IDR'), sums('dk-moms', 'DKK'), sums('none', 'GBP')]).toEqual([
      ['634359', '76123', '692028', '768151', '12.00'],
      ['6920.28', '1730.07', '6920.28', '8650.35', '25.00'],
      ['6920.28', '0.00', '6920.28', '6920.28', '0.00'],
    ])
  })

  it('numbers what it counts, and tells what is optional beside it', () => {
    const xml = ubl({
      currency: 'DKK',
      language: 'en',
      lines: [line(), line({ text: 'Photos', unitPrice: 120_000, optional: true }), line({ text: 'Menu' })],
    })
    expect([
      xml.match(/(?<=<cac:QuotationLine><cbc:ID>)\d+/g),
      xml.match(/(?<=<cac:LineItem><cbc:ID>)\d+/g),
      /<cbc:LineExtensionAmount[^>]*>([^<]*)/.exec(xml)?.[1],
      withPlainSpaces(/<cbc:Note[^>]*>([^<]*Photos[^<]*)/.exec(xml)?.[1] ?? ''),
    ]).toEqual([['1', '2'], ['1', '2'], '10000.00', 'Optional: Photos, DKK 1,200.00'])
  })

  it('has the tax of a line only where it is its own, and why, what is in and what is out as notes', () => {
    const own = taxCodes.find(({ id }) => id === 'gb-vat')
    const xml = ubl({ lines: [line(), line({ taxCode: own ?? null })], assumptions: '' }, {})
    expect([
      xml.match(/<cac:ClassifiedTaxCategory>/g)?.length,
      [...xml.matchAll(/<cbc:Note[^>]*>([^<]*)/g)].map(([, note]) => note).slice(1),
    ]).toEqual([
      1,
      [
        'Mengapa di luar paket: Jatah sudah terpakai semua (maksimal: 3×).',
        'Termasuk: Pembuatan dan uji.',
        'Tidak termasuk: Foto produk.',
        'Pasal 2.1. Perubahan maksimal 3 kali.',
      ],
    ])
  })

  it('takes off a line what its discount says', () => {
    expect(ubl({ currency: 'DKK', lines })).toContain(
      '<cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator><cbc:MultiplierFactorNumeric>0.1250</cbc:MultiplierFactorNumeric><cbc:Amount currencyID="DKK">231.47</cbc:Amount><cbc:BaseAmount currencyID="DKK">1851.75</cbc:BaseAmount></cac:AllowanceCharge>',
    )
  })

  it('takes off and puts on the whole what was agreed, and says why', () => {
    const charges = (changes: Partial<QuoteContent>) =>
      [
        ...ubl({
          currency: 'DKK',
          language: 'en',
          lines: [line({ unitPrice: 100_000 })],
          ...changes,
        }).matchAll(
          /<cbc:ChargeIndicator>(\w+)<.*?<cbc:AllowanceChargeReason>([^<]*)<.*?<cbc:Amount[^>]*>([^<]*)/gs,
        ),
      ].map(([, isCharge, reason, amount]) => [isCharge, reason, amount])
    expect([
      charges({}),
      charges({ discountBps: 1000, rushBps: 2500 }).map(([isCharge, , amount]) => [isCharge, amount]),
      charges({ minimum: 150_000 }).map(([isCharge, , amount]) => [isCharge, amount]),
    ]).toEqual([
      [],
      [
        ['false', '100.00'],
        ['true', '250.00'],
      ],
      [['true', '500.00']],
    ])
  })

  it('gives the owner’s own remark as the reason for no tax, where the code has none of its own', () => {
    const reasonOf = (taxCode: Partial<(typeof taxCodes)[number]>) => {
      const [none] = taxCodes
      if (!none) throw new Error('no codes')
      const xml = ubl({ language: 'en', taxCode: { ...none, ...taxCode } })
      return /<cbc:TaxExemptionReason[^>]*>([^<]*)/.exec(xml)?.[1]
    }
    expect([reasonOf({ remark: 'Below the threshold' }), reasonOf({ note: 'not_pkp', remark: 'x' })]).toEqual(
      ['Below the threshold', expect.not.stringMatching(/^x$/)],
    )
  })

  it('is refused for a draft, which has no number', () => {
    const made = quoteUbl(quote({ number: null, issuedOn: null }), parties())
    expect(made).toEqual({ ok: false, problem: { code: 'conflict', detail: 'not_issued', retryable: false } })
  })

  it('is valid for xmllint too', (context) => {
    const schema = join(import.meta.dirname, '../../fixtures/ubl/quotation.xsd')
    const checked = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], {
      input: ubl({ lines }),
      encoding: 'utf8',
    })
    if (checked.error) return context.skip('xmllint is not on this machine')
    expect([checked.status, checked.stderr.trim()]).toEqual([0, '- validates'])
  })
})
