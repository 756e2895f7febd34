import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/core/language/language.ts'
import { quoteDocument } from '../../../src/core/quote/document.ts'
import { quoteFootStyle, quoteLabel, quotePrintOptions } from '../../../src/core/quote/print-options.ts'
import type { Letterhead, QuoteContent, QuoteParties } from '../../../src/core/quote/quote.ts'
import { quoteHtml } from '../../../src/core/quote/to-html.ts'
import { quoteMarkdown } from '../../../src/core/quote/to-markdown.ts'
import { quoteText } from '../../../src/core/quote/to-text.ts'
import { letterhead, line, parties, quote } from './sample.ts'

const font = { url: 'data:font/woff2;base64,AAAA', weight: '400', unicodeRange: 'U+0000-00FF' }

const documentOf = (
  changes: Partial<QuoteContent> = {},
  who: Partial<QuoteParties> = {},
  head: Partial<Letterhead> = {},
) => quoteDocument(quote(changes), parties(who), letterhead(head))
const htmlOf = (...input: Parameters<typeof documentOf>) => quoteHtml(documentOf(...input), [font])

type Element = { name: string; attributes: Record<string, string> }

/** The page as a foreign parser sees it: every element in order, and all text outside style and head. */
function read(html: string): { elements: Element[]; text: string } {
  const elements: Element[] = []
  let text = ''
  let hidden = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      elements.push({ name, attributes })
      if (name === 'style' || name === 'title') hidden += 1
    },
    onclosetag(name) {
      if (name === 'style' || name === 'title') hidden -= 1
    },
    ontext(part) {
      if (hidden === 0) text += part
    },
  })
  parser.end(html)
  return { elements, text }
}

const rightToLeftName = '\u05e0\u05d5\u05e2\u05d4'

const nasty = '<script>alert(1)</script><img src=x onerror="alert(2)">&"\'</style>{{x}}'

const nastyParts: Parameters<typeof documentOf> = [
  {
    number: nasty,
    title: nasty,
    included: nasty,
    terms: nasty,
    reason: { sentence: `**${nasty}** ${nasty}`, clauseNo: nasty, clauseText: nasty },
    lines: [line({ text: nasty, detail: nasty, unit: nasty, quantity: nasty })],
  },
  {
    seller: { name: nasty, business: nasty, address: nasty, taxId: nasty, phone: nasty, email: nasty },
    buyer: { name: nasty, contact: nasty, address: nasty },
    caseRef: { no: 1, date: nasty, channel: nasty },
  },
  { logoUrl: `data:image/png;base64,"><script>` },
]

describe('quoteHtml', () => {
  it('is a page in the language of the client with its structure marked', () => {
    const { elements } = read(htmlOf())
    const count = (name: string) => elements.filter((element) => element.name === name).length
    const scopes = elements.filter(({ name }) => name === 'th').map(({ attributes }) => attributes['scope'])
    expect({
      language: elements.find(({ name }) => name === 'html')?.attributes['lang'],
      h1: count('h1'),
      main: count('main'),
      h2: count('h2'),
      scopes,
    }).toEqual({
      language: 'id',
      h1: 1,
      main: 1,
      h2: 9,
      scopes: ['col', 'col', 'col', 'col', 'row', 'row', 'row', 'row'],
    })
  })

  it('sets limit and clause in bold', () => {
    const html = htmlOf()
    expect(html).toContain('<b class="keep">3×</b>')
    expect(html).toContain('<b>Pasal 2.1. Perubahan maksimal 3 kali.</b>')
  })

  it('shows a discount column only when there is one', () => {
    expect(htmlOf()).not.toContain('Diskon')
    expect(htmlOf({ lines: [line({ discountBps: 1000 })] })).toContain(
      '<th scope="col" class="r">Diskon</th>',
    )
  })

  it.each([
    ['A4', '@page{size:210mm 297mm'],
    ['Letter', '@page{size:8.5in 11in'],
  ] as const)('prints on %s', (paper, rule) => {
    expect(htmlOf({}, {}, { paper })).toContain(rule)
  })

  it('treats everything people wrote as text', () => {
    const { elements, text } = read(quoteHtml(documentOf(...nastyParts), [font]))
    const names = new Set(elements.map(({ name }) => name))
    expect([names.has('script'), elements.filter(({ name }) => name === 'img').length]).toEqual([false, 1])
    expect(
      elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^on/.test(name)),
    ).toEqual([])
    expect(text).toContain(nasty)
  })

  it('refers to nothing outside itself', () => {
    const html = quoteHtml(documentOf(...nastyParts), [font])
    expect(html).not.toMatch(/https?:|file:|@import|<link|<iframe|<object/)
    expect(html).toContain("default-src 'none'")
    for (const [, url = ''] of html.matchAll(/url\(([^)]*)\)/g)) expect(url).toMatch(/^"data:/)
  })

  it('keeps the direction of a name to itself and drops marks that turn text around', () => {
    const html = htmlOf(
      { title: 'صفحة \u202e123' },
      { buyer: { name: rightToLeftName, contact: '', address: '' } },
    )
    expect(html).toContain(`<bdi>${rightToLeftName}</bdi>`)
    expect(html).not.toContain('\u202e')
  })

  it('never breaks the number of the quote', () => {
    expect(htmlOf()).toContain('(<span class="keep">2026-0042</span>)')
  })

  it('cannot be broken out of by the address of a font', () => {
    const html = quoteHtml(documentOf(), [{ ...font, url: 'x");}</style><script>' }])
    expect(read(html).elements.some(({ name }) => name === 'script')).toBe(false)
  })
})

