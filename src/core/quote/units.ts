// How the units of work are called in each language, and which of them somebody means by a word.
import type { Language } from '../language/language.ts'

type UnitWords = { readonly one: string; readonly many: string }

const unitWords = {
  en: {
    hour: { one: 'hour', many: 'hours' },
    day: { one: 'day', many: 'days' },
    month: { one: 'month', many: 'months' },
    page: { one: 'page', many: 'pages' },
  },
  id: {
    hour: { one: 'jam', many: 'jam' },
    day: { one: 'hari', many: 'hari' },
    month: { one: 'bulan', many: 'bulan' },
    page: { one: 'halaman', many: 'halaman' },
  },
  da: {
    hour: { one: 'time', many: 'timer' },
    day: { one: 'dag', many: 'dage' },
    month: { one: 'måned', many: 'måneder' },
    page: { one: 'side', many: 'sider' },
  },
  hu: {
    hour: { one: 'óra', many: 'óra' },
    day: { one: 'nap', many: 'nap' },
    month: { one: 'hónap', many: 'hónap' },
    page: { one: 'oldal', many: 'oldal' },
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, UnitWords>>>>

/** As it stands beside a quantity ("1.5"); a unit of the owner's own stays as it was written. */
export function unitText(unit: string, quantity: string, language: Language): string {
  if (unit !== 'hour' && unit !== 'day' && unit !== 'month' && unit !== 'page') return unit
  const { one, many } = unitWords[language][unit]
  return Number(quantity) === 1 ? one : many
}

/** What is kept for a typed unit: the same key in every language, so that hours count as hours. */
export function unitMeant(text: string, language: Language): string {
  const typed = text.trim().toLowerCase()
  const known = Object.entries(unitWords[language]).find(
    ([, { one, many }]) => typed === one || typed === many,
  )
  return known ? known[0] : text
}
