// Quotes to print and save in the real program: one a language, with what strains a page, and the people of them.
import { noTax, taxCodeOf } from '../../src/core/money/tax-code.ts'
import type { QuoteContent } from '../../src/core/quote/quote.ts'
import { quoteJson } from '../../src/core/quote/to-json.ts'
import { addDays, civilDateAt } from '../../src/core/temporal.ts'
import { line, parties, quote } from '../core/quote/sample.ts'
import { ownerForm } from '../main/desk/owner-form.ts'

const tax = (id: string) => taxCodeOf(id) ?? noTax

export const owner = ownerForm({
  business: 'Studio Rumah Web',
  address: 'Jl. Kaliurang 14\nYogyakarta',
  phone: '+62 812 0000 1234',
  email: 'rina@rumahweb.example',
  taxId: '01.234.567.8-542.000',
  language: 'id',
  taxCode: 'id-ppn',
})

export const quotes = {
  id: quote({
    lines: [line(), line({ text: 'Penggantian menu', detail: 'Perubahan ke-4, ringan', unitPrice: 150_000 })],
  }),
  en: quote({
    language: 'en',
    currency: 'GBP',
    zone: 'Europe/London',
    title: 'Promotion page',
    taxCode: tax('gb-vat'),
    reason: {
      sentence:
        'Web Basic covers **at most 3 changes**, and all of them are used (last on **17 October 2026**).',
      clauseNo: '2.1',
      clauseText: 'At most 3 changes.',
    },
    included: 'Making it, testing it on phone and computer.',
    excluded: 'Photographs and writing.',
    terms: 'Half in advance, half on delivery.',
    lines: [
      line({
        text: 'Promotion page',
        detail: 'One page, your text',
        quantity: '12.5',
        unit: 'hour',
        unitPrice: 8_000,
      }),
      line({ text: 'Menu', detail: '', unitPrice: 15_000, discountBps: 1000 }),
    ],
  }),
  da: quote({
    language: 'da',
    currency: 'DKK',
    zone: 'Europe/Copenhagen',
    title: 'Kampagneside',
    taxCode: tax('dk-moms'),
    reason: {
      sentence: 'Aftalen dækker **højst 3 ændringer**, og de er alle brugt.',
      clauseNo: '2.1',
      clauseText: 'Højst 3 ændringer.',
    },
    included: 'Udførelse og afprøvning på telefon og computer.',
    excluded: 'Fotografier og tekst.',
    terms: 'Betaling netto 14 dage.',
    lines: [
      line({
        text: 'Kampagneside',
        detail: 'Én side, jeres tekst',
        quantity: '1.25',
        unit: 'hour',
        unitPrice: 75_000,
      }),
      line({ text: 'Menu', detail: 'Ændring nr. 4', unitPrice: 45_050 }),
    ],
  }),
  hu: quote({
    language: 'hu',
    currency: 'HUF',
    zone: 'Europe/Budapest',
    title: 'Akciós oldal',
    taxCode: tax('hu-afa'),
    reason: {
      sentence: 'A csomag **legfeljebb 3 módosítást** tartalmaz, és ezek elfogytak.',
      clauseNo: '2.1',
      clauseText: 'Legfeljebb 3 módosítás.',
    },
    included: 'Elkészítés, kipróbálás telefonon és számítógépen.',
    excluded: 'Fényképek és szövegírás.',
    terms: 'Fizetés 8 napon belül, átutalással.',
    lines: [
      line({
        text: 'Akciós oldal',
        detail: 'Egy oldal, az Önök szövegével',
        quantity: '2.5',
        unit: 'hour',
        unitPrice: 18_000,
      }),
      line({ text: 'Menücsere', detail: 'A negyedik módosítás', unitPrice: 12_346 }),
    ],
  }),
} as const satisfies Readonly<Record<string, QuoteContent>>

const paragraph =
  'Pembuatan halaman dengan tata letak yang ada, uji di ponsel dan komputer, lalu perbaikan kecil sampai semuanya cocok. '

/** Many lines, long names, amounts of twelve digits, text from right to left. */
export const strained = quote({
  title: 'Proyekpanjangsekaliyangtidakpunyaspasisamasekali'.repeat(4),
  included: paragraph.repeat(12),
  excluded: paragraph.repeat(3),
  // What a hidden window must neither run nor fetch.
  terms:
    '<script>document.title=1</script><img src="file:///etc/hostname"><iframe src="file:///etc/hostname">',
  lines: [
    line({
      text: 'صفحة جديدة للعرض 2026',
      detail: 'العربية من اليمين إلى اليسار',
      unitPrice: 999_999_999_999,
      discountBps: 5_000,
    }),
    ...Array.from({ length: 40 }, (_, index) =>
      line({
        text: `Baris ${index + 1}: ${paragraph}`.slice(0, 120),
        detail: paragraph.repeat(index % 4),
        unitPrice: 1_000_000_000,
      }),
    ),
  ],
})

const validDays = 14

/** The offer holds from today on: what is over cannot be issued. */
export function fileOf(content: QuoteContent, buyer: string): string {
  const validUntil = addDays(civilDateAt(Date.now(), content.zone), validDays)
  const buyerSays = { name: buyer, contact: 'Sari Wulandari', address: '' }
  return quoteJson({ ...content, validUntil }, parties({ buyer: buyerSays }))
}

export const client = (name: string, language: string) => ({
  clientId: null,
  name,
  kind: 'company',
  language,
  currency: 'IDR',
  zone: 'Asia/Jakarta',
  address: 'Sleman',
  notes: '',
  contacts: [{ contactId: null, name: 'Sari Wulandari', email: '', phone: '', responsible: true }],
  identities: [],
})

/** A picture of 60 by 20 points: a blue field with a striped band. */
export const logoBase64 =
  'iVBORw0KGgoAAAANSUhEUgAAADwAAAAUCAIAAABeYcl+AAAAO0lEQVR42mPQ8qoZcohh1NGjjh519KB09H8M0LXqDhqip5pRR486etTRo44edfRojTjq6FFHjzqaZAQAE6PHG73+eDIAAAAASUVORK5CYII='
