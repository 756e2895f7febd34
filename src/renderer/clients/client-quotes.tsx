// The quotes of a client: what they come to, by state and currency, and each of them.
import type { Output } from '../../contract/methods.ts'
import { openQuote } from '../frame/view.ts'
import { moneyText } from '../i18n/money.ts'
import { t } from '../i18n/t.ts'
import { StateChip } from '../ui/chips.tsx'

type Page = Output<'client.page'>

// A few are seen at once; more stand behind a line.
const shownAtOnce = 3

export function ClientQuotes({ quotes, sums }: Pick<Page, 'quotes' | 'sums'>) {
  if (quotes.length === 0) return null
  return (
    <section className="section" aria-label={t('clientPage.quotes')}>
      <h2>{t('clientPage.quotes')}</h2>
      {quotes.length > 1 ? <Sums sums={sums} /> : null}
      {quotes.length <= shownAtOnce ? (
        <QuoteRows quotes={quotes} />
      ) : (
        <details>
          <summary>{t('clientPage.allQuotes', { n: quotes.length })}</summary>
          <QuoteRows quotes={quotes} />
        </details>
      )}
    </section>
  )
}

const Sums = ({ sums }: Pick<Page, 'sums'>) => (
  <ul className="sums">
    {sums.map(({ state, currency, amount, quotes: n }) => (
      <li key={`${state} ${currency}`}>
        <StateChip text={t(`quoteState.${state}`)} />
        <b className="num">{moneyText(amount, currency)}</b>
        <span className="muted">{t('clientPage.quoteSum', { n })}</span>
      </li>
    ))}
  </ul>
)

const QuoteRows = ({ quotes }: Pick<Page, 'quotes'>) => (
  <ul className="plain-list">
    {quotes.map(({ quoteId, number, title, state, total, currency }) => (
      <li key={quoteId}>
        <button type="button" className="entry" onClick={() => openQuote(quoteId)}>
          <span className="name">{[number, title].filter(Boolean).join(' · ') || t('quoteState.draft')}</span>
          <span className="side num">{moneyText(total, currency)}</span>
          <span className="below">{t(`quoteState.${state}`)}</span>
        </button>
      </li>
    ))}
  </ul>
)
