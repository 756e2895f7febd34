// Says what a text is cut into.

/**
 * `word` is the folded form for comparing; `start` and `end` are UTF-16 offsets into the original text (end
 * exclusive). A `stop` ends a sentence, a `mark` is any other punctuation that carries meaning.
 */
export type Token = {
  readonly kind: 'word' | 'number' | 'stop' | 'mark' | 'link' | 'email' | 'emoji'
  readonly word: string
  readonly start: number
  readonly end: number
}
