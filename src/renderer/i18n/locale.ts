// Holds the language the page speaks, the locale its dates are written in, and the zone its times are told in.
import { spokenLocale } from '../../core/desktop/spoken-locale.ts'
import type { Language } from '../../core/language/language.ts'

export type Locale = { readonly language: Language; readonly tag: string; readonly zone: string }

/** Day before month and a 24-hour clock, unless the owner is in the United States. */
export function localeOf(language: Language, country: string, zone: string): Locale {
  return { language, tag: spokenLocale(language, country), zone: isZone(zone) ? zone : systemZone() }
}

function isZone(zone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }) !== null
  } catch {
    return false
  }
}

export const systemZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

let current: Locale = localeOf('en', '', systemZone())

export const locale = (): Locale => current

export function setLocale(next: Locale): void {
  current = next
}
