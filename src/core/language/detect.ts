// Says which language a text is in, and admits when it cannot tell.
import { gramsOf } from './grams.ts'
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

/** How much a source's usual language weighs against the letters: as much as odds of five to one. */
const priorWeight = Math.log(5)

/**
 * The language of a text by its letter groups, English, Indonesian (Malay counts as Indonesian), Danish or
 * Hungarian. `prior` is the usual language of the source; it tips the balance, and it is the answer when the text
 * itself does not tell: fewer than twelve letters, or too small a lead. Text in another language (eight rivals are
 * known, Norwegian and Swedish among them) is `unknown`.
 */
export function detectLanguage(text: string, prior?: Language): Detected {
  const { counts, letters } = gramsOf(text)
  if (letters === 0) return { language: prior ?? 'unknown', confidence: 0 }
  const logits = profileClasses.map((name, index) => {
    return (profileBias[index] ?? 0) + (name === prior ? priorWeight : 0)
  })
  const known = knownWeights()
  let total = 0
  for (const count of counts.values()) total += count
  const scale = profileScale / Math.sqrt(total)
  for (const [gram, count] of counts) {
    const weights = known.get(gram)
    if (weights === undefined) continue
    for (let index = 0; index < weights.length; index++) {
      logits[index] = (logits[index] ?? 0) + scale * count * (weights[index] ?? 0)
    }
  }
  const highest = Math.max(...logits)
  const odds = logits.map((logit) => Math.exp(logit - highest))
  const sum = odds.reduce((a, b) => a + b, 0)
  const ranked = profileClasses
    .map((name, index) => ({ name, share: (odds[index] ?? 0) / sum }))
    .sort((a, b) => b.share - a.share)
  const [best, next] = ranked
  const mine = ranked.find(({ name }) => isLanguage(name))
  const confidence = mine?.share ?? 0
  if (best === undefined || next === undefined) return { language: 'unknown', confidence }
  const isTold = letters >= tellingLetters && best.share - next.share >= tellingMargin
  if (isTold)
    return isLanguage(best.name) ? { language: best.name, confidence } : { language: 'unknown', confidence }
  return { language: prior ?? 'unknown', confidence }
}

const isLanguage = (name: string): name is Language => languages.some((language) => language === name)

let decoded: ReadonlyMap<string, readonly number[]> | null = null

// A row ends in one letter of weight for each class: "a" is none, "z" the most for it, "B" the most against it.
function knownWeights(): ReadonlyMap<string, readonly number[]> {
  if (decoded !== null) return decoded
  const map = new Map<string, readonly number[]>()
  for (const row of gramWeights.split(' ')) {
    const gram = row.slice(0, -profileClasses.length)
    map.set(
      gram,
      Array.from(row.slice(-profileClasses.length), (letter) => weightOf(letter)),
    )
  }
  decoded = map
  return map
}

function weightOf(letter: string): number {
  const code = letter.charCodeAt(0)
  return code >= 97 ? code - 97 : code - 91
}
