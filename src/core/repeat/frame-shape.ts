// Holds what is known of a question: of what it asks what, and what was found on the way.
import type { ServiceKey } from '../classify/kinds.ts'
import type { ActionKey, FacetKey, ObjectKey, VariantKey } from './concepts.ts'

export type Frame = {
  readonly category: ServiceKey
  /** What is asked about: the most telling things named. Empty where nothing is recognised. */
  readonly subjects: ReadonlySet<ObjectKey>
  /** What else is named: where the subject is, or what it belongs to. */
  readonly places: ReadonlySet<ObjectKey>
  readonly action: ActionKey | null
  readonly facet: FacetKey | null
  /** 'no' where the action is turned round ("not", "without"). */
  readonly polarity: 'yes' | 'no'
  /** Which of several of a kind: a language, a means of payment. */
  readonly variants: ReadonlySet<VariantKey>
  /** Names and numbers no list knows, folded: "tokopedia", "8.1". */
  readonly names: ReadonlySet<string>
}

/** What the lists found in a text, before it is settled what of it is meant. */
export type Mentioned = {
  readonly objects: ReadonlySet<ObjectKey>
  readonly actions: ReadonlySet<ActionKey>
  readonly facets: ReadonlySet<FacetKey>
  /** Facets that only weak words speak for. */
  readonly faintFacets: ReadonlySet<FacetKey>
}
