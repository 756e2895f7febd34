// Lists the ways tax is put on a quote. Rates are data with a date: an issued quote keeps the code it was issued with.

/**
 * `rate`: net times a rate in bps, which may have decimals ("997.5"). `id-ppn-dpp-11-12`: Indonesia since 2025 for goods
 * and services that are not luxury: 12 % on 11/12 of the price, each rounded to whole rupiah.
 */
export type TaxRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'rate'; readonly rateBps: string }
  | { readonly kind: 'id-ppn-dpp-11-12' }

/** Why no tax is added, where the document has to say it. */
export const taxNotes = ['not_pkp', 'not_registered', 'hu_aam', 'de_small', 'reverse_charge'] as const
export type TaxNote = (typeof taxNotes)[number]

export type TaxCode = {
  readonly id: string
  /** The tax's name where it is levied, as printed beside the rate; empty where nothing is levied. */
  readonly name: string
  /** A value added tax is named in the document's own language too: "VAT (moms)". */
  readonly valueAdded: boolean
  readonly rule: TaxRule
  readonly note: TaxNote | null
  /** A sentence of the owner's own for the document, in whatever language it was written; empty for none. */
  readonly remark: string
}

/** What holds from a civil date on, in the country's own calendar. */
export type TaxRate = { readonly from: string; readonly rule: TaxRule }

/** A code with every rate it has had, oldest first. */
export type TaxEntry = Omit<TaxCode, 'rule'> & { readonly rates: readonly TaxRate[] }

/** The rate that the 11/12 rule applies to its reduced base. */
export const ppnRateBps = '1200'

export const noTax: TaxCode = {
  id: 'none',
  name: '',
  valueAdded: false,
  rule: { kind: 'none' },
  note: null,
  remark: '',
}

/** A tax of one rate, as for countries that are not in the list. */
export const rateTax = (id: string, name: string, rateBps: string, valueAdded = true): TaxCode => ({
  id,
  name,
  valueAdded,
  rule: { kind: 'rate', rateBps },
  note: null,
  remark: '',
})

/** Earlier than any quote: for what was always so as far as Remit is concerned. */
const always = '1900-01-01'

const untaxed = (id: string, name: string, note: TaxNote): TaxEntry => ({
  id,
  name,
  valueAdded: true,
  note,
  remark: '',
  rates: [{ from: always, rule: { kind: 'none' } }],
})

const taxed = (id: string, name: string, ...rates: readonly (readonly [string, string])[]): TaxEntry => ({
  id,
  name,
  valueAdded: true,
  note: null,
  remark: '',
  rates: rates.map(([from, rateBps]) => ({ from, rule: { kind: 'rate', rateBps } })),
})

/** The codes Remit knows; rates as of 2026 with those before them. The first one is what a new owner starts with. */
export const taxEntries: readonly TaxEntry[] = [
  { ...noTax, rates: [{ from: always, rule: { kind: 'none' } }] },
  withRates(taxed('id-ppn', 'PPN', [always, '1000'], ['2022-04-01', '1100']), [
    { from: '2025-01-01', rule: { kind: 'id-ppn-dpp-11-12' } },
  ]),
  untaxed('id-non-pkp', 'PPN', 'not_pkp'),
  taxed('dk-moms', 'moms', [always, '2500']),
  untaxed('dk-not-registered', 'moms', 'not_registered'),
  taxed('hu-afa', 'áfa', [always, '2500'], ['2012-01-01', '2700']),
  untaxed('hu-aam', 'áfa', 'hu_aam'),
  taxed('gb-vat', 'VAT', [always, '1750'], ['2011-01-04', '2000']),
  untaxed('gb-not-registered', 'VAT', 'not_registered'),
  taxed('de-ust', 'USt', [always, '1900'], ['2020-07-01', '1600'], ['2021-01-01', '1900']),
  untaxed('de-kleinunternehmer', 'USt', 'de_small'),
  untaxed('eu-reverse-charge', 'VAT', 'reverse_charge'),
]

/** The code as it holds on a civil date; before its first rate, that one. */
export function codeOn({ rates, ...code }: TaxEntry, date: string): TaxCode {
  const inForce = rates.findLast(({ from }) => from <= date) ?? rates[0]
  return { ...code, rule: inForce?.rule ?? noTax.rule }
}

/** The code of this id as it holds on a civil date; null for one that is not among the entries. */
export function taxCodeOn(entries: readonly TaxEntry[], id: string, date: string): TaxCode | null {
  const entry = entries.find((each) => each.id === id)
  return entry === undefined ? null : codeOn(entry, date)
}

/** The entry with further rates, oldest first; one of the same day takes the place of the shipped one. */
export function withRates(entry: TaxEntry, own: readonly TaxRate[]): TaxEntry {
  const kept = entry.rates.filter(({ from }) => own.every((rate) => rate.from !== from))
  return { ...entry, rates: [...kept, ...own].sort((a, b) => (a.from < b.from ? -1 : 1)) }
}

/** Later than any quote: for the newest rate of each code. */
const endOfTime = '9999-12-31'

/** The shipped codes at their newest rates. */
export const taxCodes: readonly TaxCode[] = taxEntries.map((entry) => codeOn(entry, endOfTime))

/** The shipped code with this id at its newest rate; null for one that is not in the list. */
export const taxCodeOf = (id: string): TaxCode | null => taxCodes.find((code) => code.id === id) ?? null

const usualIn: ReadonlyMap<string, string> = new Map([
  ['ID', 'id-non-pkp'],
  ['DK', 'dk-moms'],
  ['HU', 'hu-afa'],
  ['GB', 'gb-vat'],
  ['DE', 'de-ust'],
])

/** What to propose to an owner in a country (ISO 3166, two letters): most small Indonesian sellers are not PKP. */
export const usualTaxCode = (country: string): TaxCode => taxCodeOf(usualIn.get(country) ?? 'none') ?? noTax
