// Lets what was learned speak in a judgement: the layers of a text's language and source, and what its source usually brings.
import type { Language } from '../../language/language.ts'
import type { Learned } from '../features.ts'
import { kindCount, type Layer, rowOf } from './layer.ts'
import { type Layers, layersFor } from './layers.ts'

/** `lean`: what the source's usual kinds add, in the order of the kinds; null where nothing is known of it. */
export type Speaking = {
  readonly layers: Layers
  readonly sourceId: number | null
  readonly lean: readonly number[] | null
}

const noLean: readonly number[] = new Array<number>(kindCount).fill(0)

/** What `judge` asks of what was learned; for a language of which nothing was, null. */
export const learnedFor =
  ({ layers, sourceId, lean }: Speaking) =>
  (language: Language | 'unknown'): Learned | null => {
    const place = { language: language === 'unknown' ? null : language, sourceId }
    const speaking = layersFor(layers, place).filter(({ rows }) => rows > 0)
    if (speaking.length === 0 && lean === null) return null
    return {
      bias: lean ?? noLean,
      rowOf: (feature) => weightsAt(speaking, feature),
      // The widest layer has seen every correction.
      toldOf: (feature) => layers.all.told[rowOf(layers.all, feature)] ?? 0,
    }
  }

function weightsAt(layers: readonly Layer[], feature: number): Float64Array | null {
  let sum: Float64Array | null = null
  for (const layer of layers) {
    const row = rowOf(layer, feature)
    if (row < 0) continue
    sum ??= new Float64Array(kindCount)
    for (let kind = 0; kind < kindCount; kind += 1)
      sum[kind] = (sum[kind] ?? 0) + (layer.weights[row * kindCount + kind] ?? 0)
  }
  return sum
}
