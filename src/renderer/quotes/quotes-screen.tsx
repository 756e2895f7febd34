// Quotes: the list of them, all of them by state, and one of them as draft with its document beside it, or frozen.
import { ArrowLeft } from 'lucide-react'
import type { QuoteRow } from '../../contract/quote-life.ts'
import { chosenQuotes } from '../../core/quote/pipeline.ts'
import { useNow } from '../frame/now.ts'
import { usePaintedMark } from '../frame/painted.ts'
import { PaneDivider } from '../frame/pane-divider.tsx'
import { goBack, openQuote, openQuotesOverview } from '../frame/view.ts'
import { dayMonthText, dayOf, shortDateText } from '../i18n/dates.ts'
import { moneyText } from '../i18n/money.ts'
import { t } from '../i18n/t.ts'
import { KeysWait } from '../keys/held-keys.ts'
import { runCommand, useCommands } from '../keys/run.ts'
import { useAnswer } from '../program/queries.ts'
import { Button } from '../ui/button.tsx'
import { StateChip } from '../ui/chips.tsx'
import { Empty } from '../ui/empty.tsx'
import { LongList } from '../ui/long-list.tsx'
import { chooseAll, useChoice } from './choice.ts'
import { ListFiles } from './list-files.tsx'
import { Pipeline } from './pipeline.tsx'
import { QuoteFilter } from './quote-filter.tsx'
import { QuotePane } from './quote-pane.tsx'
import { QuoteReminders } from './quote-reminders.tsx'
import './quotes.css'

export function QuotesScreen({ quoteId, isOverview }: { quoteId: number | null; isOverview: boolean }) {
  const { data } = useAnswer('quote.list', {})
  const all = data?.rows ?? []
  const choice = useChoice()
  const rows = chosenQuotes(all, choice, dayOf(useNow()))
  const isPaneOpen = quoteId !== null || (isOverview && all.length > 0)
  usePaintedMark('remit:first-screen', data !== undefined)
  const step = (by: 1 | -1): void => {
    const at = rows.findIndex((row) => row.quoteId === quoteId)
    const next = rows[at < 0 ? 0 : at + by]
    if (next) openQuote(next.quoteId)
  }
  // Escape leads to where the quote was opened from, most often its case.
  const back = (): void => {
    if (!goBack()) openQuote(null)
  }
  useCommands({
    'list.next': () => step(1),
    'list.previous': () => step(-1),
    'list.back': back,
  })
  return (
    <div className="split quotes" data-open={isPaneOpen}>
      <section className="column" aria-label={t('quotes.title')}>
        <header className="column-head">
          <h1>{t('quotes.title')}</h1>
          {all.length > 0 ? (
            <Button look="quiet" isSmall aria-pressed={quoteId === null} onClick={openQuotesOverview}>
              {t('pipeline.back')}
            </Button>
          ) : null}
          <ListFiles rows={rows} />
        </header>
        {all.length > 0 ? <QuoteFilter rows={all} /> : null}
        <QuoteReminders />
        {data ? null : <KeysWait />}
        {data && all.length === 0 ? (
          <Empty title={t('quotes.none')} text={t('quotes.noneText')}>
            <Button onClick={() => runCommand('quote.new')}>{t('newQuote.title')}</Button>
          </Empty>
        ) : data && rows.length === 0 ? (
          <div className="none-fits">
            <Empty title={t('pipeline.none')} text={t('pipeline.noneText')}>
              <Button onClick={chooseAll}>{t('pipeline.clear')}</Button>
            </Empty>
          </div>
        ) : (
          <LongList name="quotes" rows={rows} keyOf={quoteIdOf} rowPx={quoteRowPx} openKey={quoteId}>
            {(row) => <Entry row={row} isOpen={row.quoteId === quoteId} />}
          </LongList>
        )}
      </section>
      <PaneDivider of="column" />
      <section className="pane">
        {isPaneOpen ? (
          <Button look="quiet" isSmall className="back" icon={ArrowLeft} onClick={() => openQuote(null)}>
            {t('quotes.title')}
          </Button>
        ) : null}
        {quoteId !== null ? (
          <QuotePane key={quoteId} quoteId={quoteId} />
        ) : all.length === 0 ? (
          <Empty title={t('quotes.choose')} text={t('quotes.chooseText')} />
        ) : (
          <Pipeline rows={all} />
        )}
      </section>
    </div>
  )
}

/** A day of this year needs no year. */
const untilText = (day: string): string =>
  day.slice(0, 4) === dayOf(Date.now()).slice(0, 4) ? dayMonthText(day) : shortDateText(day)

const quoteRowPx = 85
const quoteIdOf = ({ quoteId }: QuoteRow): number => quoteId

const Entry = ({ row, isOpen }: { row: QuoteRow; isOpen: boolean }) => (
  <button
    type="button"
    className="entry"
    data-testid="quote-row"
    aria-current={isOpen}
    onClick={() => openQuote(row.quoteId)}
  >
    <span className="name">{row.clientName}</span>
    <span className="side num">{moneyText(row.total, row.currency)}</span>
    <span className="below">
      <span className="grow">{row.title}</span>
    </span>
    <span className="below">
      <StateChip text={t(`quoteState.${row.state}`)} isStrong={row.state === 'draft'} />
      <span>
        {[row.number, row.state === 'draft' ? '' : t('quotes.until', { date: untilText(row.validUntil) })]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </span>
  </button>
)
