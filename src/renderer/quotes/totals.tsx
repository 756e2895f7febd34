// The sums of a quote, as the document prints them.
import type { QuoteView } from '../../contract/quote.ts'
import { moneyText } from '../i18n/money.ts'
import { t } from '../i18n/t.ts'

export function Totals({ view: { totals, currency } }: { view: QuoteView }) {
  const { net, taxBase, tax, total } = totals
  return (
    <dl className="totals num section" aria-label={t('quote.totals')}>
      <dt>{t('quote.net')}</dt>
      <dd>{moneyText(net, currency)}</dd>
      {taxBase === null ? null : (
        <>
          <dt>{t('quote.taxBase')}</dt>
          <dd>{moneyText(taxBase, currency)}</dd>
        </>
      )}
      {tax === 0 ? null : (
        <>
          <dt>{t('quote.taxAmount')}</dt>
          <dd>{moneyText(tax, currency)}</dd>
        </>
      )}
      <dt className="sum">{t('quote.total')}</dt>
      <dd className="sum" data-testid="quote-total">
        {moneyText(total, currency)}
      </dd>
    </dl>
  )
}
