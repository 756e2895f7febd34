// Reads every file form of a quote back with another reader than the one it was written by.
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { quoteFile } from '../../../src/contract/quote-file.ts'
import { languages } from '../../../src/core/language/language.ts'
import { noTax, taxCodeOf } from '../../../src/core/money/tax-code.ts'
import { quoteDocument } from '../../../src/core/quote/document.ts'
import type { QuoteContent } from '../../../src/core/quote/quote.ts'
import { quoteCsv } from '../../../src/core/quote/to-csv.ts'
import { quoteDocx } from '../../../src/core/quote/to-docx.ts'
import { quoteJson } from '../../../src/core/quote/to-json.ts'
import { quoteRichText } from '../../../src/core/quote/to-rich-text.ts'
import { letterhead, line, parties, quote } from './sample.ts'
import { unzipped, wellFormed } from './unzipped.ts'

/** RFC 4180, read strictly: a quoted cell may hold anything, two quotes in it are one. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  for (const [, inQuotes, plain, end] of text.slice(1).matchAll(cell)) {
    rows.at(-1)?.push(inQuotes === undefined ? (plain ?? '') : inQuotes.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

const nasty = '<b>"x",\u202e\u0000;\n=1+1</b>'

describe('quoteCsv', () => {
  const table = (changes: Partial<QuoteContent>) => readCsv(quoteCsv(quote(changes)))

  it('says of a line whether it is optional', () => {
    const lines = [line(), line({ optional: true })]
    expect(table({ language: 'en', lines }).map((cells) => cells.at(-1))).toEqual(['Optional', '', 'yes'])
  })

  it('begins with a byte order mark and has a row for every line, numbers as plain decimals', () => {
    const lines = [
      line(),
      line({
        text: 'Menu, "ny"',
        detail: 'one\ntwo',
        quantity: '1.5',
        unit: 'hour',
        unitPrice: 123_450,
        discountBps: 1250,
      }),
    ]
    const moms = taxCodeOf('dk-moms') ?? noTax
    expect(quoteCsv(quote()).startsWith('\ufeff')).toBe(true)
    expect(table({ language: 'da', currency: 'DKK', taxCode: moms, lines })).toEqual([
      [
        'Linje',
        'Opgave',
        'Detalje',
        'Antal',
        'Enhed',
        'Pris',
        'Rabat %',
        'Beløb',
        'Valuta',
        'Skat',
        'Tilvalg',
      ],
      [
        '1',
        'Halaman promo',
        'Satu halaman, teks dari Anda',
        '1',
        '',
        '5000.00',
        '0.00',
        '5000.00',
        'DKK',
        'Moms 25\u00a0%',
        '',
      ],
      [
        '2',
        'Menu, "ny"',
        'one\ntwo',
        '1.5',
        'hour',
        '1234.50',
        '12.50',
        '1620.28',
        'DKK',
        'Moms 25\u00a0%',
        '',
      ],
    ])
  })

  it.each(['=1+1', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '=HYPERLINK("http://x")'])(
    'keeps a spreadsheet from calculating %j',
    (text) => {
      const [, row = []] = table({ lines: [line({ text, detail: text, unit: text, quantity: text })] })
      expect([row[1], row[2], row[3], row[4]].filter((cell) => !cell?.startsWith("'"))).toEqual([])
    },
  )

  it('leaves a negative price a number', () => {
    const [, row] = table({ currency: 'GBP', lines: [line({ unitPrice: -150 })] })
    expect([row?.[5], row?.[7]]).toEqual(['-1.50', '-1.50'])
  })
})

describe('quoteJson', () => {
  it.each(languages)('holds the whole quote, and reads back as what it was, in %s', (language) => {
    const content = quote({
      language,
      title: nasty,
      lines: [line({ text: nasty }), line({ quantity: '0.333' })],
    })
    const read = JSON.parse(quoteJson(content, parties()))
    expect(read).toMatchObject({ format: 'remit-quote', version: 2, quote: content, parties: parties() })
    expect(quoteFile.safeParse(read).success).toBe(true)
  })
})

describe('quoteRichText', () => {
  it('has every look in its markup, loads nothing, and treats what people wrote as text', () => {
    const names = new Set<string>()
    let text = ''
    const parser = new Parser({ onopentagname: (name) => names.add(name), ontext: (part) => (text += part) })
    const changes = { title: nasty, included: nasty, lines: [line({ text: nasty, discountBps: 500 })] }
    const html = quoteRichText(quoteDocument(quote(changes), parties(), letterhead()))
    parser.end(html)
    expect([...names].filter((name) => /script|style|img|link|iframe/.test(name))).toEqual([])
    expect(html).not.toMatch(/https?:|url\(/)
    expect(html).toContain('<b>3×</b>')
    expect(text).toContain('<b>"x",')
    expect(text).toContain('Rp\u00a0500.000')
  })
})

/** A PNG of one red point. */
const onePoint =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC'

describe('quoteDocx', () => {
  const partsOf = (changes: Partial<QuoteContent> = {}, logoUrl: string | null = null) =>
    unzipped(quoteDocx(quoteDocument(quote(changes), parties(), letterhead({ logoUrl, accent: '#2a4a7c' }))))
  const textOf = (xml: string) =>
    [...xml.matchAll(/<w:t[ >][^<]*|<\/w:p>/g)]
      .map(([part]) => (part === '</w:p>' ? '\n' : part.replace(/^[^>]*>/, '')))
      .join('')

  it.each(languages)('is an archive of well-formed parts in %s', (language) => {
    const parts = partsOf({ language, title: nasty, lines: [line({ text: nasty, discountBps: 500 })] })
    expect(Object.keys(parts)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'word/document.xml',
      'word/_rels/document.xml.rels',
      'word/styles.xml',
      'word/footer1.xml',
    ])
    for (const [name, part] of Object.entries(parts))
      expect([name, wellFormed(part.text)]).toEqual([name, null])
  })

  it('says what the paper says, limit and clause in bold, on rows that stay whole under repeated heads', () => {
    const xml = partsOf()['word/document.xml']?.text ?? ''
    const text = textOf(xml)
    for (const part of [
      'Penawaran',
      '2026-0042',
      'Toko Sari',
      'Halaman promo',
      'Rp\u00a0500.000',
      'Rp\u00a0555.000',
    ])
      expect(text).toContain(part)
    expect(xml).toMatch(/<w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">3×</)
    expect(xml).toMatch(/<w:b\/><\/w:rPr><w:t xml:space="preserve">Pasal 2\.1\. /)
    expect(xml).toContain('<w:cantSplit/><w:tblHeader/>')
  })

  it('holds the logo, and leaves out one it cannot hold', () => {
    const withLogo = partsOf({}, onePoint)
    expect(withLogo['word/media/logo.png']?.bytes.length).toBe(69)
    expect(withLogo['word/document.xml']?.text).toContain('r:embed="rId3"')
    expect(Object.keys(partsOf({}, 'data:image/webp;base64,UklGRgAAAABXRUJQ')).join()).not.toContain('media')
  })
})
