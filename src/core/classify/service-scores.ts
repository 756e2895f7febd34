// Adds up what speaks for each service: they are few, so that looking through them costs less than a map.
import type { AnyService } from './service-words.ts'

export class ServiceScores {
  /** In the order in which they were first spoken for. */
  readonly services: AnyService[] = []
  readonly scores: number[] = []

  add(service: AnyService, score: number): void {
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
