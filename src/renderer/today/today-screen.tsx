// What the day asks for, list by list, and nothing else; when it is gone through, it says that this was all.
import type { DayLine, DayList } from '../../contract/day.ts'
import { useNow } from '../frame/now.ts'
import { show, type ViewOf } from '../frame/view.ts'
import { dayWords, fullDayOf, instantOf, monthOf, timeOf, weekdayOf } from '../i18n/dates.ts'
import { atLineStart } from '../i18n/line-start.ts'
import { t } from '../i18n/t.ts'
import { KeysWait } from '../keys/held-keys.ts'
import { useAnswer } from '../program/queries.ts'
import { LinkButton } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { LineLists } from './line-lists.tsx'
import './today.css'
import { WeekReview } from './week-review.tsx'

export function TodayScreen({ page }: Pick<ViewOf<'today'>, 'page'>) {
  return <div className="today">{page === 'day' ? <Today /> : <WeekReview />}</div>
}

function whenOf(kind: DayList['kind'], nowMs: number): (line: DayLine) => string {
  return ({ atMs, on }) => {
    if (on !== null) {
      if (kind === 'statement') return monthOf(instantOf(on, '12:00'))
      return dayWords(instantOf(on, '12:00'), nowMs)
    }
    if (atMs === null) return ''
    return dayWords(atMs, nowMs) === t('day.today') ? timeOf(atMs) : dayWords(atMs, nowMs)
  }
}

function Today() {
  const { data } = useAnswer('day.list', {})
  const nowMs = useNow()
  if (!data) return <KeysWait />
  const { lists, doneToday } = data
  return (
    <article className="day-page">
      <header>
        <h1>{t('today.title')}</h1>
        <p className="muted">
          {atLineStart(weekdayOf(nowMs))}, {fullDayOf(nowMs)}
        </p>
      </header>
      {lists.length === 0 ? (
        <Empty title={t('today.clear')} text={t('today.clearText')} />
      ) : (
        <LineLists
          atFirst={30}
          lists={lists.map(({ kind, total, lines }) => ({
            kind,
            title: t(`today.list.${kind}`, { n: total }),
            total,
            lines,
            when: whenOf(kind, nowMs),
            canAct: kind === 'late' || kind === 'due' || kind === 'reminded',
          }))}
        />
      )}
      <footer className="muted">
        {lists.length > 0 ? <p>{t('today.thatIsAll')}</p> : null}
        {doneToday > 0 ? <p>{t('today.done', { n: doneToday })}</p> : null}
        <p>
          <LinkButton onClick={() => show({ screen: 'today', page: 'review' })}>
            {t('review.open')}
          </LinkButton>{' '}
          <Kbd keys="g v" />
        </p>
      </footer>
    </article>
  )
}
