// Builds a quote's number from the owner's pattern, and says which counter it is drawn from.
import { failed, ok, problemOf, type Result } from '../problem.ts'

/** When the sequence starts again at 1. */
export const numberResets = ['never', 'yearly', 'monthly'] as const
export type NumberReset = (typeof numberResets)[number]

export type NumberParts = {
  /** Civil date of the issue. */
  readonly issuedOn: string
  /** The next free number of the counter `counterOf` names; 1 or more. */
  readonly sequence: number
  /** The same within one client. */
  readonly clientSequence: number
  /** The owner's short code for the client; letters and digits of it are used. */
  readonly clientCode: string
}

export const usualPattern = '{YYYY}-{SEQ:4}'

/** How a pattern counted before there was a choice: anew in every year or month it names. */
export function usualReset(pattern: string): NumberReset {
  if (pattern.includes('{MM}')) return 'monthly'
  return pattern.includes('{YYYY}') || pattern.includes('{YY}') ? 'yearly' : 'never'
}

const token = /\{([^{}]*)\}/g
const countToken = /^(SEQ|CLIENT_SEQ)(?::([1-9]))?$/
const longestPattern = 60

/**
 * Checks a pattern of the tokens `{YYYY}` `{YY}` `{MM}` `{SEQ}` `{SEQ:4}` `{CLIENT_SEQ}` `{CLIENT_SEQ:3}` `{CLIENT}` and text.
 * `fields.pattern` is `missing`, `too_long`, `unknown_token` (named in `detail`), `without_sequence`, or `repeats` when a
 * reset would bring a number back because the year or month is not part of it.
 */
export function checkPattern(pattern: string, reset: NumberReset): Result<string> {
  const trimmed = pattern.trim()
  if (trimmed === '') return wrongPattern('missing')
  if (trimmed.length > longestPattern) return wrongPattern('too_long')
  const names = [...trimmed.matchAll(token)].map((match) => match[1] ?? '')
  const stray = /[{}]/.exec(trimmed.replace(token, ''))
  const unknown = stray?.[0] ?? names.find((name) => !isToken(name))
  if (unknown !== undefined) return wrongPattern('unknown_token', unknown)
  const ofAll = names.some((name) => name === 'SEQ' || name.startsWith('SEQ:'))
  const ofClient = names.some((name) => name.startsWith('CLIENT_SEQ'))
  if (!ofAll && !(ofClient && names.includes('CLIENT'))) return wrongPattern('without_sequence')
  const hasYear = names.includes('YYYY') || names.includes('YY')
  if (reset !== 'never' && !hasYear) return wrongPattern('repeats')
  if (reset === 'monthly' && !names.includes('MM')) return wrongPattern('repeats')
  return ok(trimmed)
}

/** Names the counter a number is drawn from: one for ever, one a year or one a month. */
export function counterOf(reset: NumberReset, issuedOn: string): string {
  if (reset === 'never') return 'all'
  return reset === 'yearly' ? issuedOn.slice(0, 4) : issuedOn.slice(0, 7)
}

/** The number itself, for a pattern that `checkPattern` accepted. */
export const quoteNumber = (pattern: string, parts: NumberParts): string =>
  pattern.trim().replace(token, (whole, name: string) => tokenText(name, parts) ?? whole)

/** A revision carries its predecessor's number: 2026-0042 becomes 2026-0042-R2. */
export const numberWithRevision = (number: string, revision: number): string =>
  revision > 1 ? `${number}-R${revision}` : number

/** The number a revision was made of: the inverse of `numberWithRevision`. */
export function baseNumber(number: string, revision: number): string {
  const suffix = `-R${revision}`
  return revision > 1 && number.endsWith(suffix) ? number.slice(0, -suffix.length) : number
}

function tokenText(name: string, parts: NumberParts): string | null {
  if (name === 'YYYY') return parts.issuedOn.slice(0, 4)
  if (name === 'YY') return parts.issuedOn.slice(2, 4)
  if (name === 'MM') return parts.issuedOn.slice(5, 7)
  if (name === 'CLIENT') return parts.clientCode.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()
  const count = countToken.exec(name)
  if (!count) return null
  const value = count[1] === 'SEQ' ? parts.sequence : parts.clientSequence
  return String(value).padStart(Number(count[2] ?? 1), '0')
}

const isToken = (name: string): boolean =>
  ['YYYY', 'YY', 'MM', 'CLIENT'].includes(name) || countToken.test(name)

const wrongPattern = (code: string, detail?: string): Result<never> =>
  failed({ ...problemOf('invalid_input', detail), fields: { pattern: code } })
