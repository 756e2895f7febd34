// The words of an agreement's one-page summary in each language; `**` marks what is set in bold.
import type { Language } from '../language/language.ts'

type PriceWords = { readonly fixed: string; readonly hour: string; readonly quote: string }

export type SummaryWords = {
  readonly title: string
  readonly between: string
  readonly and: string
  readonly period: string
  readonly open: string
  readonly price: string
  readonly per: Readonly<Record<'once' | 'month' | 'quarter' | 'year', string>>
  readonly limits: string
  readonly included: string
  readonly excluded: string
  readonly clauses: string
  readonly terms: string
  readonly unlimited: string
  readonly atMost: string
  readonly each: Readonly<Record<'term' | 'calendar_month' | 'anchored_month' | 'quarter' | 'year', string>>
  readonly carried: string
  /** What goes beyond an amount that is included. */
  readonly further: PriceWords
  /** What is not included at all. */
  readonly extra: PriceWords
  readonly leadDays: string
  readonly notIncluded: string
  readonly disk: string
  readonly bandwidth: string
  readonly contact: string
  readonly response: string
  readonly hours: string
  readonly days: readonly [string, string, string, string, string, string, string]
  readonly grace: string
  readonly warranty: string
  readonly clause: string
}

export const summaryWords: Readonly<Record<Language, SummaryWords>> = {
  en: {
    title: 'Agreement at a glance',
    between: 'From',
    and: 'For',
    period: 'Period: **{start} to {end}**, both days included',
    open: 'Period: **from {start}**, without an end',
    price: 'Price: **{price}** {per}',
    per: { once: 'once', month: 'a month', quarter: 'a quarter', year: 'a year' },
    limits: 'Limits',
    included: 'What is included',
    excluded: 'What is not included',
    clauses: 'Clauses',
    terms: 'Period, price and contact',
    unlimited: 'unlimited',
    atMost: 'at most {amount}',
    each: {
      term: 'in the whole period',
      calendar_month: 'in each calendar month',
      anchored_month: 'in each month of the agreement',
      quarter: 'in each quarter',
      year: 'in each calendar year',
    },
    carried: 'of what is left, up to **{amount}** is carried over',
    further: {
      fixed: 'each further one **{price}**',
      hour: 'further work **{price}** an hour',
      quote: 'further work by quote',
    },
    extra: {
      fixed: 'as an extra **{price}**',
      hour: 'as an extra **{price}** an hour',
      quote: 'as an extra by quote',
    },
    leadDays: 'within **{n}** working days of approval',
    notIncluded: 'not included',
    disk: 'Disk space',
    bandwidth: 'Bandwidth a month',
    contact: 'Requests come from **{name}**',
    response: 'First answer within **{time}**',
    hours: 'Working hours: **{days}, {from}–{to}**',
    days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    grace: 'Days of grace after the end: **{n}**',
    warranty: 'Days of warranty after the end: **{n}**',
    clause: 'Clause {no}',
  },
  id: {
    title: 'Ringkasan perjanjian',
    between: 'Dari',
    and: 'Untuk',
    period: 'Masa berlaku: **{start} sampai {end}**, kedua hari termasuk',
    open: 'Masa berlaku: **mulai {start}**, tanpa batas akhir',
    price: 'Harga: **{price}** {per}',
    per: { once: 'sekali', month: 'per bulan', quarter: 'per kuartal', year: 'per tahun' },
    limits: 'Batas',
    included: 'Yang termasuk',
    excluded: 'Yang tidak termasuk',
    clauses: 'Pasal',
    terms: 'Masa berlaku, harga, dan kontak',
    unlimited: 'tanpa batas',
    atMost: 'maksimal {amount}',
    each: {
      term: 'selama masa berlaku',
      calendar_month: 'setiap bulan kalender',
      anchored_month: 'setiap bulan perjanjian',
      quarter: 'setiap kuartal',
      year: 'setiap tahun kalender',
    },
    carried: 'sisanya dibawa ke periode berikutnya hingga **{amount}**',
    further: {
      fixed: 'setiap tambahan **{price}**',
      hour: 'pekerjaan tambahan **{price}** per jam',
      quote: 'pekerjaan tambahan melalui penawaran',
    },
    extra: {
      fixed: 'sebagai tambahan **{price}**',
      hour: 'sebagai tambahan **{price}** per jam',
      quote: 'sebagai tambahan melalui penawaran',
    },
    leadDays: 'dalam **{n}** hari kerja setelah persetujuan',
    notIncluded: 'tidak termasuk',
    disk: 'Ruang disk',
    bandwidth: 'Bandwidth per bulan',
    contact: 'Permintaan disampaikan oleh **{name}**',
    response: 'Jawaban pertama dalam **{time}**',
    hours: 'Jam kerja: **{days}, {from}–{to}**',
    days: ['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min'],
    grace: 'Masa tenggang setelah berakhir, hari: **{n}**',
    warranty: 'Garansi setelah berakhir, hari: **{n}**',
    clause: 'Pasal {no}',
  },
  da: {
    title: 'Aftalen i korte træk',
    between: 'Fra',
    and: 'Til',
    period: 'Periode: **{start} til {end}**, begge dage medregnet',
    open: 'Periode: **fra {start}**, uden slutdato',
    price: 'Pris: **{price}** {per}',
    per: { once: 'én gang', month: 'pr. måned', quarter: 'pr. kvartal', year: 'pr. år' },
    limits: 'Grænser',
    included: 'Det er med',
    excluded: 'Det er ikke med',
    clauses: 'Vilkår',
    terms: 'Periode, pris og kontakt',
    unlimited: 'ubegrænset',
    atMost: 'højst {amount}',
    each: {
      term: 'i hele perioden',
      calendar_month: 'i hver kalendermåned',
      anchored_month: 'i hver aftalemåned',
      quarter: 'i hvert kvartal',
      year: 'i hvert kalenderår',
    },
    carried: 'af det, der er tilovers, overføres op til **{amount}**',
    further: {
      fixed: 'hver yderligere **{price}**',
      hour: 'yderligere arbejde **{price}** i timen',
      quote: 'yderligere arbejde efter tilbud',
    },
    extra: {
      fixed: 'som ekstraarbejde **{price}**',
      hour: 'som ekstraarbejde **{price}** i timen',
      quote: 'som ekstraarbejde efter tilbud',
    },
    leadDays: 'inden for **{n}** arbejdsdage efter godkendelse',
    notIncluded: 'ikke med',
    disk: 'Diskplads',
    bandwidth: 'Båndbredde pr. måned',
    contact: 'Ønsker sendes af **{name}**',
    response: 'Første svar inden for **{time}**',
    hours: 'Arbejdstid: **{days}, {from}–{to}**',
    days: ['man', 'tir', 'ons', 'tor', 'fre', 'lør', 'søn'],
    grace: 'Dages henstand efter udløb: **{n}**',
    warranty: 'Dages garanti efter udløb: **{n}**',
    clause: 'Punkt {no}',
  },
  hu: {
    title: 'A szerződés röviden',
    between: 'Szolgáltató',
    and: 'Ügyfél',
    period: 'Időtartam: **{start} – {end}**, mindkét nap beleértve',
    open: 'Kezdete: **{start}**, határozatlan időre',
    price: 'Ár: **{price}** {per}',
    per: { once: 'egyszer', month: 'havonta', quarter: 'negyedévente', year: 'évente' },
    limits: 'Korlátok',
    included: 'Ami benne van',
    excluded: 'Ami nincs benne',
    clauses: 'Pontok',
    terms: 'Időtartam, ár és kapcsolattartó',
    unlimited: 'korlátlan',
    atMost: 'legfeljebb {amount}',
    each: {
      term: 'a teljes időtartamra',
      calendar_month: 'naptári hónaponként',
      anchored_month: 'szerződéses hónaponként',
      quarter: 'negyedévenként',
      year: 'naptári évenként',
    },
    carried: 'a maradékból legfeljebb **{amount}** átvihető',
    further: {
      fixed: 'minden további **{price}**',
      hour: 'további munka óránként **{price}**',
      quote: 'további munka ajánlat alapján',
    },
    extra: {
      fixed: 'külön díjért **{price}**',
      hour: 'külön díjért óránként **{price}**',
      quote: 'külön ajánlat alapján',
    },
    leadDays: 'jóváhagyástól számított **{n}** munkanapon belül',
    notIncluded: 'nincs benne',
    disk: 'Tárhely',
    bandwidth: 'Havi adatforgalom',
    contact: 'Kérést **{name}** adhat le',
    response: 'Az első válasz határideje: **{time}**',
    hours: 'Munkaidő: **{days}, {from}–{to}**',
    days: ['H', 'K', 'Sze', 'Cs', 'P', 'Szo', 'V'],
    grace: 'Türelmi napok a lejárat után: **{n}**',
    warranty: 'Garanciális napok a lejárat után: **{n}**',
    clause: '{no}. pont',
  },
}
