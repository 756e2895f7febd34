// The days on which nobody works: holidays of countries, the owner's own days, and the holidays worked all the same.
import { z } from 'zod'
import { holidayCountries } from '../core/calendar/calendar.ts'
import { civilDate, deskRead, deskWrite, none, requiredText } from './method.ts'

export const holidayCountry = z.enum(holidayCountries)

export const calendarForm = z.strictObject({
  countries: z.array(holidayCountry).max(holidayCountries.length),
  own: z.array(z.strictObject({ name: requiredText, from: civilDate, to: civilDate })).max(200),
  worked: z.array(civilDate).max(400),
})

export const calendarMethods = {
  'calendar.get': deskRead(none, calendarForm),
  'calendar.save': deskWrite(calendarForm, none),
}
