// Learns how much each signal and each wording says for each kind from the texts in tests/fixtures/triage.
// Deterministic. Run: node tests/eval/train-triage.ts [--check]; with --check it only prints what five-fold checking gives.
import { writeFileSync } from 'node:fs'
import { concepts, formSignals } from '../../src/core/classify/concepts.ts'
import { featureCount, featuresOf, wordingFeature } from '../../src/core/classify/features.ts'
import { type CaseKind, caseKinds } from '../../src/core/classify/kinds.ts'
import { signalNames } from '../../src/core/classify/signal-places.ts'
import { signalsIn } from '../../src/core/classify/signals.ts'
import { wordingPlaces } from '../../src/core/classify/wording.ts'
import { weightLetters } from '../../src/core/classify/wording-weights.ts'
import { sharesOf } from '../../src/core/learned/shares.ts'
import { triageCorpus } from './adapt/triage-corpus.ts'

const rows = triageCorpus()
const kinds: readonly CaseKind[] = caseKinds
const width = kinds.length
const signals = signalNames.length

type Sample = {
  readonly label: number
  /** How many texts it counts for. */
  readonly weight: number
  readonly places: Int32Array
  readonly values: Float64Array
}

// Most customers write plainly, or leave what they want to be understood; most texts of the corpus are hard on purpose.
// What stands for many texts counts for more.
const commonWeight = 2
const isCommon = (id: string): boolean => /^[spt]-/.test(id)

const samples: readonly Sample[] = rows.map((row) => {
  const { hits, reading } = signalsIn(row.text, row.lang)
  const { places, values } = featuresOf({
    language: row.lang,
    parts: [{ items: reading.items, hits, strength: 1 }],
  })
  return { label: kinds.indexOf(row.label), weight: isCommon(row.id) ? commonWeight : 1, places, values }
})

// Where learning starts and what it is pulled back to: a concept speaks for its kind, marks of form barely do, of
// wording nothing is known beforehand.
const conceptPrior = 1.4
const formPrior = 0.3
// Words turned round by a denial mean as much as words that say it straight, but the corpus holds few of them.
const turnedSignals: ReadonlySet<string> = new Set(['denied_praise', 'denied_breach'])
const prior = new Float64Array(featureCount * width)
signalNames.forEach((name, place) => {
  const kind = { ...concepts, ...formSignals }[name]
  prior[place * width + kinds.indexOf(kind)] =
    name in concepts || turnedSignals.has(name) ? conceptPrior : formPrior
})

// Held-out folds choose these pulls; a third or three times as much is worse.
const signalPull = 0.003
const wordingPull = 0.002
const rounds = 200
const step = 0.1
const biasStep = 0.4
// What stands in one text alone tells of that text.
const leastTexts = 2

const textsWith = new Int32Array(featureCount)
for (const { places } of samples) for (const place of places) textsWith[place] = (textsWith[place] ?? 0) + 1

type Model = { readonly weights: Float64Array; readonly bias: Float64Array }

function sumsOf({ weights, bias }: Model, { places, values }: Sample): Float64Array {
  const sums = Float64Array.from(bias)
  for (let at = 0; at < places.length; at += 1) {
    const from = (places[at] ?? 0) * width
    const value = values[at] ?? 0
    for (let k = 0; k < width; k += 1) sums[k] = (sums[k] ?? 0) + value * (weights[from + k] ?? 0)
  }
  return sums
}

const isLearned = (place: number): boolean => place < signals || (textsWith[place] ?? 0) >= leastTexts

function learn(data: readonly Sample[]): Model {
  const model: Model = { weights: Float64Array.from(prior), bias: new Float64Array(width) }
  model.bias[kinds.indexOf('noise')] = 1
  // Every kind counts alike, however many texts the corpus has of it.
  const weightOf = kinds.map(
    (_, label) => data.length / width / data.filter((sample) => sample.label === label).length,
  )
  const pace = new Float64Array(prior.length).fill(1e-8)
  const slopes = new Float64Array(prior.length)
  for (let round = 0; round < rounds; round += 1) {
    slopes.fill(0)
    const biasSlopes = new Float64Array(width)
    for (const sample of data) {
      const counts = (sample.weight * (weightOf[sample.label] ?? 1)) / data.length
      const errors = Float64Array.from(sharesOf(sumsOf(model, sample)))
      errors[sample.label] = (errors[sample.label] ?? 0) - 1
      for (let k = 0; k < width; k += 1) {
        errors[k] = (errors[k] ?? 0) * counts
        biasSlopes[k] = (biasSlopes[k] ?? 0) + (errors[k] ?? 0)
      }
      for (let at = 0; at < sample.places.length; at += 1) {
        const place = sample.places[at] ?? 0
        if (!isLearned(place)) continue
        const from = place * width
        const value = sample.values[at] ?? 0
        for (let k = 0; k < width; k += 1)
          slopes[from + k] = (slopes[from + k] ?? 0) + (errors[k] ?? 0) * value
      }
    }
    for (let index = 0; index < prior.length; index += 1) {
      const weight = model.weights[index] ?? 0
      const raw = slopes[index] ?? 0
      if (raw === 0 && weight === (prior[index] ?? 0)) continue
      const pull = index < signals * width ? signalPull : wordingPull
      const slope = raw + pull * (weight - (prior[index] ?? 0))
      const speed = (pace[index] ?? 0) + slope * slope
      pace[index] = speed
      model.weights[index] = weight - (step * slope) / Math.sqrt(speed)
    }
    for (let k = 0; k < width; k += 1) model.bias[k] = (model.bias[k] ?? 0) - biasStep * (biasSlopes[k] ?? 0)
  }
  return model
}

