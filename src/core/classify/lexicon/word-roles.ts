// Says which parts a word can play beside the cues: who speaks and is spoken to, what denies, supposes or turns.
import type { Language } from '../../language/language.ts'

/** The parts, as bits of one number. */
export const role = {
  firstPerson: 1,
  secondPerson: 2,
  negator: 4,
  degree: 8,
  condition: 16,
  turn: 32,
  filler: 64,
  aboutCustomers: 128,
} as const

/** The words of one language by the part they play. */
export type WordLists = {
  readonly negators: ReadonlySet<string>
  readonly degrees: ReadonlySet<string>
  readonly conditions: ReadonlySet<string>
  readonly turns: ReadonlySet<string>
  readonly secondPerson: ReadonlySet<string>
  readonly firstPerson: ReadonlySet<string>
  readonly fillers: ReadonlySet<string>
}

/** The bits of all parts a folded word of the language has. */
export function rolesOf(word: string, language: Language, lists: WordLists): number {
  const bit = (words: ReadonlySet<string>, part: number): number => (words.has(word) ? part : 0)
  return (
    bit(lists.firstPerson, role.firstPerson) |
    bit(lists.secondPerson, role.secondPerson) |
    bit(lists.negators, role.negator) |
    bit(lists.degrees, role.degree) |
    bit(lists.conditions, role.condition) |
    bit(lists.turns, role.turn) |
    bit(lists.fillers, role.filler) |
    (language === 'hu' && isHungarianSelf(word) ? role.firstPerson : 0) |
    (aboutCustomers.test(word) ? role.aboutCustomers : 0)
  )
}

// Sellers speaking of their customers: a forum of hosts, a post on marketing.
const aboutCustomers =
  /^(?:customers?|clients?|consumers?|users?|compan(?:y|ies)|business(?:es)?|brands?|konsumen\w*|pelanggan\w*|klien\w*|client\w*|perusahaan\w*|kunde\w*|virksomhed\w*|firma\w*|ugyfel\w*|vasarlo\w*|vallalat\w*|ceg\w*)$/

// Hungarian says "I" and "we" by the ending of the verb or noun.
const hungarianSelf =
  /.{3}(?:[aeo]m|[ao]mat|emet|[ae]mnak|emnek|[tn][aeu]k?m|t?unk|unkat|juk|tuk|ink|ink[ae]t|inknak|inknek)$/

function isHungarianSelf(word: string): boolean {
  const last = word.charAt(word.length - 1)
  return (last === 'm' || last === 't' || last === 'k') && hungarianSelf.test(word)
}
