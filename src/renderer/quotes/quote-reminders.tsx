// Quotes worth a quiet word: their end comes near, nobody answers them, or they ended unanswered.
import type { QuoteReminder } from '../../contract/quote-life.ts'
import { useNow } from '../frame/now.ts'
import { openQuote } from '../frame/view.ts'
import { dateText, dayOf, daysBetween } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button, LinkButton } from '../ui/button.tsx'

// What does not fit is told when these are dealt with.
const shownAtOnce = 3

export function QuoteReminders() {
  const { data } = useAnswer('quote.reminders', {})
  const today = dayOf(useNow())
  if (!data || data.rows.length === 0) return null
  return (
    <section className="ending" aria-label={t('reminders.title')} data-testid="quote-reminders">
      <h2 className="label">{t('reminders.title')}</h2>
      <ul>
        {data.rows.slice(0, shownAtOnce).map((row) => (
          <li key={row.quoteId} className="ending-line">
            <LinkButton onClick={() => openQuote(row.quoteId)}>{row.clientName}</LinkButton>
            <span>
              {row.number} {words(row, today)}
            </span>
            <span className="ending-actions">
              <Button
                isSmall
                look="quiet"
                aria-label={`${t('reminders.putAside')}: ${row.number}`}
                onClick={() => void write('quote.putAside', { quoteId: row.quoteId, what: row.what })}
              >
                {t('reminders.putAside')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function words({ what, on }: QuoteReminder, today: string): string {
  if (what === 'ended') return t('reminders.ended', { date: dateText(on) })
  return what === 'ending'
    ? t('reminders.ending', { n: Math.max(0, daysBetween(today, on)) })
    : t('reminders.silent', { n: daysBetween(on, today) })
}
