// Weighs what the words of a text say about its service beside its cues, with weights learned from labelled texts.
import { sharesOf } from '../learned/shares.ts'
import type { KnownItem } from './known-word.ts'
import { type LearnedService, learnedServices, serviceBias, serviceCueWeights } from './service-weights.ts'
import { Weightiest } from './weightiest.ts'

export type { LearnedService } from './service-weights.ts'

/** How much one word counts in a text of so many words. */
export const wordShare = (words: number): number => 2 / Math.sqrt(words + 3)

/** What a cue score counts: the second cue for the same service says less than the first. */
export const cueAmount = (score: number): number => Math.min(score, 3) ** 0.7

const width = learnedServices.length
const bias = Float64Array.from(serviceBias)
const cueWeights = Float64Array.from(serviceCueWeights)
// One row serves all texts: a new one for each would cost more than what is added up in it.
const logits = new Float64Array(width)

/** The chance of each learned service, in their order, given the cue scores and the words. */
export function serviceChances(
  items: readonly KnownItem[],
  scores: (service: LearnedService) => number,
): readonly number[] {
  logits.set(bias)
  for (let from = 0; from < width; from += 1) {
    const service = learnedServices[from]
    const score = service === undefined ? 0 : scores(service)
    if (score <= 0) continue
    const amount = cueAmount(score)
    for (let k = 0; k < width; k += 1)
      logits[k] = (logits[k] ?? 0) + amount * (cueWeights[from * width + k] ?? 0)
  }
  const share = wordShare(items.length)
  for (let index = 0; index < items.length; index += 1) {
    const said = items[index]?.known.said ?? null
    if (said === null) continue
    for (let k = 0; k < width; k += 1) logits[k] = (logits[k] ?? 0) + share * (said[k] ?? 0)
  }
  return sharesOf(logits)
}

/** Where the words stand that speak most for a service, the strongest first; at most so many. */
export function tellingPlaces(
  items: readonly KnownItem[],
  service: LearnedService,
  most: number,
): { readonly start: number; readonly end: number }[] {
  const k = learnedServices.indexOf(service)
  const telling = new Weightiest<{ weight: number; order: number; start: number; end: number }>(most)
  for (let order = 0; order < items.length; order += 1) {
    const item = items[order]
    const weight = item?.known.said?.[k] ?? 0
    if (item === undefined || weight <= 0 || !telling.hasRoomFor(weight)) continue
    telling.keep({ weight, order, start: item.start, end: item.end })
  }
  const places: { readonly start: number; readonly end: number }[] = []
  for (const { start, end } of telling.byWeight()) places.push({ start, end })
  return places
}
