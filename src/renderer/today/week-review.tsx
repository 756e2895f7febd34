// Looks back on a week: six short lists, five minutes, and a last line that says it was gone through.
import { Check } from 'lucide-react'
import { useState } from 'react'
import type { DayLine } from '../../contract/day.ts'
import { useNow } from '../frame/now.ts'
import { show } from '../frame/view.ts'
import { daysText, dayWords, instantOf, momentWords } from '../i18n/dates.ts'
import { moneyText } from '../i18n/money.ts'
import { t } from '../i18n/t.ts'
import { KeysWait } from '../keys/held-keys.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { LineLists } from './line-lists.tsx'

export function WeekReview() {
  const [weeksAgo, setWeeksAgo] = useState(0)
  const { data } = useAnswer('day.review', { weeksAgo })
  const nowMs = useNow()
  if (!data) return <KeysWait />
  const { from, to, lists, given, reviewedAtMs } = data
  const when = ({ atMs, on }: DayLine): string =>
    on === null ? (atMs === null ? '' : dayWords(atMs, nowMs)) : dayWords(instantOf(on, '12:00'), nowMs)
  const money = given.map(({ minor, currency }) => moneyText(minor, currency)).join(' + ')
  return (
    <article className="day-page">
      <header>
        <h1>{t('review.title')}</h1>
        <p className="muted">
          {daysText(from, to)}
          {reviewedAtMs === null
            ? ''
            : ` · ${t('review.reviewed', { when: momentWords(reviewedAtMs, nowMs) })}`}
        </p>
        <p>
          <LinkButton onClick={() => setWeeksAgo(weeksAgo + 1)}>{t('review.before')}</LinkButton>
          {weeksAgo > 0 ? (
            <>
              {' · '}
              <LinkButton onClick={() => setWeeksAgo(weeksAgo - 1)}>{t('review.after')}</LinkButton>
            </>
          ) : null}
        </p>
      </header>
      <LineLists
        key={from}
        atFirst={7}
        lists={lists.map(({ kind, total, lines }) => ({
          kind,
          title:
            kind === 'given' && money !== ''
              ? t('review.list.givenMoney', { n: total, money })
              : t(`review.list.${kind}`, { n: total }),
          total,
          lines,
          when,
          canAct: kind === 'waiting',
        }))}
      >
        <section className="finish">
          <Button
            look="primary"
            icon={Check}
            data-stop
            onClick={() => {
              void write('day.reviewed', { from })
              show({ screen: 'today', page: 'day' })
            }}
          >
            {t('review.finish')}
          </Button>
        </section>
      </LineLists>
    </article>
  )
}
