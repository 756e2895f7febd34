// Names the ways tax can be put on a quote, for the form; the codes and rates are the program's.
import type { TaxView } from '../../contract/quoting.ts'
import { formatPercent } from '../../core/language/format-number.ts'
import { noTax, ppnRateBps, taxCodes } from '../../core/money/tax-code.ts'
import { locale } from '../i18n/locale.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'

type Named = Pick<TaxView, 'id' | 'name' | 'rule' | 'note'>

export function taxText({ id, name, rule, note }: Named): string {
  const { language } = locale()
  if (rule.kind === 'rate') return `${name} ${formatPercent(rule.rateBps, language)}`
  if (rule.kind === 'id-ppn-dpp-11-12') return `${name} ${formatPercent(ppnRateBps, language)} × 11/12`
  if (id === noTax.id) return t('quote.taxNone')
  const country = note === null ? '' : ` (${id.slice(0, 2).toUpperCase()})`
  return `${t(note === 'reverse_charge' ? 'quote.taxReversed' : note === 'de_small' ? 'quote.taxSmall' : 'quote.taxFree', { name })}${country}`
}

/** What is offered; a code that is no longer offered stays choosable where it is chosen. */
export function useTaxChoices(current: string) {
  const { data } = useAnswer('tax.list', {})
  const codes = data?.codes ?? taxCodes.map((code) => ({ ...code, isRemoved: false }))
  const known = codes
    .filter(({ id, isRemoved }) => !isRemoved || id === current)
    .map((code) => ({ value: code.id, text: taxText(code) }))
  return current === '' || known.some(({ value }) => value === current)
    ? known
    : [{ value: current, text: current }, ...known]
}
