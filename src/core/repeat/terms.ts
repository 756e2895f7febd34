// Says by which terms a question is put into the index and looked up in it: its stems, and what it asks of what.
import { objects } from './concepts.ts'
import type { ReadQuestion } from './read-asked.ts'

export type Terms = { readonly stems: readonly string[]; readonly frame: readonly string[] }

/** A long query costs time and finds no more. */
const mostTerms = 24

/** Concepts have the same names in all languages, so a question is found whatever the language it was asked in. */
export function termsOf({ frame, stems }: ReadQuestion): Terms {
  const subjects = [...frame.subjects]
  const things = subjects.filter((key) => objects[key][1] > 0).map((key) => `o${key}`)
  const doing = frame.action === null ? [] : subjects.map((key) => `p${key}${frame.action}`)
  const asking = frame.facet === null ? [] : subjects.map((key) => `q${key}${frame.facet}`)
  return { stems, frame: [...doing, ...asking, ...things].map((term) => term.toLowerCase()) }
}

/** The full-text query of a question; null where nothing tells it from others. Every term is quoted: raw words are syntax. */
export function askedQuery(read: ReadQuestion): string | null {
  const { stems, frame } = termsOf(read)
  const terms = [...frame, ...stems].slice(0, mostTerms)
  return terms.length === 0 ? null : terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(' OR ')
}
