// Lists the ways tax is put on a quote. Rates are data: an issued quote keeps the code it was issued with.

/**
 * `rate`: net times a rate in bps, which may have decimals ("997.5"). `id-ppn-dpp-11-12`: Indonesia since 2025 for goods
 * and services that are not luxury: 12 % on 11/12 of the price, each rounded to whole rupiah.
 */
export type TaxRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'rate'; readonly rateBps: string }
  | { readonly kind: 'id-ppn-dpp-11-12' }

/** Why no tax is added, where the document has to say it. */
export type TaxNote = 'not_pkp' | 'not_registered' | 'hu_aam' | 'reverse_charge'

export type TaxCode = {
  readonly id: string
  /** The tax's name where it is levied, as printed beside the rate; empty where nothing is levied. */
  readonly name: string
  /** A value added tax is named in the document's own language too: "VAT (moms)". */
  readonly valueAdded: boolean
  readonly rule: TaxRule
  readonly note: TaxNote | null
}

/** The rate that the 11/12 rule applies to its reduced base. */
export const ppnRateBps = '1200'

export const noTax: TaxCode = { id: 'none', name: '', valueAdded: false, rule: { kind: 'none' }, note: null }

/** A value added tax of the owner's own, for countries that are not in the list. */
export const rateTax = (id: string, name: string, rateBps: string, valueAdded = true): TaxCode => ({
  id,
  name,
  valueAdded,
  rule: { kind: 'rate', rateBps },
  note: null,
})

const untaxed = (id: string, name: string, note: TaxNote): TaxCode => ({
  id,
  name,
  valueAdded: true,
  rule: { kind: 'none' },
  note,
})

/** Rates as of 2026; the first one is what a new owner starts with. */
export const taxCodes: readonly TaxCode[] = [
  noTax,
  { id: 'id-ppn', name: 'PPN', valueAdded: true, rule: { kind: 'id-ppn-dpp-11-12' }, note: null },
  untaxed('id-non-pkp', 'PPN', 'not_pkp'),
  rateTax('dk-moms', 'moms', '2500'),
  untaxed('dk-not-registered', 'moms', 'not_registered'),
  rateTax('hu-afa', 'áfa', '2700'),
  untaxed('hu-aam', 'áfa', 'hu_aam'),
  rateTax('gb-vat', 'VAT', '2000'),
  untaxed('gb-not-registered', 'VAT', 'not_registered'),
  rateTax('de-ust', 'USt', '1900'),
  untaxed('eu-reverse-charge', 'VAT', 'reverse_charge'),
]

/** The code with this id; null for one that is not in the list. */
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
