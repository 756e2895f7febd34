// Numbers the signals, so that what is known of each can stand in one list of numbers.
import { conceptNames, formSignals, type Signal } from './concepts.ts'

/** All signals, in the order in which features are numbered. */
export const signalNames: readonly Signal[] = [
  ...conceptNames,
  ...(Object.keys(formSignals) as (keyof typeof formSignals)[]),
]

const places: ReadonlyMap<Signal, number> = new Map(signalNames.map((name, place) => [name, place]))

/** The number of a signal: its place among all. */
export const signalPlaceOf = (signal: Signal): number => places.get(signal) ?? 0

/** By the places of all signals, whether each is one of some. */
export const placesAmong = (some: ReadonlySet<string>): readonly boolean[] =>
  signalNames.map((name) => some.has(name))
