// Search as the page sees it: what was found in each kind of thing, with the places that fit, and the searches that are kept.
import { z } from 'zod'
import { operatorKeys } from '../core/search/operators.ts'
import { deskRead, deskWrite, instantMs, none, requiredText, rowId, shortText } from './method.ts'
import { caseKind, quoteState, shelfWord, verdictKind } from './words.ts'

/** A text and the places in it that fit, in order; never markup. */
export const markedText = z.object({
  text: z.string(),
  marks: z.array(z.object({ start: z.int(), end: z.int() })).readonly(),
})
export type MarkedText = z.infer<typeof markedText>

export const foundCase = z.object({
  caseId: rowId,
  no: z.int(),
  who: markedText,
  title: markedText,
  /** The piece of a message that fits; null where the case is shown by its title alone. */
  excerpt: markedText.nullable(),
  kind: caseKind,
  verdict: verdictKind.nullable(),
  shelf: shelfWord,
  atMs: instantMs,
})
export type FoundCase = z.infer<typeof foundCase>

export const foundClient = z.object({ clientId: rowId, name: markedText, more: markedText.nullable() })
export type FoundClient = z.infer<typeof foundClient>

export const foundQuote = z.object({
  quoteId: rowId,
  number: markedText.nullable(),
  title: markedText,
  client: markedText,
  state: quoteState,
})
export type FoundQuote = z.infer<typeof foundQuote>

export const foundAnswer = z.object({ answerId: rowId, question: markedText, excerpt: markedText })
export type FoundAnswer = z.infer<typeof foundAnswer>

export const searchAnswer = z.object({
  cases: z.array(foundCase),
  clients: z.array(foundClient),
  quotes: z.array(foundQuote),
  answers: z.array(foundAnswer),
  /** What was searched for instead, because nothing holds what was typed; null where something does. */
  corrected: z.string().nullable(),
  /** Operators that are not followed: half typed, or with a value that is not known. */
  unclear: z.array(z.object({ key: z.enum(operatorKeys), value: z.string(), isUnfinished: z.boolean() })),
})
export type SearchAnswer = z.infer<typeof searchAnswer>

export const savedSearchForm = z.strictObject({
  searchId: rowId.nullable(),
  name: requiredText.max(60),
  text: requiredText,
})
export type SavedSearchForm = z.infer<typeof savedSearchForm>

export const savedSearch = z.object({ searchId: rowId, name: z.string(), text: z.string() })
export type SavedSearch = z.infer<typeof savedSearch>

const done = z.object({ searchId: rowId })

export const searchMethods = {
  /** Of each kind at most `limit`, what fits best first. */
  'search.find': deskRead(z.strictObject({ text: shortText, limit: z.int().min(1).max(100) }), searchAnswer),
  'search.saved': deskRead(none, z.object({ searches: z.array(savedSearch) })),
  /** A name that is there already is given the new text. */
  'search.save': deskWrite(savedSearchForm, done),
  'search.remove': deskWrite(z.strictObject({ searchId: rowId }), done),
}
