// Learns the letter profiles of the languages from the texts in tests/fixtures/triage and writes src/core/language/profiles.ts.
// Deterministic: the same texts give the same file. Run: node tests/eval/train-language.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { danish } from '../../src/core/classify/lexicon/da/index.ts'
import { english } from '../../src/core/classify/lexicon/en/index.ts'
import { hungarian } from '../../src/core/classify/lexicon/hu/index.ts'
import { indonesian } from '../../src/core/classify/lexicon/id/index.ts'
import type { Lexicon } from '../../src/core/classify/lexicon/lexicon.ts'
import { gramsOf } from '../../src/core/language/grams.ts'
import { letterOfSteps, mostSteps } from '../../src/core/learned/letter-weight.ts'
import { sharesOf } from '../../src/core/learned/shares.ts'
import { tokensOf } from '../../src/core/text/tokens.ts'
import { triageCorpus } from './adapt/triage-corpus.ts'

// `xx` stands for all languages that are no rivals of their own: what is learned of it is only that it is none of ours.
const classes = ['en', 'id', 'da', 'hu', 'no', 'sv', 'de', 'nl', 'es', 'fr', 'it', 'pt', 'xx']
const keptGrams = 4300
const rounds = 300
const scale = 3

type Row = { readonly lang: string; readonly text: string }

const folder = new URL('../fixtures/triage/', import.meta.url)
const read = (name: string): Row[] =>
  readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line))

function pieces(text: string, size: number): string[] {
  const words = tokensOf(text).flatMap((token) =>
    token.kind === 'word' ? [text.slice(token.start, token.end)] : [],
  )
  const cut: string[] = []
  for (let start = 0; start < words.length; start += size)
    cut.push(words.slice(start, start + size).join(' '))
  return cut
}

// Cue lists hold much of the everyday words of each language; cues that are loans stand in several lists and cancel out.
const lexicons: readonly (readonly [string, Lexicon])[] = [
  ['en', english],
  ['id', indonesian],
  ['da', danish],
  ['hu', hungarian],
]
const fromCues = lexicons.flatMap(([lang, lexicon]) =>
  Object.entries(lexicon.cues)
    .filter(([name]) => name !== 'promotion')
    .flatMap(([, cues]) => pieces(cues.replace(/[|()*~^$]|\.\./g, ' '), 9).map((text) => ({ lang, text }))),
)
const rows: Row[] = [
  ...triageCorpus(),
  ...read('languages.jsonl').flatMap((row) => [
    ...(row.text.length < 200 ? [row] : []),
    ...[3, 6].flatMap((size) => pieces(row.text, size).map((text) => ({ lang: row.lang, text }))),
  ]),
  ...fromCues,
]

const perClass = classes.map((name) => rows.filter((row) => row.lang === name).length)
const samples = rows.map((row) => ({ label: classes.indexOf(row.lang), counts: gramsOf(row.text).counts }))

// A gram is worth keeping when its share differs between the languages; each language counts alike, whatever its size.
const shares = new Map<string, number[]>()
for (const { label, counts } of samples) {
  for (const gram of counts.keys()) {
    const share = shares.get(gram) ?? classes.map(() => 0)
    share[label] = (share[label] ?? 0) + 1 / (perClass[label] ?? 1)
    shares.set(gram, share)
  }
}
const worth = (share: readonly number[]): number => {
  const mean = share.reduce((a, b) => a + b, 0) / share.length
  // What tells Danish from its neighbours is rare beside what all three share.
  const [, , danish = 0, , norwegian = 0, swedish = 0] = share
  const apart = Math.abs(danish - norwegian) + Math.abs(danish - swedish)
  return share.reduce((sum, part, index) => sum + Math.abs(part - mean) * (index < 4 ? 2 : 1), 3 * apart)
}
const grams = [...shares]
  .map(([gram, share]) => ({ gram, worth: worth(share) }))
  .sort((a, b) => b.worth - a.worth || (a.gram < b.gram ? -1 : 1))
  .slice(0, keptGrams)
  .map(({ gram }) => gram)
  .sort()
const places = new Map(grams.map((gram, index) => [gram, index]))

const inputs = samples.map(({ label, counts }) => {
  let total = 0
  for (const count of counts.values()) total += count
  const features = [...counts].flatMap(([gram, count]) => {
    const place = places.get(gram)
    return place === undefined ? [] : [{ place, value: (scale * count) / Math.sqrt(total) }]
  })
  return { label, features, weight: rows.length / classes.length / (perClass[label] ?? 1) }
})

// Multinomial logistic regression, full batches with Adagrad steps and a small pull to zero.
const width = classes.length
const weights = new Float64Array(grams.length * width)
const squares = new Float64Array(grams.length * width).fill(1e-6)
const bias = new Float64Array(width)
for (let round = 0; round < rounds; round += 1) {
  const gradient = new Float64Array(weights.length)
  const biasGradient = new Float64Array(width)
  for (const { label, features, weight } of inputs) {
    const logits = Float64Array.from(bias)
    for (const { place, value } of features) {
      for (let k = 0; k < width; k += 1)
        logits[k] = (logits[k] ?? 0) + value * (weights[place * width + k] ?? 0)
    }
    const shares = sharesOf(logits)
    for (let k = 0; k < width; k += 1) {
      const error = (weight * ((shares[k] ?? 0) - (k === label ? 1 : 0))) / inputs.length
      biasGradient[k] = (biasGradient[k] ?? 0) + error
      for (const { place, value } of features) {
        gradient[place * width + k] = (gradient[place * width + k] ?? 0) + error * value
      }
    }
  }
  for (let index = 0; index < weights.length; index += 1) {
    const slope = (gradient[index] ?? 0) + 1e-5 * (weights[index] ?? 0)
    squares[index] = (squares[index] ?? 0) + slope * slope
    weights[index] = (weights[index] ?? 0) - (0.12 * slope) / Math.sqrt(squares[index] ?? 1)
  }
  for (let k = 0; k < width; k += 1) bias[k] = (bias[k] ?? 0) - 0.5 * (biasGradient[k] ?? 0)
}

// 25 steps up and down, one letter each: "a" is 0, "z" the greatest, "A" to "Z" the negative ones.
const greatest = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0)
const step = greatest / mostSteps
const letterOf = (weight: number): string => letterOfSteps(weight / step)
const encoded = grams
  .map((gram, place) => gram + classes.map((_, k) => letterOf(weights[place * width + k] ?? 0)).join(''))
  .join(' ')
const chunks = encoded.match(/.{1,4000}/g) ?? []
const source = `// Holds what the letter groups say for each language. Generated by tests/eval/train-language.ts from texts written for Remit.

export const profileClasses = [
${classes.map((name) => `  '${name}',\n`).join('')}] as const

/** Multiplies the sum of a text's weights; the text's length has been divided out by its square root. */
export const profileScale = ${Number((scale * step).toPrecision(6))}

export const profileBias: readonly number[] = [
  ${Array.from(bias, (value) => Number(value.toFixed(3))).join(', ')},
]

/** One word a letter group: the group, then a letter of weight for each class. */
export const gramWeights =
  ${chunks.map((chunk) => `'${chunk}'`).join(' +\n  ')}
`
writeFileSync(new URL('../../src/core/language/profiles.ts', import.meta.url), source)
console.log(JSON.stringify({ rows: rows.length, grams: grams.length, bytes: source.length, step }))
