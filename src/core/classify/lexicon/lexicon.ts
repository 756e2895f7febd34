// Says how a cue list is written, so that it can be read and grown by hand.
import type { Concept, concepts } from '../concepts.ts'
import type { CaseKind } from '../kinds.ts'

/** The concepts that speak for one kind, with their cues. */
export type CuesOf<Kind extends CaseKind> = Readonly<
  Record<{ [Name in Concept]: (typeof concepts)[Name] extends Kind ? Name : never }[Concept], string>
>

/**
 * The cues of one language. A cue is words as people write them; accents and case do not matter. Notation:
 * - `crash*` any ending, `*satok` any beginning, `*fejl*` anywhere inside a word;
 * - `charged .. twice` up to four words between;
 * - `(still|yet)` one of these, `(very|)` or nothing;
 * - `^add` only where a clause begins;
 * - `late~` a weak hint, worth half.
 * One string holds many cues, parted by commas or line ends; a line may also end after a "|".
 */
export type Lexicon = {
  readonly cues: Readonly<Record<Concept, string>>
  /** Words that turn the meaning of what follows. */
  readonly negators: string
  /** Words that make a comparison of a negation ("never so good") and so leave the meaning standing. */
  readonly degrees: string
  /** Words that make what follows only imagined. */
  readonly conditions: string
  /** Words after which the real point comes. */
  readonly turns: string
  readonly secondPerson: string
  readonly firstPerson: string
  /** Words that may open a clause without being its beginning: please, and, then, forms of address. */
  readonly fillers: string
}
