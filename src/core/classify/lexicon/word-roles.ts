// Says which parts a word can play beside the cues: who speaks and is spoken to, what denies, supposes or turns.
import type { Language } from '../../language/language.ts'
import { remembered } from '../../remembered.ts'

/** The parts, as bits of one number. */
export const role = {
  firstPerson: 1,
  secondPerson: 2,
  negator: 4,
  degree: 8,
  condition: 16,
  turn: 32,
} as const

/** The words of one language by the part they play. */
export type WordLists = {
  readonly negators: ReadonlySet<string>
  readonly degrees: ReadonlySet<string>
  readonly conditions: ReadonlySet<string>
  readonly turns: ReadonlySet<string>
  readonly secondPerson: ReadonlySet<string>
  readonly firstPerson: ReadonlySet<string>
}

/** Gives for a folded word of the language the bits of all its parts. */
export function rolesIn(language: Language, lists: WordLists): (word: string) => number {
  const bit = (words: ReadonlySet<string>, word: string, value: number): number =>
    words.has(word) ? value : 0
  return remembered({ most: 10_000, longest: 40 }, (word) => {
    const isSelf = language === 'hu' && isHungarianSelf(word)
    return (
      (isSelf ? role.firstPerson : bit(lists.firstPerson, word, role.firstPerson)) |
      bit(lists.secondPerson, word, role.secondPerson) |
      bit(lists.negators, word, role.negator) |
      bit(lists.degrees, word, role.degree) |
      bit(lists.conditions, word, role.condition) |
      bit(lists.turns, word, role.turn)
    )
  })
}

// Hungarian says "I" and "we" by the ending of the verb or noun.
const hungarianSelf =
  /.{3}(?:[aeo]m|[ao]mat|emet|[ae]mnak|emnek|[tn][aeu]k?m|t?unk|unkat|juk|tuk|ink|ink[ae]t|inknak|inknek)$/

function isHungarianSelf(word: string): boolean {
  const last = word.charAt(word.length - 1)
  return (last === 'm' || last === 't' || last === 'k') && hungarianSelf.test(word)
}
