// Says to a client, in their language, why a request is or is not covered by the agreement.
import { formatDate, formatDuration } from '../language/format-date.ts'
import type { Language } from '../language/language.ts'
import { type Flag, type ReasonCode, reasonCodes } from '../scope/reason-code.ts'
import { bold, withoutMarks } from './emphasis.ts'
import { da } from './reasons/da.ts'
import { en } from './reasons/en.ts'
import { hu } from './reasons/hu.ts'
import { id } from './reasons/id.ts'
import type { ReasonFactKey, ReasonWords } from './reasons/reason-words.ts'

const words: Readonly<Record<Language, ReasonWords>> = { en, id, da, hu }

/** What is known about the judgement; what is null or absent is left out of the sentence. Dates are civil dates. */
export type ReasonFacts = {
  readonly agreement?: string | null
  readonly service?: string | null
  /** The agreed quantity: a count, or minutes. */
  readonly limit?: { readonly quantity: number; readonly unit: 'request' | 'minute' } | null
  readonly lastUsedOn?: string | null
  readonly startsOn?: string | null
  readonly endsOn?: string | null
  readonly warrantyEndsOn?: string | null
  readonly coveredMinutes?: number | null
  readonly billableMinutes?: number | null
}

const quota: readonly ReasonFactKey[] = ['agreement', 'service', 'limit', 'lastUsed']
const named: readonly ReasonFactKey[] = ['agreement', 'service']

/** Which facts belong to which sentence; a reason that is not here stands alone. */
const factsOf: Partial<Readonly<Record<ReasonCode, readonly ReasonFactKey[]>>> = {
  WARRANTY_OVER: ['agreement', 'warrantyEnd'],
  NOT_STARTED: ['agreement', 'start'],
  SUSPENDED: ['agreement'],
  EXPIRED: ['agreement', 'end'],
  GRACE: ['agreement', 'end'],
  EXCLUDED: named,
  NOT_LISTED: named,
  IN_QUOTA: named,
  QUOTA_EXHAUSTED: quota,
  PARTIAL: ['agreement', 'service', 'limit', 'covered', 'billable'],
  BORROW_FROM_NEXT: quota,
  PREPAID_UNPAID: ['agreement', 'limit'],
  PREPAID_EXPIRED: named,
  OUT_OF_HOURS: ['agreement', 'billable'],
  CAP: quota,
}

const isReason = (code: string): code is ReasonCode => reasonCodes.some((reason) => reason === code)

/** One sentence with its facts in brackets, limits between `**` for bold; empty for a code that has no sentence. */
export function reasonSentence(code: string, facts: ReasonFacts, language: Language): string {
  if (!isReason(code)) return ''
  const { sentences, facts: labels } = words[language]
  const known = (factsOf[code] ?? []).flatMap((key) => {
    const value = factText(key, facts, language)
    return value === null ? [] : [`${labels[key]}: ${value}`]
  })
  return known.length === 0 ? `${sentences[code]}.` : `${sentences[code]} (${known.join('; ')}).`
}

/** All reasons of a judgement, in its order, each once. */
export const reasonPassage = (codes: readonly string[], facts: ReasonFacts, language: Language): string =>
  [...new Set(codes)]
    .map((code) => reasonSentence(code, facts, language))
    .filter((sentence) => sentence !== '')
    .join(' ')

function factText(key: ReasonFactKey, facts: ReasonFacts, language: Language): string | null {
  switch (key) {
    case 'agreement':
      return plain(facts.agreement)
    case 'service':
      return plain(facts.service)
    case 'limit':
      return facts.limit ? bold(limitText(facts.limit, language)) : null
    case 'lastUsed':
      return facts.lastUsedOn ? formatDate(facts.lastUsedOn, language) : null
    case 'start':
      return dateInBold(facts.startsOn, language)
    case 'end':
      return dateInBold(facts.endsOn, language)
    case 'warrantyEnd':
      return dateInBold(facts.warrantyEndsOn, language)
    case 'covered':
      return duration(facts.coveredMinutes, language)
    case 'billable':
      return duration(facts.billableMinutes, language)
  }
}

/** An agreed quantity in words: `3×`, or `2 hours`. */
const limitText = (limit: NonNullable<ReasonFacts['limit']>, language: Language): string =>
  limit.unit === 'minute' ? formatDuration(limit.quantity, language) : `${limit.quantity}×`

const plain = (text: string | null | undefined): string | null =>
  text?.trim() ? withoutMarks(text.trim()) : null

const dateInBold = (date: string | null | undefined, language: Language): string | null =>
  date ? bold(formatDate(date, language)) : null

const duration = (minutes: number | null | undefined, language: Language): string | null =>
  typeof minutes === 'number' ? formatDuration(minutes, language) : null

/** The sentences of flags, each once; empty for a code that has none. */
export const flagPassage = (flags: readonly Flag[], language: Language): string =>
  [...new Set(flags)].map((flag) => `${words[language].flags[flag]}.`).join(' ')

/** A clause as it is cited: its number and its words. */
export const clauseLine = (
  clause: { readonly no: string; readonly text: string },
  language: Language,
): string => `${words[language].clause} ${clause.no}: ${clause.text}`
