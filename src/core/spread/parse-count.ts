// Reads a number of people as it is typed: "5,000", "3.5 M", "2 juta", "1,2 mio", "3 milliárd". Pure.

import { numberPatterns } from '../language/format-number.ts'
import type { Language } from '../language/language.ts'
import { fold } from '../text/fold.ts'
import { mostPeople } from './reach.ts'

const powers: readonly (readonly [number, readonly string[]])[] = [
  [1e3, ['k', 'thousand', 'rb', 'ribu', 'tusind', 't', 'ezer', 'e']],
  [1e6, ['m', 'mio', 'million', 'millions', 'millioner', 'jt', 'juta', 'millio']],
  [1e9, ['b', 'bn', 'billion', 'billions', 'miliar', 'milyar', 'mia', 'milliard', 'milliarder', 'mrd']],
]

/** Null where it is no number of people, or more than there are. A dot and a comma are read as the language writes them. */
export function parseCount(text: string, language: Language): number | null {
  const match = /^\s*(\d[\d.,\s\u00a0\u202f']*)([^\d.,\s]*)\.?\s*$/u.exec(fold(text))
  if (!match) return null
  const word = match[2] ?? ''
  const power = word === '' ? 1 : powers.find(([, words]) => words.includes(word))?.[0]
  const value = decimalOf((match[1] ?? '').replaceAll(/[\s\u00a0\u202f']/g, ''), language)
  if (power === undefined || value === null) return null
  const people = Math.round(value * power)
  return people <= mostPeople ? people : null
}

/** "3.5" is three and a half in every language where it cannot be a group of three digits. */
function decimalOf(digits: string, language: Language): number | null {
  const groups = numberPatterns[language].decimal === ',' ? '.' : ','
  const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.exec(digits)
  if (/^\d+$/.test(digits)) return Number(digits)
  // Two groups or more leave no doubt; one is read as the language writes it.
  if (grouped && (grouped[1] === groups || digits.split(/[.,]/).length > 2))
    return Number(digits.replaceAll(/[.,]/g, ''))
  if (/^\d+[.,]\d{1,3}$/.test(digits)) return Number(digits.replace(',', '.'))
  return null
}
