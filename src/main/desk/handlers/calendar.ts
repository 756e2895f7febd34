// Answers for the calendar of days off; what is due in working hours follows it at once.
import { isCivilDate } from '../../../core/temporal.ts'
import { readCalendar, writeCalendar } from '../../store/owner/calendar.ts'
import { recountForCalendar } from '../cases/clock.ts'
import type { Handlers } from '../handlers.ts'
import { refuseFields } from '../refusal.ts'

export const calendarHandlers: Handlers<'calendar.get' | 'calendar.save'> = {
  'calendar.get': (_, { db }) => {
    const { countries, own, worked } = readCalendar(db)
    return { countries: [...countries], own: [...own], worked: [...worked] }
  },

  'calendar.save': (form, { db, undoable }) => {
    const fields: Record<string, string> = {}
    for (const [index, { from, to }] of form.own.entries()) {
      if (!isCivilDate(from)) fields[`own.${index}.from`] = 'date'
      if (!isCivilDate(to)) fields[`own.${index}.to`] = 'date'
      else if (to < from) fields[`own.${index}.to`] = 'end_before_start'
    }
    if (Object.keys(fields).length > 0) refuseFields(fields)
    const before = readCalendar(db)
    writeCalendar(db, form)
    recountForCalendar(db)
    undoable('calendar.save', 'calendar.put', { calendar: before })
    return {}
  },
}
