// Writes a month as the page's language does, and walks from one to the next.
import { formatMonth } from '../../core/language/format-date.ts'
import { monthsFrom } from '../../core/statement/month.ts'
import { atLineStart } from '../i18n/line-start.ts'
import { locale } from '../i18n/locale.ts'

export const monthText = (month: string): string => formatMonth(month, locale().language)

/** Where it begins a line. */
export const monthTitle = (month: string): string => atLineStart(monthText(month))

export const monthBefore = (month: string): string => monthsFrom(month, -1)
export const monthAfter = (month: string): string => monthsFrom(month, 1)