type HeldOut = { readonly sums: Float64Array; readonly label: number; readonly lang: string }

/** Scale that makes the shares honest on texts the model has not seen. */
function temperatureFor(heldOut: readonly HeldOut[]): number {
  let best = { temperature: 1, loss: Number.POSITIVE_INFINITY }
  for (let temperature = 0.3; temperature <= 3; temperature += 0.05) {
    const loss = heldOut.reduce(
      (sum, { sums, label }) =>
        sum - Math.log(sharesOf(sums.map((value) => value / temperature))[label] ?? 1e-9),
      0,
    )
    if (loss < best.loss) best = { temperature, loss }
  }
  return best.temperature
}

const folds = 5
// Two folds tell the temperature; the accuracy of single languages wants all.
const foldsTried = process.argv.includes('--check') ? folds : 2
const heldOut = Array.from({ length: foldsTried }, (_, fold) => {
  const model = learn(samples.filter((_, index) => index % folds !== fold))
  return samples.flatMap((sample, index): HeldOut[] =>
    index % folds === fold
      ? [{ sums: sumsOf(model, sample), label: sample.label, lang: rows[index]?.lang ?? '' }]
      : [],
  )
}).flat()
const shareRight = (of: readonly HeldOut[]): number =>
  Number(
    (of.filter(({ sums, label }) => sums.indexOf(Math.max(...sums)) === label).length / of.length).toFixed(4),
  )
const temperature = temperatureFor(heldOut)
console.log(
  JSON.stringify({
    rows: rows.length,
    signals,
    heldOutAccuracy: shareRight(heldOut),
    perLang: Object.fromEntries(
      [...new Set(heldOut.map(({ lang }) => lang))].map((lang) => [
        lang,
        shareRight(heldOut.filter((one) => one.lang === lang)),
      ]),
    ),
    temperature: Number(temperature.toFixed(2)),
  }),
)

const classify = new URL('../../src/core/classify/', import.meta.url)

function signalsFile({ weights, bias }: Model): string {
  const scaled = (value: number): string => `${Number((value / temperature).toFixed(2))}`
  const lines = signalNames.map((name, place) => {
    const row = kinds.map((_, k) => scaled(weights[place * width + k] ?? 0))
    return `  ${name}: [${row.join(', ')}],`
  })
  return `// Holds how much each signal says for each kind. Generated by tests/eval/train-triage.ts from texts written for Remit.
import type { Signal } from './concepts.ts'

/** Changes whenever the weights or the signals do; stored with a judgement, so that an old one can be told. */
export const weightsVersion = 3

/** Order of the kinds: ${kinds.join(', ')}. */
export const kindBias: readonly number[] = [${[...bias].map(scaled).join(', ')}]

export const signalWeights: Readonly<Record<Signal, readonly number[]>> = {
${lines.join('\n')}
}
`
}

// The few weights beyond this share of all are cut back to it: one letter holds a weight, and the others need its steps.
const keptShare = 0.9995

function wordingFile({ weights }: Model): string {
  const middle = (weightLetters.length - 1) / 2
  const wording = weights.subarray(signals * width)
  const sizes = wording
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort()
  const scale = (sizes[Math.floor(sizes.length * keptShare)] ?? 0) / middle
  let packed = ''
  let gap = 0
  for (let place = 0; place < wordingPlaces; place += 1) {
    const from = (wordingFeature(place) - signals) * width
    const row = kinds
      .map((_, k) => Math.max(-middle, Math.min(middle, Math.round((wording[from + k] ?? 0) / scale))))
      .map((steps) => weightLetters.charAt(steps + middle))
      .join('')
    if (row === weightLetters.charAt(middle).repeat(width)) gap += 1
    else {
      packed += gap > 0 ? `[${gap}]${row}` : row
      gap = 0
    }
  }
  return `// Holds what words, letter groups and pairs of words say for each kind. Generated by tests/eval/train-triage.ts.

/** What one step of a weight is worth. */
export const wordingScale = ${Number((scale / temperature).toPrecision(6))}

export const packedWording =
  '${packed}'
`
}

if (!process.argv.includes('--check')) {
  const model = learn(samples)
  writeFileSync(new URL('weights.ts', classify), signalsFile(model))
  writeFileSync(new URL('wording-packed.ts', classify), wordingFile(model))
}
