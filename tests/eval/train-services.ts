// Learns what words say about the service a text is about and writes src/core/classify/service-weights.ts. Prints how often
// each chance was right on texts left out in turn. Deterministic. Run: node tests/eval/train-services.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { readText } from '../../src/core/classify/read-text.ts'
import { serviceEvidence } from '../../src/core/classify/service-evidence.ts'
import { stemsOf } from '../../src/core/classify/service-stems.ts'
import { cueAmount, wordShare } from '../../src/core/classify/service-wording.ts'
import type { Language } from '../../src/core/language/language.ts'
import { letterOfSteps, mostSteps } from '../../src/core/learned/letter-weight.ts'
import { sharesOf } from '../../src/core/learned/shares.ts'
import { triageCorpus } from './adapt/triage-corpus.ts'

// A new page has no weights of its own: the cues tell it.
const services = [
  'revision',
  'hosting',
  'performance',
  'dns',
  'domain',
  'email',
  'php',
  'security',
  'backup',
  'content',
  'feature',
  'training',
  'migration',
  'billing',
  'support',
  'project',
] as const
const width = services.length
const leastCount = 3
const keptStems = 4200
const rounds = 60
const pull = 3e-4
const folds = 5

type Row = {
  readonly lang: Language
  readonly text: string
  readonly category?: string
  readonly label: string
}
type Sample = {
  readonly label: number
  readonly cues: Float64Array
  readonly stems: ReadonlyMap<string, number>
}

const own: readonly Row[] = readFileSync(
  new URL('../fixtures/triage/services.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const names: readonly string[] = services
const learnedAs = (category: string | undefined): number =>
  category === undefined ? -1 : names.indexOf(category)

const samples: readonly Sample[] = [...triageCorpus(), ...own]
  .filter(({ category, label }) => label !== 'noise' && learnedAs(category) >= 0)
  .map((row): Sample => {
    const { signals } = readText({ text: row.text, sourceLanguage: row.lang })
    const { items } = signals.reading
    const { scores } = serviceEvidence(items, signals.services, signals.hits)
    const cues = new Float64Array(width)
    for (const service of scores.services) {
      const at = learnedAs(service)
      if (at >= 0) cues[at] = (cues[at] ?? 0) + scores.get(service)
    }
    const stems = new Map<string, number>()
    for (const { word } of items)
      for (const stem of stemsOf(word)) stems.set(stem, (stems.get(stem) ?? 0) + wordShare(items.length))
    return {
      label: learnedAs(row.category),
      cues: cues.map((score) => (score <= 0 ? 0 : cueAmount(score))),
      stems,
    }
  })

type Model = {
  readonly vocabulary: ReadonlyMap<string, number>
  readonly stems: Float64Array
  readonly cues: Float64Array
  readonly bias: Float64Array
}

function logitsOf(model: Model, { cues, stems }: Sample): Float64Array {
  const logits = Float64Array.from(model.bias)
  const add = (weights: Float64Array, row: number, value: number): void => {
    for (let k = 0; k < width; k += 1) logits[k] = (logits[k] ?? 0) + value * (weights[row * width + k] ?? 0)
  }
  for (let from = 0; from < width; from += 1) if (cues[from]) add(model.cues, from, cues[from] ?? 0)
  for (const [stem, value] of stems) {
    const row = model.vocabulary.get(stem)
    if (row !== undefined) add(model.stems, row, value)
  }
  return logits
}

function chancesOf(model: Model, sample: Sample): number[] {
  return sharesOf(logitsOf(model, sample))
}

/** Multinomial logistic regression, full batches with Adagrad steps and a small pull to zero. */
function learn(rows: readonly Sample[]): Model {
  const counts = new Map<string, number>()
  for (const { stems } of rows) for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= leastCount).map(([stem]) => stem)
  const vocabulary = new Map(kept.sort().map((stem, row) => [stem, row]))
  const model: Model = {
    vocabulary,
    stems: new Float64Array(vocabulary.size * width),
    cues: new Float64Array(width * width),
    bias: new Float64Array(width),
  }
  const squares = [
    new Float64Array(model.stems.length).fill(1e-6),
    new Float64Array(width * width).fill(1e-6),
  ]
  for (let round = 0; round < rounds; round += 1) {
    const gradients = [new Float64Array(model.stems.length), new Float64Array(width * width)]
    const biasGradient = new Float64Array(width)
    for (const sample of rows) {
      const errors = chancesOf(model, sample)
      errors[sample.label] = (errors[sample.label] ?? 0) - 1
      const spread = (into: Float64Array | undefined, row: number, value: number): void => {
        if (into === undefined) return
        for (let k = 0; k < width; k += 1)
          into[row * width + k] = (into[row * width + k] ?? 0) + (value * (errors[k] ?? 0)) / rows.length
      }
      for (const [stem, value] of sample.stems) {
        const row = vocabulary.get(stem)
        if (row !== undefined) spread(gradients[0], row, value)
      }
      for (let from = 0; from < width; from += 1)
        if (sample.cues[from]) spread(gradients[1], from, sample.cues[from] ?? 0)
      for (let k = 0; k < width; k += 1)
        biasGradient[k] = (biasGradient[k] ?? 0) + (errors[k] ?? 0) / rows.length
    }
    for (const [part, weights] of [model.stems, model.cues].entries()) {
      for (let index = 0; index < weights.length; index += 1) {
        const slope = (gradients[part]?.[index] ?? 0) + pull * (weights[index] ?? 0)
        const square = (squares[part]?.[index] ?? 0) + slope * slope
        const mine = squares[part]
        if (mine !== undefined) mine[index] = square
        weights[index] = (weights[index] ?? 0) - (0.15 * slope) / Math.sqrt(square)
      }
    }
    for (let k = 0; k < width; k += 1) model.bias[k] = (model.bias[k] ?? 0) - 0.5 * (biasGradient[k] ?? 0)
  }
  return model
}

const edges = [0, 0.2, 0.35, 0.5, 0.65, 0.8, 1.01]
const bands = edges.slice(0, -1).map((from) => ({ from, n: 0, right: 0 }))
let listed = 0
for (let fold = 0; fold < folds; fold += 1) {
  const model = learn(samples.filter((_, index) => index % folds !== fold))
  for (const sample of samples.filter((_, index) => index % folds === fold)) {
    const chances = chancesOf(model, sample)
    const ranked = [...chances.keys()].sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0))
    const best = chances[ranked[0] ?? 0] ?? 0
    const band = bands.findLast(({ from }) => best >= from)
    if (band === undefined) continue
    band.n += 1
    if (ranked[0] === sample.label) band.right += 1
    if (ranked.slice(0, 3).includes(sample.label)) listed += 1
  }
}

