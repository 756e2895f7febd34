// Stores the owner's calendar whole, beside the settings, checked by the contract's schema on the way out.
import { calendarForm } from '../../../contract/calendar.ts'
import { type Calendar, emptyCalendar } from '../../../core/calendar/calendar.ts'
import type { Db } from '../file/db.ts'
import { readValue, writeValue } from './settings.ts'

export function readCalendar(db: Db): Calendar {
  const parsed = calendarForm.safeParse(readValue(db, 'calendar'))
  return parsed.success ? parsed.data : emptyCalendar
}

export const writeCalendar = (db: Db, calendar: Calendar): void => writeValue(db, 'calendar', calendar)
