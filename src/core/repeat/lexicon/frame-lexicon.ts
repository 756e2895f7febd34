// Says how the words of frames are listed: by concept, in the notation of the classifier's lexicon.
import type { ActionKey, FacetKey, ObjectKey, VariantKey } from '../concepts.ts'

/** The cues of one language, or of the words of the trade that all four share. */
export type FrameLexicon = {
  readonly objects: Readonly<Partial<Record<ObjectKey, string>>>
  readonly actions: Readonly<Partial<Record<ActionKey, string>>>
  readonly facets: Readonly<Partial<Record<FacetKey, string>>>
  readonly variants: Readonly<Partial<Record<VariantKey, string>>>
  /** Words that turn an action round: "not", "without". */
  readonly negators: string
}