const model = learn(samples)
// The stems that say most are shipped.
const worthOf = (row: number): number =>
  model.stems.subarray(row * width, (row + 1) * width).reduce((sum, weight) => sum + weight * weight, 0)
const shipped = [...model.vocabulary]
  .sort(([a, rowA], [b, rowB]) => worthOf(rowB) - worthOf(rowA) || (a < b ? -1 : 1))
  .slice(0, keptStems)
  .sort(([a], [b]) => (a < b ? -1 : 1))
const greatest = shipped.reduce(
  (most, [, row]) =>
    Math.max(most, ...model.stems.subarray(row * width, (row + 1) * width).map((weight) => Math.abs(weight))),
  0,
)
const step = greatest / mostSteps
const letterOf = (weight: number): string => letterOfSteps(weight / step)
const encoded = shipped
  .map(
    ([stem, row]) =>
      stem + Array.from(model.stems.subarray(row * width, (row + 1) * width), letterOf).join(''),
  )
  .join(' ')
const listOf = (values: Float64Array): string =>
  (
    Array.from(values, (value) => Number(value.toFixed(3)))
      .join(', ')
      .match(/.{1,100}(?:, |$)/g) ?? []
  )
    .map((line) => `  ${line.trim().replace(/,?$/, ',')}`)
    .join('\n')
const chunks = encoded.match(/.{1,4000}/g) ?? []
const source = `// Holds what words and cues say for each service. Generated by tests/eval/train-services.ts from texts written for Remit.

export const learnedServices = [
${services.map((name) => `  '${name}',\n`).join('')}] as const
export type LearnedService = (typeof learnedServices)[number]

export const serviceBias: readonly number[] = [
${listOf(model.bias)}
]

/** What a cue for one service (row) says for each (column). */
export const serviceCueWeights: readonly number[] = [
${listOf(model.cues)}
]

/** What one letter of weight is worth. */
export const stemStep = ${Number(step.toPrecision(6))}

/** One word a stem: the stem, then a letter of weight for each service. */
export const stemWeights =
  ${chunks.map((chunk) => `'${chunk.replaceAll("'", "\\'")}'`).join(' +\n  ')}
`
writeFileSync(new URL('../../src/core/classify/service-weights.ts', import.meta.url), source)
console.log(
  JSON.stringify({
    n: samples.length,
    top1: Number((bands.reduce((sum, { right }) => sum + right, 0) / samples.length).toFixed(4)),
    top3: Number((listed / samples.length).toFixed(4)),
    bands: bands.map(({ from, n, right }) => ({
      from,
      n,
      right: Number((right / Math.max(1, n)).toFixed(3)),
    })),
    stems: shipped.length,
    bytes: source.length,
  }),
)
