// Says what a cue found in a text is.

/** A cue that held: items `from` (inclusive) to `to` (exclusive). */
export type Found<Name extends string> = {
  readonly name: Name
  readonly strength: number
  readonly from: number
  readonly to: number
}
