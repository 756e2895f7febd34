// Says what the owner's corrections add to a judgement: for all texts, for a language and for a source.
import type { Language } from '../../language/language.ts'
import type { Features } from '../features.ts'
import {
  addLogits,
  copyLayer,
  emptyLayer,
  kindCount,
  type Layer,
  type PackedLayer,
  packLayer,
  unpackLayer,
} from './layer.ts'

/** All that was learned. It changes while learning goes on. */
export type Layers = {
  /** How many corrections are in it. */
  count: number
  readonly all: Layer
  readonly languages: Map<Language, Layer>
  readonly sources: Map<number, Layer>
}

/** The same as plain data: what is stored, and what is sent to the reading thread. */
export type PackedLayers = {
  readonly count: number
  readonly all: PackedLayer
  readonly languages: readonly (readonly [Language, PackedLayer])[]
  readonly sources: readonly (readonly [number, PackedLayer])[]
}

export const noLayers = (): Layers => ({
  count: 0,
  all: emptyLayer(),
  languages: new Map(),
  sources: new Map(),
})

/** Where a text stands, as far as layers go by it. */
export type Place = { readonly language: Language | null; readonly sourceId: number | null }

/** The layers that speak of a text, the widest first. */
export function layersFor(learned: Layers, { language, sourceId }: Place): Layer[] {
  const layers = [learned.all]
  const ofLanguage = language === null ? undefined : learned.languages.get(language)
  const ofSource = sourceId === null ? undefined : learned.sources.get(sourceId)
  if (ofLanguage !== undefined) layers.push(ofLanguage)
  if (ofSource !== undefined) layers.push(ofSource)
  return layers
}

/** What the corrections add to each kind's logit, in the order of the kinds. */
export function addsOf(learned: Layers, features: Features, place: Place): Float64Array {
  const adds = new Float64Array(kindCount)
  for (const layer of layersFor(learned, place)) addLogits(layer, features, adds)
  return adds
}

export function copyLayers({ count, all, languages, sources }: Layers): Layers {
  return {
    count,
    all: copyLayer(all),
    languages: new Map([...languages].map(([language, layer]) => [language, copyLayer(layer)])),
    sources: new Map([...sources].map(([sourceId, layer]) => [sourceId, copyLayer(layer)])),
  }
}

export function packLayers({ count, all, languages, sources }: Layers): PackedLayers {
  return {
    count,
    all: packLayer(all),
    languages: [...languages].map(([language, layer]) => [language, packLayer(layer)] as const),
    sources: [...sources].map(([sourceId, layer]) => [sourceId, packLayer(layer)] as const),
  }
}

export function unpackLayers({ count, all, languages, sources }: PackedLayers): Layers {
  return {
    count,
    all: unpackLayer(all),
    languages: new Map(languages.map(([language, layer]) => [language, unpackLayer(layer)])),
    sources: new Map(sources.map(([sourceId, layer]) => [sourceId, unpackLayer(layer)])),
  }
}
