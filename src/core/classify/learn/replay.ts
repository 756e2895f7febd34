// Rebuilds what was learned from the owner's corrections, in their order: the corrections are the truth, the weights follow.

import { copyLayers, type Layers, noLayers } from './layers.ts'
import { learnOne } from './learn-one.ts'
import type { Practice, Sample } from './practice.ts'

/** States are kept this many corrections apart, the newest few: taking a late correction back then costs little. */
const keptEvery = 32
const mostKept = 3

/** A correction that counts, under a name that no other ever has. */
export type Lesson = { readonly id: number; readonly sample: () => Sample }

/** What was learned from which corrections. */
export type Outcome = { readonly ids: readonly number[]; readonly layers: Layers }

export type Replay = {
  /** Names the corrections that count from now on, in order. */
  follow(lessons: readonly Lesson[]): void
  /** Whether all of them are learned. */
  isDone(): boolean
  /** Learns the next `most` of them. */
  advance(most: number): void
  /** What was learned so far; changes with `advance`. */
  layers(): Layers
}

/**
 * Replays corrections, beginning at the last kept state before the first difference. The outcome depends on the corrections
 * that count and on nothing else: to learn and take back is never to have learned. `from` is an outcome that was stored.
 */
export function createReplay(practice: () => Practice, from: Outcome | null = null): Replay {
  let wanted: readonly Lesson[] = []
  let done: number[] = from ? [...from.ids] : []
  let layers: Layers = from ? from.layers : noLayers()
  let kept: readonly Layers[] = []

  return {
    follow(lessons) {
      wanted = lessons
      let same = 0
      while (same < done.length && done[same] === lessons[same]?.id) same += 1
      if (same === done.length) return
      kept = kept.filter(({ count }) => count <= same)
      const last = kept.at(-1)
      layers = last ? copyLayers(last) : noLayers()
      done = done.slice(0, layers.count)
    },
    isDone: () => done.length === wanted.length,
    advance(most) {
      for (let nth = 0; nth < most; nth += 1) {
        const lesson = wanted[done.length]
        if (lesson === undefined) return
        if (done.length % keptEvery === 0 && done.length > 0 && kept.at(-1)?.count !== done.length)
          kept = [...kept.slice(1 - mostKept), copyLayers(layers)]
        learnOne(layers, lesson.sample(), practice())
        done.push(lesson.id)
      }
    },
    layers: () => layers,
  }
}
