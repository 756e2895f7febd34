// Says what a word tells of the services, by its stems, with weights learned from labelled texts.
import { stepsOfLetter } from '../learned/letter-weight.ts'
import { learnedServices, stemStep, stemWeights } from './service-weights.ts'

const shortStem = 5
const longStem = 8

/** The stems a word is known by: endings fall away, compounds keep their beginning. */
export function stemsOf(word: string): readonly string[] {
  if (word.length <= longStem - 2) return [word.slice(0, shortStem)]
  return [word.slice(0, shortStem), `${word.slice(0, longStem)}-`]
}

const width = learnedServices.length

type Stems = {
  readonly rows: ReadonlyMap<string, number>
  /** The weights of all rows, one service after the other. */
  readonly weights: Float64Array
}

let decoded: Stems | null = null

// An entry ends in one letter of weight for each service.
function stems(): Stems {
  if (decoded !== null) return decoded
  const entries = stemWeights.split(' ')
  const rows = new Map<string, number>()
  const weights = new Float64Array(entries.length * width)
  for (const [row, entry] of entries.entries()) {
    const edge = entry.length - width
    rows.set(entry.slice(0, edge), row)
    for (let k = 0; k < width; k += 1)
      weights[row * width + k] = stepsOfLetter(entry.charCodeAt(edge + k)) * stemStep
  }
  decoded = { rows, weights }
  return decoded
}

/** What a folded word adds to the sum of each learned service, in their order; null where nothing was learned of it. */
export function saidOfServices(word: string): Float64Array | null {
  const { rows, weights } = stems()
  let said: Float64Array | null = null
  for (const stem of stemsOf(word)) {
    const row = rows.get(stem)
    if (row === undefined) continue
    said ??= new Float64Array(width)
    for (let k = 0; k < width; k += 1) said[k] = (said[k] ?? 0) + (weights[row * width + k] ?? 0)
  }
  return said
}
