// Keeps the shipped examples at hand while learning: which rows of a layer each of them has, so that none is looked up twice.
import type { Language } from '../../language/language.ts'
import type { Features } from '../features.ts'
import { kindCount, type Layer } from './layer.ts'
import type { Layers } from './layers.ts'

/** A text as learning sees it. */
export type Sample = {
  readonly features: Features
  /** What the shipped weights say: the logits in the order of the kinds. */
  readonly prior: Float64Array
  readonly language: Language | null
  readonly sourceId: number | null
  /** Which kind it is, by its place among the kinds. */
  readonly kind: number
}

/** Shipped examples, of no source: those that are practised beside every step, and those that only ever measure. */
export type Practice = { readonly practised: readonly Sample[]; readonly held: readonly Sample[] }

/** What a layer knows of one example: its rows, in their order, with the example's values, and the sum of their squares. */
export type KnownRows = { readonly rows: number[]; readonly values: number[]; square: number }

type Known = { upTo: number; readonly of: ReadonlyMap<Sample, KnownRows> }
type Having = readonly (readonly [Sample, number])[]

const layersKnown = new WeakMap<Layer, Known>()
const placesOf = new WeakMap<Practice, ReadonlyMap<number, Having>>()

/** The examples that have a place, with their values. */
function havingOf(practice: Practice): ReadonlyMap<number, Having> {
  const ready = placesOf.get(practice)
  if (ready) return ready
  const having = new Map<number, [Sample, number][]>()
  for (const sample of [...practice.practised, ...practice.held]) {
    const { places, values } = sample.features
    places.forEach((place, at) => {
      const list = having.get(place) ?? []
      list.push([sample, values[at] ?? 0])
      having.set(place, list)
    })
  }
  placesOf.set(practice, having)
  return having
}

const nothingKnown = ({ practised, held }: Practice): Known => ({
  upTo: 0,
  of: new Map([...practised, ...held].map((sample) => [sample, { rows: [], values: [], square: 0 }])),
})

/** Rows are only ever added to a layer, so what is known of it grows with it. */
function knownIn(layer: Layer, practice: Practice): Known {
  let known = layersKnown.get(layer)
  if (!known) {
    known = nothingKnown(practice)
    layersKnown.set(layer, known)
  }
  if (known.upTo === layer.rows) return known
  const having = havingOf(practice)
  for (let row = known.upTo; row < layer.rows; row += 1) {
    for (const [sample, value] of having.get(layer.places[row] ?? 0) ?? []) {
      const mine = known.of.get(sample)
      mine?.rows.push(row)
      mine?.values.push(value)
      if (mine) mine.square += value * value
    }
  }
  known.upTo = layer.rows
  return known
}

/** The layers that know anything of an example, with what they know. */
export function knownOf(layers: Layers, practice: Practice, sample: Sample): [Layer, KnownRows][] {
  const ofLanguage = sample.language === null ? undefined : layers.languages.get(sample.language)
  return [layers.all, ofLanguage].flatMap((layer): [Layer, KnownRows][] => {
    const known = layer && knownIn(layer, practice).of.get(sample)
    return layer && known && known.rows.length > 0 ? [[layer, known]] : []
  })
}

/** The logits of an example with what was learned. */
export function exampleLogits(sample: Sample, known: readonly (readonly [Layer, KnownRows])[]): Float64Array {
  const logits = sample.prior.slice()
  for (const [{ weights }, { rows, values }] of known) {
    for (let at = 0; at < rows.length; at += 1) {
      const first = (rows[at] ?? 0) * kindCount
      const value = values[at] ?? 0
      for (let kind = 0; kind < kindCount; kind += 1)
        logits[kind] = (logits[kind] ?? 0) + value * (weights[first + kind] ?? 0)
    }
  }
  return logits
}

/** Moves the rows of an example against `slope`. */
export function moveExample(
  { weights }: Layer,
  { rows, values }: KnownRows,
  slope: readonly number[],
  pace: number,
): void {
  for (let at = 0; at < rows.length; at += 1) {
    const first = (rows[at] ?? 0) * kindCount
    const step = pace * (values[at] ?? 0)
    for (let kind = 0; kind < kindCount; kind += 1)
      weights[first + kind] = (weights[first + kind] ?? 0) - step * (slope[kind] ?? 0)
  }
}
