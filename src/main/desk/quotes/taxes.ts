// Says which tax codes there are, and how each holds on a day.
import { noTax, type TaxCode, type TaxEntry, taxCodeOn } from '../../../core/money/tax-code.ts'
import type { Db } from '../../store/file/db.ts'
import { allTaxEntries } from '../../store/quotes/tax-codes.ts'

/** Looks codes up as they hold on a civil date; one this version does not know taxes nothing. */
export function taxCodesOn(db: Db, date: string): (id: string) => TaxCode {
  const entries = allTaxEntries(db)
  return (id) => taxCodeOn(entries, id, date) ?? noTax
}

const isAmong = (entries: readonly TaxEntry[], id: string): boolean => entries.some((each) => each.id === id)

export const isTaxCode = (db: Db, id: string): boolean => isAmong(allTaxEntries(db), id)

/** The codes a form names that are none, by field path. */
export function unknownTaxCodes(
  db: Db,
  form: { readonly taxCode: string; readonly lines: readonly { readonly taxCode: string }[] },
): Readonly<Record<string, string>> {
  const entries = allTaxEntries(db)
  const wrong = form.lines.flatMap(({ taxCode }, index) =>
    taxCode === '' || isAmong(entries, taxCode) ? [] : [[`lines.${index}.taxCode`, 'unknown'] as const],
  )
  return Object.fromEntries(isAmong(entries, form.taxCode) ? wrong : [['taxCode', 'unknown'], ...wrong])
}
