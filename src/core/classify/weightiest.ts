// Keeps the weightiest of what is offered, as many as there is room for.

type Weighty = {
  readonly weight: number
  /** When it was offered. */
  readonly order: number
}

export class Weightiest<Value extends Weighty> {
  readonly #most: number
  /** The weightiest first, of equals the earlier. */
  readonly #kept: Value[] = []
  #isAll = true

  constructor(most: number) {
    this.#most = most
  }

  /** Whether there is room for another of this weight: what is not worth keeping need not be made. */
  hasRoomFor(weight: number): boolean {
    const last = this.#kept[this.#most - 1]
    if (last === undefined) return true
    this.#isAll = false
    return weight > last.weight
  }

  /** Takes what there is room for. */
  keep(value: Value): void {
    let at = this.#kept.length
    while (at > 0 && (this.#kept[at - 1]?.weight ?? 0) < value.weight) {
      const lighter = this.#kept[at - 1]
      if (lighter !== undefined) this.#kept[at] = lighter
      at -= 1
    }
    this.#kept[at] = value
    if (this.#kept.length > this.#most) this.#kept.pop()
  }

  /** The weightiest first, of equals the earlier. */
  byWeight(): readonly Value[] {
    return this.#kept
  }

  /** The weightiest first; as they were offered where all were kept. */
  chosen(): readonly Value[] {
    return this.#isAll ? this.#kept.sort((a, b) => a.order - b.order) : this.#kept
  }
}
