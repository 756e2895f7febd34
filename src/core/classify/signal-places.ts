// Numbers the signals, so that what is known of each can stand in one list of numbers.
import { conceptNames, formSignals, type Signal } from './concepts.ts'

/** All signals, in the order in which features are numbered. */
export const signalNames: readonly Signal[] = [
  ...conceptNames,
  ...(Object.keys(formSignals) as (keyof typeof formSignals)[]),
]

/** A signal with its number, its place among all: looking things up by that costs less than by the name. */
export type PlacedSignal = { readonly signal: Signal; readonly place: number }

const placed: ReadonlyMap<Signal, PlacedSignal> = new Map(
  signalNames.map((signal, place) => [signal, { signal, place }]),
)

export const placedSignal = (signal: Signal): PlacedSignal => placed.get(signal) ?? { signal, place: 0 }

/** The number of a signal. */
export const signalPlaceOf = (signal: Signal): number => placedSignal(signal).place

/** By the places of all signals, whether each is one of some. */
export const placesAmong = (some: ReadonlySet<string>): readonly boolean[] =>
  signalNames.map((name) => some.has(name))

/** By the places of all signals, whether each says who speaks or is spoken to. */
export const speaking = placesAmong(new Set<Signal>(['first_person', 'addresses']))
