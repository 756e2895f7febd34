// Says in which locale the owner reads dates and times: of the few that a language and a country make here. Pure.
import type { Language } from '../language/language.ts'

/** Each has to be among `electronLanguages` of the package. */
export const spokenLocales = ['en-US', 'en-GB', 'id', 'da', 'hu'] as const
export type SpokenLocale = (typeof spokenLocales)[number]

/** The country in a tag as `en-GB` or `en_GB`; '' where it names none. */
export const countryOf = (tag: string): string => /[-_]([A-Za-z]{2})\b/.exec(tag)?.[1]?.toUpperCase() ?? ''

/** Day before month and a 24-hour clock, unless `country` (ISO 3166) is the United States. */
export const spokenLocale = (language: Language, country: string): SpokenLocale =>
  language === 'en' ? (country === 'US' ? 'en-US' : 'en-GB') : language

/** What was written down to be read again; null for anything else. */
export const spokenLocaleFrom = (text: string): SpokenLocale | null =>
  spokenLocales.find((each) => each === text.trim()) ?? null
