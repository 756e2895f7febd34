// Works out what a quote's lines come to, by the tax code they are offered under.
import type { QuoteForm } from '../../contract/quote.ts'
import { taxCodeOf as knownTaxCode, noTax, type TaxCode } from '../../core/money/tax-code.ts'
import { type Totals, totalsOf } from '../../core/money/totals.ts'

/** Tax is rounded on every line and half up: the usual way in every country Remit knows a tax code of. */
export const roundingMode = 'line'
export const rounding = 'half_up'

/** A code this version does not know taxes nothing; `isTaxCode` keeps such a code out when a form is saved. */
export const taxCodeOf = (id: string): TaxCode => knownTaxCode(id) ?? noTax

export const isTaxCode = (id: string): boolean => knownTaxCode(id) !== null

const nothing: Totals = { net: 0, taxBase: null, tax: 0, total: 0 }

/** The sums of a draft; zero while a line cannot be counted yet, which validation then names. */
export function quoteTotals(form: Pick<QuoteForm, 'lines' | 'taxCode'>): Totals {
  const totals = totalsOf(form.lines, taxCodeOf(form.taxCode).rule, roundingMode, rounding)
  return totals.ok ? totals.value : nothing
}
