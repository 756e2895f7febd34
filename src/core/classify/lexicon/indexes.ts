// Holds the cue lists that are the same in all languages, read once and kept ready for matching.
import { type ServiceKey, serviceKeys } from '../kinds.ts'
import { causeCues, type NamedCause, namedCauses } from './causes.ts'
import { type CueIndex, indexCues } from './cue-index.ts'
import { readCues } from './read-cues.ts'
import { serviceEffects } from './service-effects.ts'
import { serviceCues } from './services.ts'

export type NamedService = Exclude<ServiceKey, 'none'>

export const namedServices = serviceKeys.filter((key): key is NamedService => key !== 'none')

const once = <Value>(make: () => Value): (() => Value) => {
  let made: Value | null = null
  return () => {
    made ??= make()
    return made
  }
}

/** The words of the trade, by the service each speaks for. */
export const serviceIndex = once(
  (): CueIndex<NamedService> => indexCues(namedServices.flatMap((key) => readCues(key, serviceCues[key]))),
)

/** Wordings that tell a service by what happens. */
export const effectIndex = once(
  (): CueIndex<NamedService> =>
    indexCues(namedServices.flatMap((key) => readCues(key, serviceEffects[key] ?? ''))),
)

/** Words that say whose doing a trouble is. */
export const causeIndex = once(
  (): CueIndex<NamedCause> => indexCues(namedCauses.flatMap((cause) => readCues(cause, causeCues[cause]))),
)