describe('quotePrintOptions', () => {
  it('puts number and pages at the foot, tagged, on the size the page names', () => {
    const options = quotePrintOptions(quoteLabel(documentOf({ number: '<42>' })), [font])
    expect(options).toMatchObject({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true })
    expect(options.footerTemplate).toContain('Penawaran &lt;42&gt;')
    expect(options.footerTemplate).toContain(
      '<span class="pageNumber"></span> / <span class="totalPages"></span>',
    )
  })
})

describe('quoteFootStyle', () => {
  it('says number and page in the margin, whatever the number holds', () => {
    const style = quoteFootStyle(quoteLabel(documentOf({ number: '42";}</style>' })))
    expect(style).toContain('content:"Penawaran 42\\22 ;}\\3c /style\\3e "')
    expect(style).toContain('content:counter(page) " / " counter(pages)')
  })
})

describe('quoteText', () => {
  it('reads well without a fixed-width font', () => {
    const text = quoteText(
      documentOf({
        lines: [
          line(),
          line({
            text: 'Menu',
            detail: '',
            quantity: '1.5',
            unit: 'hour',
            unitPrice: 100_000,
            discountBps: 1000,
          }),
        ],
      }),
    )
    expect(text).toBe(`PENAWARAN 2026-0042
Tanggal 21 November 2026
Berlaku sampai 5 Desember 2026

Untuk: Toko Sari, Sari Wulandari, Sleman
Perihal: Halaman promo, Tiket 57, forum, 20 November 2026

Mengapa di luar paket:
Jatah sudah terpakai semua (maksimal: 3×).
Pasal 2.1. Perubahan maksimal 3 kali.

Pekerjaan:
1. Halaman promo: Rp 500.000
   Satu halaman, teks dari Anda
2. Menu: 1,5 jam × Rp 100.000 − 10% = Rp 135.000

Subtotal: Rp 635.000
DPP nilai lain (11/12): Rp 582.083
PPN 12%: Rp 69.850
TOTAL TERMASUK PPN: Rp 704.850
Terbilang: tujuh ratus empat ribu delapan ratus lima puluh rupiah
Harga per baris belum termasuk PPN.
Pajak dihitung dan dibulatkan per baris, setengah ke atas.

Termasuk: Pembuatan dan uji.

Tidak termasuk: Foto produk.

Waktu pengerjaan: 3 hari kerja sejak disetujui.

Cara menyetujui: Balas “setuju” dengan menyebut nomor penawaran ini (2026-0042). Pekerjaan dimulai setelah itu.

Pembayaran dan ketentuan: Uang muka 50%.

Masa berlaku: Sampai dengan 5 Desember 2026, termasuk hari itu. Setelahnya, harga dan waktu pengerjaan perlu dikonfirmasi ulang.

Ada pertanyaan? Telepon saya langsung.
Rina Prasetyo, +62 812 0000 1234

Rina Prasetyo, Studio Rumah Web
Jl. Kaliurang 14
Yogyakarta
+62 812 0000 1234 · rina@rumahweb.example
No. pajak 01.234.567.8-542.000
`)
  })

  it('fences off text that runs from right to left', () => {
    const text = quoteText(documentOf({ lines: [line({ text: 'صفحة جديدة', detail: '' })] }))
    expect(text).toContain('1. \u2068صفحة جديدة\u2069: Rp 500.000')
  })

  it.each(languages)('has only plain spaces and no line left hanging in %s', (language) => {
    const text = quoteText(documentOf({ language, reason: null, terms: '' }))
    expect(text).not.toMatch(/[\u00a0\u202f]|[ \t]\n|\n{3}|: *\n\n/)
  })
})

describe('quoteMarkdown', () => {
  it('has a heading, the clause in bold and a table of the lines', () => {
    const text = quoteMarkdown(documentOf())
    expect(text.startsWith('# Penawaran 2026-0042\n\n')).toBe(true)
    expect(text).toContain(
      '> **Mengapa di luar paket.** Jatah sudah terpakai semua (maksimal: **3×**).\n>\n> **Pasal 2.1. Perubahan maksimal 3 kali.**',
    )
    expect(text).toContain(
      '| Pekerjaan | Jumlah | Harga satuan | Total |\n| --- | ---: | ---: | ---: |\n| Halaman promo (Satu halaman, teks dari Anda) | 1 | Rp 500.000 | Rp 500.000 |\n',
    )
    expect(text).toContain('**Total termasuk PPN: Rp 555.000**')
  })

  it('escapes what would be mark-up, and leaves a table whole', () => {
    const text = quoteMarkdown(
      documentOf({
        lines: [line({ text: 'a|b *c* <img> [x](y)', detail: 'one\ntwo' })],
        terms: '# no\n1. no\n- no\n&lt;',
      }),
    )
    expect(text).toContain('| a\\|b \\*c\\* \\<img> \\[x\\](y) (one; two) | 1 |')
    expect(text).toContain('\\# no\\\n1\\. no\\\n\\- no\\\n&amp;lt;')
  })

  it('leaves ordinary names readable as they are', () => {
    expect(
      quoteMarkdown(documentOf({}, { buyer: { name: 'Sørensen & Søn', contact: '', address: '' } })),
    ).toContain('**Untuk:** Sørensen & Søn\\\n')
  })
})
