// Holds one layer of what was learned: for each place that a correction touched, five weights. Everything else is zero.
import { caseKinds } from '../kinds.ts'

/** What of a text is weighed: distinct places with their values, both in the same order. */
export type Features = { readonly places: ArrayLike<number>; readonly values: ArrayLike<number> }

export const kindCount = caseKinds.length

/**
 * Plain data, so that it can be sent to another thread and stored. `weights` holds `kindCount` numbers for each of
 * `places`; single precision, so that what is stored is exactly what was reckoned with. `told` says how many corrections
 * touched each place.
 */
export type PackedLayer = {
  readonly corrections: number
  readonly places: Uint32Array
  readonly weights: Float32Array
  readonly told: Uint16Array
}

export type Layer = {
  corrections: number
  readonly rowOf: Map<number, number>
  weights: Float32Array
  told: Uint16Array
}

const firstRows = 256

export const emptyLayer = (): Layer => ({
  corrections: 0,
  rowOf: new Map(),
  weights: new Float32Array(firstRows * kindCount),
  told: new Uint16Array(firstRows),
})

function rowFor(layer: Layer, place: number): number {
  const known = layer.rowOf.get(place)
  if (known !== undefined) return known
  const row = layer.rowOf.size
  layer.rowOf.set(place, row)
  if (row >= layer.told.length) {
    const weights = new Float32Array(layer.weights.length * 2)
    weights.set(layer.weights)
    const told = new Uint16Array(layer.told.length * 2)
    told.set(layer.told)
    layer.weights = weights
    layer.told = told
  }
  return row
}

/** Adds to `logits` what the layer says of the features. */
export function addLogits(layer: Layer, { places, values }: Features, logits: Float64Array): void {
  if (layer.rowOf.size === 0) return
  const { rowOf, weights } = layer
  for (let at = 0; at < places.length; at += 1) {
    const row = rowOf.get(places[at] ?? 0)
    if (row === undefined) continue
    const value = values[at] ?? 0
    const first = row * kindCount
    for (let kind = 0; kind < kindCount; kind += 1) {
      logits[kind] = (logits[kind] ?? 0) + value * (weights[first + kind] ?? 0)
    }
  }
}

/** Moves the weights of the features against `slope` (one number a kind), by `pace`. */
export function moveAgainst(
  layer: Layer,
  { places, values }: Features,
  slope: Float64Array,
  pace: number,
): void {
  for (let at = 0; at < places.length; at += 1) {
    const first = rowFor(layer, places[at] ?? 0) * kindCount
    const step = pace * (values[at] ?? 0)
    for (let kind = 0; kind < kindCount; kind += 1) {
      layer.weights[first + kind] = (layer.weights[first + kind] ?? 0) - step * (slope[kind] ?? 0)
    }
  }
}

/** Counts a correction on the places it touches. */
export function countTold(layer: Layer, { places }: Features): void {
  layer.corrections += 1
  for (let at = 0; at < places.length; at += 1) {
    const row = rowFor(layer, places[at] ?? 0)
    layer.told[row] = Math.min(0xffff, (layer.told[row] ?? 0) + 1)
  }
}

/** Multiplies every weight: what pulls a layer back to nothing. */
export function scale(layer: Layer, factor: number): void {
  const end = layer.rowOf.size * kindCount
  const { weights } = layer
  for (let at = 0; at < end; at += 1) weights[at] = (weights[at] ?? 0) * factor
}

export function copyLayer(layer: Layer): Layer {
  return {
    corrections: layer.corrections,
    rowOf: new Map(layer.rowOf),
    weights: layer.weights.slice(),
    told: layer.told.slice(),
  }
}

/** In the order in which the places were touched, which replaying repeats. */
export function packLayer(layer: Layer): PackedLayer {
  const rows = layer.rowOf.size
  return {
    corrections: layer.corrections,
    places: Uint32Array.from(layer.rowOf.keys()),
    weights: layer.weights.slice(0, rows * kindCount),
    told: layer.told.slice(0, rows),
  }
}

export function unpackLayer({ corrections, places, weights, told }: PackedLayer): Layer {
  const rowOf = new Map<number, number>()
  for (let row = 0; row < places.length; row += 1) rowOf.set(places[row] ?? 0, row)
  // Room for at least one row, so that doubling it makes more.
  const isEmpty = places.length === 0
  return {
    corrections,
    rowOf,
    weights: isEmpty ? new Float32Array(firstRows * kindCount) : weights.slice(),
    told: isEmpty ? new Uint16Array(firstRows) : told.slice(),
  }
}
