// All quotes by state with what they come to in each currency, and, folded away, what was accepted by where it came from.
import type { QuoteRow } from '../../contract/quote-life.ts'
import {
  type CurrencySum,
  chosenQuotes,
  type Revenue,
  revenueOf,
  type Stage,
  stagesOf,
} from '../../core/quote/pipeline.ts'
import { useNow } from '../frame/now.ts'
import { dayOf } from '../i18n/dates.ts'
import { moneyText } from '../i18n/money.ts'
import { t } from '../i18n/t.ts'
import { channelName } from '../mentions/channel-name.ts'
import { LinkButton } from '../ui/button.tsx'
import { choose, useChoice } from './choice.ts'

export function Pipeline({ rows }: { rows: readonly QuoteRow[] }) {
  const choice = useChoice()
  const today = dayOf(useNow())
  const stages = stagesOf(chosenQuotes(rows, { ...choice, state: 'all' }, today))
  return (
    <div className="pipeline measure" data-testid="pipeline">
      <h1>{t('pipeline.title')}</h1>
      {stages.length === 0 ? (
        <p className="muted">{t('pipeline.none')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('pipeline.state')}</th>
              <th scope="col">{t('pipeline.count')}</th>
              <th scope="col">{t('pipeline.sum')}</th>
            </tr>
          </thead>
          <tbody>
            {stages.map((stage) => (
              <StageRow key={stage.state} stage={stage} isChosen={choice.state === stage.state} />
            ))}
          </tbody>
        </table>
      )}
      <RevenuePart revenue={revenueOf(rows, choice, today)} />
    </div>
  )
}

const StageRow = ({ stage: { state, count, sums }, isChosen }: { stage: Stage; isChosen: boolean }) => (
  <tr>
    <th scope="row">
      <LinkButton aria-pressed={isChosen} onClick={() => choose({ state: isChosen ? 'all' : state })}>
        {t(`quoteState.${state}`)}
      </LinkButton>
    </th>
    <td className="num">{count}</td>
    <Sums sums={sums} />
  </tr>
)

/** One line a currency: they are never added together. */
const Sums = ({ sums }: { sums: readonly CurrencySum[] }) => (
  <td className="num">
    {sums.map(({ currency, amount }) => (
      <div key={currency}>{moneyText(amount, currency)}</div>
    ))}
  </td>
)

const RevenuePart = ({ revenue }: { revenue: readonly Revenue[] }) => (
  <details className="section revenue">
    <summary>{t('revenue.title')}</summary>
    {revenue.length === 0 ? (
      <p className="muted">{t('revenue.none')}</p>
    ) : (
      <table>
        <thead>
          <tr>
            <th scope="col">{t('revenue.channel')}</th>
            <th scope="col">{t('pipeline.count')}</th>
            <th scope="col">{t('pipeline.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {revenue.map(({ channel, count, sums }) => (
            <tr key={channel ?? ''}>
              <th scope="row">{channel === null ? t('revenue.noCase') : channelName(channel)}</th>
              <td className="num">{count}</td>
              <Sums sums={sums} />
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </details>
)
