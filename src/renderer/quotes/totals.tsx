// The sums of a quote, as the document prints them.
import type { QuoteView } from '../../contract/quote.ts'
import { formatPercent } from '../../core/language/format-number.ts'
import { taxLabel } from '../../core/quote/tax-words.ts'
import { locale } from '../i18n/locale.ts'
import { moneyText } from '../i18n/money.ts'
import { t } from '../i18n/t.ts'

export function Totals({ view }: { view: QuoteView }) {
  const { currency } = view
  const { net, tax, total } = view.totals
  return (
    <dl className="totals num section" aria-label={t('quote.totals')}>
      {[...changesOf(view), ...(tax === 0 ? [] : taxRows(view, net))].map(([label, amount]) => (
        <Row key={label} label={label} value={moneyText(amount, currency)} />
      ))}
      <dt className="sum">{t('quote.total')}</dt>
      <dd className="sum" data-testid="quote-total">
        {moneyText(total, currency)}
      </dd>
    </dl>
  )
}

const Row = ({ label, value }: { label: string; value: string }) => (
  <>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </>
)

/** What is taken off and put on, where anything is. */
function changesOf({ totals, form }: QuoteView): [string, number][] {
  const percent = (bps: number): string => formatPercent(String(bps), locale().language)
  const changes: [string, number][] = [
    [t('quote.discountOff', { percent: percent(form.discountBps) }), -totals.discount],
    [t('quote.rushOn', { percent: percent(form.rushBps) }), totals.rush],
    [t('quote.gap'), totals.gap],
  ]
  const made = changes.filter(([, amount]) => amount !== 0)
  return made.length === 0 ? [] : [[t('quote.lineSum'), totals.lines], ...made]
}

function taxRows({ totals }: QuoteView, net: number): [string, number][] {
  const { language } = locale()
  const taxes = totals.taxes
    .filter(({ code }) => code.rule.kind !== 'none')
    .flatMap(({ code, taxBase, tax }): [string, number][] => [
      ...(taxBase === null ? [] : ([[t('quote.taxBase'), taxBase]] satisfies [string, number][])),
      [taxLabel(code, language), tax],
    ])
  return [[t('quote.net'), net], ...taxes]
}
