// Proposes the day from which on a new source may open cases.
import { usualDaysBack } from '../../core/feed/first-day.ts'
import { dayAfter, dayOf } from '../i18n/dates.ts'

export const usualFirstDay = (): string => dayAfter(dayOf(Date.now()), -usualDaysBack)
