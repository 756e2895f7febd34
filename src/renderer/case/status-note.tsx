// What holds the case up: a snooze, the client, or a quote that is out; and how it was closed.
import type { CaseView } from '../../contract/case.ts'
import { useNow } from '../frame/now.ts'
import { openQuote } from '../frame/view.ts'
import { dateText, dayOf, daysBetween, momentWords } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { Button } from '../ui/button.tsx'
import { snoozeWords } from './put-off.tsx'

export function StatusNote({ view }: { view: CaseView }) {
  const nowMs = useNow()
  const [quote] = view.quotes.filter(({ state }) => state !== 'withdrawn' && state !== 'superseded')
  const words =
    view.status === 'snoozed'
      ? snoozeWords(view, nowMs)
      : view.status === 'resolved'
        ? doneWords(view)
        : view.status === 'waiting_client'
          ? waitingWords(view, nowMs)
          : null
  if (!quote && !words) return null
  return (
    <div className="case-note">
      <span>
        {words ? <span className="piece">{words}</span> : null}{' '}
        {quote ? (
          <span className="piece">{`${quoteWords(quote)} ${reminderWords(quote, nowMs)}`}</span>
        ) : null}
      </span>
      {quote ? (
        <Button isSmall onClick={() => openQuote(quote.quoteId)}>
          {t('common.open')}
        </Button>
      ) : null}
    </div>
  )
}

/** How it was closed, where that was asked. */
function doneWords({ closing }: CaseView): string {
  if (!closing) return t('case.isDone')
  const { reason, level } = closing
  const how = reason === '' ? t('closing.done', { level }) : t('closing.doneWithout', { reason })
  return `${t('case.isDone')} ${how}`
}

/** Since when the client owes an answer. A quote that is out says it by itself. */
function waitingWords({ events, quotes }: CaseView, nowMs: number): string | null {
  const since = events.findLast(({ name }) => name === 'awaiting_client' || name === 'quote_issued')
  if (quotes.length > 0 || !since) return t('case.waits')
  return t('case.waitsSince', { when: momentWords(since.atMs, nowMs) })
}

const quoteWords = ({ number, state }: CaseView['quotes'][number]): string =>
  number ? t('case.quoteIs', { number, state: t(`quoteState.${state}`) }) : t('case.quoteDraft')

/** What the quote waits for, in a quiet word. */
function reminderWords({ reminder }: CaseView['quotes'][number], nowMs: number): string {
  if (reminder === null) return ''
  const { what, on } = reminder
  if (what === 'ended') return t('case.quoteEnded', { date: dateText(on) })
  const today = dayOf(nowMs)
  return what === 'ending'
    ? t('case.quoteEnds', { n: daysBetween(today, on) })
    : t('case.quoteSilent', { n: daysBetween(on, today) })
}
