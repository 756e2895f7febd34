// Names the ways tax can be put on a quote, for the form; the codes and rates are the core's.
import { formatPercent } from '../../core/language/format-number.ts'
import type { Language } from '../../core/language/language.ts'
import { noTax, ppnRateBps, type TaxCode, taxCodes } from '../../core/money/tax-code.ts'
import { t } from '../i18n/t.ts'

function nameOf({ id, name, rule }: TaxCode, language: Language): string {
  if (rule.kind === 'rate') return `${name} ${formatPercent(rule.rateBps, language)}`
  if (rule.kind === 'id-ppn-dpp-11-12') return `${name} ${formatPercent(ppnRateBps, language)} × 11/12`
  if (id === noTax.id) return t('quote.taxNone')
  return `${t('quote.taxFree', { name })} (${id.slice(0, 2).toUpperCase()})`
}

/** A code of the owner's own stays choosable, under its own name. */
export function taxChoices(current: string, language: Language) {
  const known = taxCodes.map((code) => ({ value: code.id, text: nameOf(code, language) }))
  return known.some(({ value }) => value === current)
    ? known
    : [{ value: current, text: current || t('common.none') }, ...known]
}
