// The holidays of a year to look through; a day worked all the same is one press.
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { holidaysIn } from '../../core/calendar/calendar.ts'
import { dayMonthText, weekdayText } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import type { CalendarForm } from './calendar-form.ts'

type Props = {
  calendar: CalendarForm
  year: number
  onYear: (year: number) => void
  onWorked: (date: string, isWorked: boolean) => void
}

export function HolidayYear({ calendar, year, onYear, onWorked }: Props) {
  const { countries } = calendar
  return (
    <section className="section" aria-labelledby="holiday-year">
      <div className="year-head">
        <h2 id="holiday-year" className="label num">
          {t('calendar.days', { year: String(year) })}
        </h2>
        <Button look="quiet" isSmall icon={ChevronLeft} onClick={() => onYear(year - 1)}>
          {String(year - 1)}
        </Button>
        <Button look="quiet" isSmall icon={ChevronRight} onClick={() => onYear(year + 1)}>
          {String(year + 1)}
        </Button>
      </div>
      <ul className="holidays">
        {holidaysIn(calendar, year).map(({ date, name, country, isWorked }) => (
          <li key={`${date} ${country} ${name}`} data-worked={isWorked}>
            <span className="num">
              {weekdayText(date)} {dayMonthText(date)}
            </span>
            <span>
              {name}
              {countries.length > 1 ? ` (${t(`calendar.country.${country}`)})` : ''}
              {isWorked ? <span className="muted"> · {t('calendar.worked')}</span> : null}
            </span>
            <LinkButton onClick={() => onWorked(date, !isWorked)}>
              {t(isWorked ? 'calendar.rest' : 'calendar.work')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
