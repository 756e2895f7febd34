// Says what a text is cut into.

/**
 * The kinds of tokens, as the numbers by which a cut holds them. A `stop` ends a sentence, a `mark` is any other
 * punctuation that carries meaning.
 */
export const tokenKind = { link: 0, email: 1, number: 2, word: 3, stop: 4, emoji: 5, mark: 6 } as const

/** Their names, by their numbers. */
export const tokenNames = ['link', 'email', 'number', 'word', 'stop', 'emoji', 'mark'] as const

/** `word` is the folded form for comparing; `start` and `end` are UTF-16 offsets into the original text (end exclusive). */
export type Token = {
  readonly kind: (typeof tokenNames)[number]
  readonly word: string
  readonly start: number
  readonly end: number
}
