// Holds one layer of what was learned: for each place that a correction touched, five weights. Everything else is zero.
import type { Features } from '../features.ts'
import { caseKinds } from '../kinds.ts'

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

/** A layer with room to grow: rows in the order in which their places were first touched, found through `slots`. */
export type Layer = {
  corrections: number
  rows: number
  /** A table of rows plus one by the hash of their place, twice as large as the rows and a power of two. */
  slots: Int32Array
  places: Uint32Array
  weights: Float32Array
  told: Uint16Array
}

const firstRows = 256

export const emptyLayer = (): Layer => layerOfSize(firstRows)

const layerOfSize = (rows: number): Layer => ({
  corrections: 0,
  rows: 0,
  slots: new Int32Array(rows * 2),
  places: new Uint32Array(rows),
  weights: new Float32Array(rows * kindCount),
  told: new Uint16Array(rows),
})

/** Asked some ten thousand times a correction, which is why this is no Map. */
function slotOf({ slots, places }: Layer, place: number): number {
  const mask = slots.length - 1
  const hash = Math.imul(place, 0x9e3779b1)
  let slot = (hash ^ (hash >>> 15)) & mask
  for (;;) {
    const row = slots[slot] ?? 0
    if (row === 0 || places[row - 1] === place) return slot
    slot = (slot + 1) & mask
  }
}

/** The row of a place, or -1 where nothing was learned of it. */
export const rowOf = (layer: Layer, place: number): number => (layer.slots[slotOf(layer, place)] ?? 0) - 1

function addRow(layer: Layer, place: number): number {
  if (layer.rows === layer.places.length) Object.assign(layer, grown(layer))
  const row = layer.rows
  layer.places[row] = place
  layer.rows = row + 1
  layer.slots[slotOf(layer, place)] = row + 1
  return row
}

function grown({ corrections, rows, places, weights, told }: Layer): Layer {
  const larger = layerOfSize(places.length * 2)
  larger.places.set(places)
  larger.weights.set(weights)
  larger.told.set(told)
  for (let row = 0; row < rows; row += 1) larger.slots[slotOf(larger, places[row] ?? 0)] = row + 1
  return { ...larger, corrections, rows }
}

/** Adds to `logits` what the layer says of the features. */
export function addLogits(layer: Layer, { places, values }: Features, logits: Float64Array): void {
  if (layer.rows === 0) return
  const { weights } = layer
  for (let at = 0; at < places.length; at += 1) {
    const row = rowOf(layer, places[at] ?? 0)
    if (row < 0) continue
    const value = values[at] ?? 0
    const first = row * kindCount
    for (let kind = 0; kind < kindCount; kind += 1) {
      logits[kind] = (logits[kind] ?? 0) + value * (weights[first + kind] ?? 0)
    }
  }
}

/** Moves the weights of those features that the layer knows against `slope` (one number a kind), by `pace`. */
export function moveAgainst(
  layer: Layer,
  { places, values }: Features,
  slope: readonly number[],
  pace: number,
): void {
  const { weights } = layer
  for (let at = 0; at < places.length; at += 1) {
    const row = rowOf(layer, places[at] ?? 0)
    if (row < 0) continue
    const first = row * kindCount
    const step = pace * (values[at] ?? 0)
    for (let kind = 0; kind < kindCount; kind += 1) {
      weights[first + kind] = (weights[first + kind] ?? 0) - step * (slope[kind] ?? 0)
    }
  }
}

/** Counts a correction on the places it touches; from then on the layer knows them. */
export function countTold(layer: Layer, { places }: Features): void {
  layer.corrections += 1
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0
    const known = rowOf(layer, place)
    const row = known < 0 ? addRow(layer, place) : known
    layer.told[row] = Math.min(0xffff, (layer.told[row] ?? 0) + 1)
  }
}

/** Multiplies every weight: what pulls a layer back to nothing. */
export function scale({ rows, weights }: Layer, factor: number): void {
  for (let at = 0; at < rows * kindCount; at += 1) weights[at] = (weights[at] ?? 0) * factor
}

export const copyLayer = ({ corrections, rows, slots, places, weights, told }: Layer): Layer => ({
  corrections,
  rows,
  slots: slots.slice(),
  places: places.slice(),
  weights: weights.slice(),
  told: told.slice(),
})

export const packLayer = ({ corrections, rows, places, weights, told }: Layer): PackedLayer => ({
  corrections,
  places: places.slice(0, rows),
  weights: weights.slice(0, rows * kindCount),
  told: told.slice(0, rows),
})

export function unpackLayer({ corrections, places, weights, told }: PackedLayer): Layer {
  let room = firstRows
  while (room < places.length) room *= 2
  const layer = layerOfSize(room)
  for (const place of places) addRow(layer, place)
  layer.weights.set(weights)
  layer.told.set(told)
  layer.corrections = corrections
  return layer
}
