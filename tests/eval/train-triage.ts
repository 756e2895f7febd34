// Learns how much each signal says for each kind from tests/fixtures/triage/corpus.jsonl and writes src/core/classify/weights.ts.
// Deterministic. Run: node tests/eval/train-triage.ts [--check]; with --check it only prints what five-fold checking gives.
import { readFileSync, writeFileSync } from 'node:fs'
import {
  conceptNames,
  concepts,
  type FormSignal,
  formSignals,
  type Signal,
} from '../../src/core/classify/concepts.ts'
import { type CaseKind, caseKinds } from '../../src/core/classify/kinds.ts'
import { signalsIn } from '../../src/core/classify/signals.ts'
import { amountsOf } from '../../src/core/classify/weigh.ts'
import type { Language } from '../../src/core/language/language.ts'

type Row = { readonly lang: Language; readonly text: string; readonly label: CaseKind }

const rows: readonly Row[] = readFileSync(new URL('../fixtures/triage/corpus.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const formNames = Object.keys(formSignals).filter((name): name is FormSignal => name in formSignals)
const names: readonly Signal[] = [...conceptNames, ...formNames]
const kinds: readonly CaseKind[] = caseKinds
const kindOf = (name: Signal): CaseKind => ({ ...concepts, ...formSignals })[name]

const samples = rows.map((row) => {
  const amounts = amountsOf(signalsIn(row.text, row.lang).hits)
  return {
    label: kinds.indexOf(row.label),
    features: names.flatMap((name, place) => {
      const found = amounts.get(name)
      return found === undefined ? [] : [{ place, value: found.amount }]
    }),
  }
})
type Sample = (typeof samples)[number]

// Where learning starts and what it is pulled back to: a concept speaks for its kind, marks of form barely do.
const conceptPrior = 1.4
const formPrior = 0.3
// Words turned round by a denial mean as much as words that say it straight, but the corpus holds few of them.
const turnedSignals: ReadonlySet<Signal> = new Set(['denied_praise', 'denied_breach'])
// Held-out folds choose this pull; a tenth or ten times as much is worse by a point or more.
const pull = 0.012
const rounds = 400
const step = 0.4

const prior = names.map((name) =>
  kinds.map((kind) =>
    kind === kindOf(name) ? (name in concepts || turnedSignals.has(name) ? conceptPrior : formPrior) : 0,
  ),
)

type Model = { readonly weights: number[][]; readonly bias: number[] }

function sums(model: Model, sample: Sample): number[] {
  return kinds.map((_, k) =>
    sample.features.reduce(
      (sum, { place, value }) => sum + value * (model.weights[place]?.[k] ?? 0),
      model.bias[k] ?? 0,
    ),
  )
}

function shares(logits: readonly number[]): number[] {
  const top = Math.max(...logits)
  const odds = logits.map((logit) => Math.exp(logit - top))
  const total = odds.reduce((a, b) => a + b, 0)
  return odds.map((value) => value / total)
}

function learn(data: readonly Sample[]): Model {
  const model: Model = {
    weights: prior.map((row) => [...row]),
    bias: kinds.map((kind) => (kind === 'noise' ? 1 : 0)),
  }
  const speed = names.map(() => kinds.map(() => 1e-8))
  for (let round = 0; round < rounds; round += 1) {
    const slopes = names.map((_, place) =>
      kinds.map((_, k) => pull * ((model.weights[place]?.[k] ?? 0) - (prior[place]?.[k] ?? 0))),
    )
    const biasSlopes = kinds.map(() => 0)
    for (const sample of data) {
      shares(sums(model, sample)).forEach((share, k) => {
        const error = (share - (k === sample.label ? 1 : 0)) / data.length
        biasSlopes[k] = (biasSlopes[k] ?? 0) + error
        for (const { place, value } of sample.features) {
          const slope = slopes[place]
          if (slope !== undefined) slope[k] = (slope[k] ?? 0) + error * value
        }
      })
    }
    names.forEach((_, place) => {
      kinds.forEach((_, k) => {
        const slope = slopes[place]?.[k] ?? 0
        const row = model.weights[place]
        const pace = speed[place]
        if (row === undefined || pace === undefined) return
        pace[k] = (pace[k] ?? 0) + slope * slope
        row[k] = (row[k] ?? 0) - (step * slope) / Math.sqrt(pace[k] ?? 1) / 4
      })
    })
    kinds.forEach((_, k) => {
      model.bias[k] = (model.bias[k] ?? 0) - step * (biasSlopes[k] ?? 0)
    })
  }
  return model
}

/** Scale that makes the shares honest on texts the model has not seen. */
function temperatureFor(logits: readonly { readonly logits: number[]; readonly label: number }[]): number {
  let best = { temperature: 1, loss: Number.POSITIVE_INFINITY }
  for (let temperature = 0.6; temperature <= 2.5; temperature += 0.05) {
    const loss = logits.reduce(
      (sum, one) => sum - Math.log(shares(one.logits.map((value) => value / temperature))[one.label] ?? 1e-9),
      0,
    )
    if (loss < best.loss) best = { temperature, loss }
  }
  return best.temperature
}

const folds = 5
const heldOut = Array.from({ length: folds }, (_, fold) => {
  const model = learn(samples.filter((_, index) => index % folds !== fold))
  return samples
    .filter((_, index) => index % folds === fold)
    .map((sample) => ({ logits: sums(model, sample), label: sample.label }))
}).flat()
const right = heldOut.filter(({ logits, label }) => logits.indexOf(Math.max(...logits)) === label).length
const temperature = temperatureFor(heldOut)
console.log(
  JSON.stringify({
    rows: rows.length,
    signals: names.length,
    heldOutAccuracy: right / heldOut.length,
    temperature,
  }),
)

if (!process.argv.includes('--check')) {
  const model = learn(samples)
  const scaled = (value: number): string => `${Number((value / temperature).toFixed(2))}`
  const lines = names.map(
    (name, place) =>
      `  ${name}: [${kinds.map((_, k) => scaled(model.weights[place]?.[k] ?? 0)).join(', ')}],`,
  )
  writeFileSync(
    new URL('../../src/core/classify/weights.ts', import.meta.url),
    `// Holds how much each signal says for each kind. Generated by tests/eval/train-triage.ts from texts written for Remit.
import type { Signal } from './concepts.ts'

/** Changes whenever the weights or the signals do; stored with a judgement, so that an old one can be told. */
export const weightsVersion = 1

/** Order of the kinds: ${kinds.join(', ')}. */
export const kindBias: readonly number[] = [${model.bias.map(scaled).join(', ')}]

export const signalWeights: Readonly<Record<Signal, readonly number[]>> = {
${lines.join('\n')}
}
`,
  )
}
