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

let decoded: ReadonlyMap<string, readonly number[]> | null = null

// An entry ends in one letter of weight for each service.
function weightsByStem(): ReadonlyMap<string, readonly number[]> {
  decoded ??= new Map(
    stemWeights.split(' ').map((entry) => {
      const edge = entry.length - width
      const weights = learnedServices.map((_, k) => stepsOfLetter(entry.charCodeAt(edge + k)) * stemStep)
      return [entry.slice(0, edge), weights]
    }),
  )
  return decoded
}

/** What a folded word adds to the sum of each learned service, in their order; null where nothing was learned of it. */
export function saidOfServices(word: string): readonly number[] | null {
  const known = stemsOf(word).flatMap((stem) => {
    const weights = weightsByStem().get(stem)
    return weights === undefined ? [] : [weights]
  })
  if (known.length === 0) return null
  return learnedServices.map((_, k) => known.reduce((sum, weights) => sum + (weights[k] ?? 0), 0))
}
