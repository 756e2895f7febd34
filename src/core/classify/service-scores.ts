// Adds up what speaks for each service: they are few, so that looking through them costs less than a map.
import type { AnyService } from './service-words.ts'

/** A service that is meant where another is named. */
type Instead = { readonly named: AnyService; readonly meant: AnyService }

export class ServiceScores {
  /** In the order in which they were first spoken for. */
  readonly services: AnyService[] = []
  readonly scores: number[] = []
  readonly #instead: Instead | null

  constructor(instead: Instead | null) {
    this.#instead = instead
  }

  add(named: AnyService, score: number): void {
    const service = named === this.#instead?.named ? this.#instead.meant : named
    const at = this.#placeOf(service)
    if (at === -1) {
      this.services.push(service)
      this.scores.push(score)
    } else this.scores[at] = (this.scores[at] ?? 0) + score
  }

  get(service: AnyService): number {
    const at = this.#placeOf(service)
    return at === -1 ? 0 : (this.scores[at] ?? 0)
  }

  #placeOf(service: AnyService): number {
    for (let at = 0; at < this.services.length; at += 1) if (this.services[at] === service) return at
    return -1
  }
}
