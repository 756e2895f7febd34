// Says which language a text is in, and admits when it cannot tell.
import { stepsOfLetter } from '../learned/letter-weight.ts'
import { sharesOf } from '../learned/shares.ts'
import { rememberedByWord, type Word } from '../text/word.ts'
import { gramsOfWord, tellingWords } from './grams.ts'
import { type Language, languages } from './language.ts'
import { gramWeights, profileBias, profileClasses, profileScale } from './profiles.ts'

export type Detected = {
  readonly language: Language | 'unknown'
  /** Probability of the answer between 0 and 1; for `unknown`, that of the best of the four languages. */
  readonly confidence: number
}

/** Below this many letters a text is too short to be told by its letters alone. */
const tellingLetters = 12

/** The least lead in probability over the next language for an answer without a prior. */
const tellingMargin = 0.2

/** A shorter text is told only by words no other language has ("ez gyors", "skynd jer"). */
const fewestLetters = 5
const shortMargin = 0.5

/**
 * What the owner's languages have before any letter is read: where Remit is used, few texts are in one of the others.
 * Danish has more, since half of what is said in few Danish words could be Norwegian too.
 */
const homeWeight = 1
const danishWeight = 0.5

/** How much a source's usual language weighs against the letters: as much as odds of five to one. */
const priorWeight = Math.log(5)

/**
 * The language of a text by its letter groups, English, Indonesian (Malay counts as Indonesian), Danish or
 * Hungarian. `prior` is the usual language of the source; it tips the balance, and it is the answer when the text
 * itself does not tell: too few letters, or too small a lead. Text in another language (eight rivals are
 * known, Norwegian and Swedish among them, and what many others have in common) is `unknown`. A text in several parts is read as if they were its lines.
 */
export function detectLanguage(text: string | readonly string[], prior?: Language): Detected {
  const { words, letters } = tellingWords(typeof text === 'string' ? [text] : text)
  if (letters === 0) return { language: prior ?? 'unknown', confidence: 0 }
  const shares = sharesOf(withEvidence(startWith(prior), words))
  const best = largestOf(shares, all)
  const next = largestOf(shares, all, best)
  const mine = largestOf(shares, home)
  const confidence = shares[mine] ?? 0
  const bestName = profileClasses[best]
  const lead = (shares[best] ?? 0) - (shares[next] ?? 0)
  const least = letters >= tellingLetters ? tellingMargin : shortMargin
  if (letters >= fewestLetters && lead >= least)
    return { language: isLanguage(bestName) ? bestName : 'unknown', confidence }
  return { language: prior ?? 'unknown', confidence }
}

const isLanguage = (name: string | undefined): name is Language =>
  languages.some((language) => language === name)

/** The places of all classes, and of those that are one of the four languages. */
const all: readonly number[] = profileClasses.map((_, index) => index)
const home = all.filter((index) => isLanguage(profileClasses[index]))

/** What each class has before any letter is read. */
function startWith(prior: Language | undefined): readonly number[] {
  return starts.get(prior) ?? []
}

const starts: ReadonlyMap<Language | undefined, readonly number[]> = new Map(
  [undefined, ...languages].map((prior) => [
    prior,
    profileClasses.map((name, index) => {
      const start = (isLanguage(name) ? homeWeight : 0) + (name === 'da' ? danishWeight : 0)
      return (profileBias[index] ?? 0) + start + (name === prior ? priorWeight : 0)
    }),
  ]),
)

/** The place of the largest share among those asked for, `but` one; of equal ones the first. */
function largestOf(shares: readonly number[], asked: readonly number[], but = -1): number {
  let largest = -1
  for (const index of asked) {
    if (index !== but && (largest === -1 || (shares[index] ?? 0) > (shares[largest] ?? 0))) largest = index
  }
  return largest
}

type Profiles = {
  /** The row of each letter group that says anything. */
  readonly rows: ReadonlyMap<string, number>
  /** The weights of all rows, one class after the other. */
  readonly weights: Float64Array
}

let decoded: Profiles | null = null

// A row ends in one letter of weight for each class.
function profiles(): Profiles {
  if (decoded !== null) return decoded
  const written = gramWeights.split(' ')
  const rows = new Map<string, number>()
  const weights = new Float64Array(written.length * profileClasses.length)
  for (const [row, line] of written.entries()) {
    const edge = line.length - profileClasses.length
    rows.set(line.slice(0, edge), row)
    for (let index = 0; index < profileClasses.length; index += 1)
      weights[row * profileClasses.length + index] = stepsOfLetter(line.charCodeAt(edge + index))
  }
  decoded = { rows, weights }
  return decoded
}

/** What one word says: how many letter groups it has, and what those add to each class. */
type WordEvidence = { readonly word: Word; readonly groups: number; readonly adds: Float64Array }

// The words of a language repeat; what one says is added up once.
const evidenceOf = rememberedByWord((word): WordEvidence => {
  const { rows, weights } = profiles()
  const groups = gramsOfWord(word.text)
  const adds = new Float64Array(profileClasses.length)
  for (const group of groups) {
    const row = rows.get(group)
    if (row === undefined) continue
    for (let index = 0; index < adds.length; index += 1)
      adds[index] = (adds[index] ?? 0) + (weights[row * adds.length + index] ?? 0)
  }
  return { word, groups: groups.length, adds }
})

// One row serves all texts: a new one for each would cost more than what is added up in it.
const sums = new Float64Array(profileClasses.length)

/** The sum of each class with what the words say, until the next text; the length of the text is divided out by its square root. */
function withEvidence(start: readonly number[], words: readonly Word[]): Float64Array {
  sums.fill(0)
  let groups = 0
  for (const word of words) {
    const found = evidenceOf(word)
    groups += found.groups
    const { adds } = found
    for (let index = 0; index < sums.length; index += 1) sums[index] = (sums[index] ?? 0) + (adds[index] ?? 0)
  }
  const scale = profileScale / Math.sqrt(groups)
  for (let index = 0; index < sums.length; index += 1)
    sums[index] = (start[index] ?? 0) + scale * (sums[index] ?? 0)
  return sums
}
