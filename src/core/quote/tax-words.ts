// Names a tax in the document's language: `Moms 25 %`, `VAT (moms) 25%`, `PPN 12%`.
import { formatPercent } from '../language/format-number.ts'
import type { Language } from '../language/language.ts'
import { ppnRateBps, type TaxCode } from '../money/tax-code.ts'
import { quoteWordsFor } from './words/words-for.ts'

/** The tax's name: the language's own word, with the local one in brackets where they differ. */
function taxName(code: TaxCode, language: Language): string {
  const own = quoteWordsFor(language).valueAddedTax
  if (!code.valueAdded) return code.name
  if (code.name === '' || code.name.toLowerCase() === own.toLowerCase()) return own
  return `${own} (${code.name})`
}

/** For the sums: name and rate, with a capital; empty where no tax is levied. */
export function taxLabel(code: TaxCode, language: Language): string {
  const rate = rateOf(code, language)
  const name = taxName(code, language)
  return rate === null ? '' : `${name.slice(0, 1).toUpperCase()}${name.slice(1)} ${rate}`
}

/** For a line among others with another tax: name and rate as in running text; empty where no tax is levied. */
export function taxMark(code: TaxCode, language: Language): string {
  const rate = rateOf(code, language)
  return rate === null ? '' : `${taxName(code, language)} ${rate}`
}

/** For a sentence that names a total: "incl. 20% VAT", "inkl. 25 % moms", "termasuk PPN". */
export function taxRemark(code: TaxCode, language: Language): string {
  const words = quoteWordsFor(language)
  if (code.rule.kind === 'none') return words.noTaxInTotal
  const name = taxName(code, language)
  // 12 % of 11/12 is 11 % of the price: a bare rate would say the wrong thing.
  if (code.rule.kind !== 'rate') return words.taxInTotal(name)
  const rate = formatPercent(code.rule.rateBps, language)
  return words.taxInTotal(language === 'id' ? `${name} ${rate}` : `${rate} ${name}`)
}

function rateOf(code: TaxCode, language: Language): string | null {
  if (code.rule.kind === 'none') return null
  return formatPercent(code.rule.kind === 'rate' ? code.rule.rateBps : ppnRateBps, language)
}
