// The days on which nobody works: holidays of the countries ticked, the owner's own days, and a year to look through.
import { useState } from 'react'
import { awaitedDecrees, holidayCountries } from '../../core/calendar/calendar.ts'
import { useNow } from '../frame/now.ts'
import { dayOf } from '../i18n/dates.ts'
import { isKey, t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { CheckField } from '../ui/inputs.tsx'
import type { CalendarForm } from './calendar-form.ts'
import { HolidayYear } from './holiday-year.tsx'
import { OwnDays } from './own-days.tsx'
import { saveCalendar } from './save-settings.ts'

export function CalendarSection() {
  const { data: calendar } = useAnswer('calendar.get', {})
  const thisYear = Number(dayOf(useNow()).slice(0, 4))
  const [year, setYear] = useState(thisYear)
  if (!calendar) return null
  const { countries } = calendar
  return (
    <div className="section calendar">
      <fieldset className="section">
        <legend className="label">{t('calendar.countries')}</legend>
        {holidayCountries.map((country) => (
          <CheckField
            key={country}
            label={t(`calendar.country.${country}`)}
            hint={countries.includes(country) ? hintOf(country, [thisYear, thisYear + 1]) : undefined}
            isOn={countries.includes(country)}
            onChange={(isOn) =>
              saveCalendar(
                (stored) => ({
                  countries: holidayCountries.filter((each) =>
                    each === country ? isOn : stored.countries.includes(each),
                  ),
                }),
                true,
              )
            }
          />
        ))}
      </fieldset>
      <OwnDays calendar={calendar} />
      {countries.length === 0 ? null : (
        <HolidayYear
          calendar={calendar}
          year={year}
          onYear={setYear}
          onWorked={(date, isWorked) =>
            void saveCalendar(({ worked }) => {
              const others = worked.filter((each) => each !== date)
              return { worked: isWorked ? [...others, date].sort() : others }
            }, true)
          }
        />
      )}
    </div>
  )
}

/** What a country's set leaves to the owner, in words. */
function hintOf(country: CalendarForm['countries'][number], years: readonly number[]): React.ReactNode {
  const note = `calendar.note.${country}`
  const awaited = years.flatMap((year) => {
    const names = awaitedDecrees(country, year)
    return names.length === 0 ? [] : [t('calendar.decreed', { year: String(year), names: names.join(', ') })]
  })
  return [...(isKey(note) ? [t(note)] : []), ...awaited].join(' ') || undefined
}
