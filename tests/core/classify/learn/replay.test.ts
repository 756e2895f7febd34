// Checks that what was learned follows from the corrections that count and from nothing else.
import { describe, expect, it } from 'vitest'
import { caseKinds } from '../../../../src/core/classify/kinds.ts'
import { addsOf, type Layers, packLayers, unpackLayers } from '../../../../src/core/classify/learn/layers.ts'
import { logitsOf } from '../../../../src/core/classify/learn/learn-one.ts'
import type { Practice, Sample } from '../../../../src/core/classify/learn/practice.ts'
import { createReplay, type Lesson } from '../../../../src/core/classify/learn/replay.ts'
import { fc } from '../../../property.ts'

const places = 300

const sampleOf = (words: readonly number[], kind: number, sourceId: number | null, said: number): Sample => ({
  features: {
    places: Int32Array.from(new Set(words)),
    values: Float64Array.from(new Set(words), () => 0.4),
  },
  prior: Float64Array.from(caseKinds, (_, at) => (at === said ? 2 : 0)),
  language: words.length % 2 === 0 ? 'en' : 'hu',
  sourceId,
  kind,
})

/** Words of a kind of their own, so that the shipped weights are right about them. */
const practice: Practice = {
  practised: Array.from({ length: 60 }, (_, n) => sampleOf([200 + n, n % 40, 7], n % 5, null, n % 5)),
  held: Array.from({ length: 100 }, (_, n) => sampleOf([100 + n, n % 30, 7], n % 5, null, n % 5)),
}

const words = fc.array(fc.integer({ min: 0, max: places }), { minLength: 1, maxLength: 12 })
const sample = fc
  .tuple(words, fc.nat(4), fc.option(fc.nat(3), { nil: null }), fc.nat(4))
  .map((parts) => sampleOf(...parts))
const lessons = fc
  .array(sample, { maxLength: 90 })
  .map((samples) => samples.map((one, index): Lesson => ({ id: index + 1, sample: () => one })))

const bytesOf = (learned: Layers): string => {
  const { count, all, languages, sources } = packLayers(learned)
  const layers = [all, ...languages.map(([, layer]) => layer), ...sources.map(([, layer]) => layer)]
  const bits = layers.map(({ corrections, places, weights, told }) => [
    corrections,
    places.join(),
    Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength).toString('base64'),
    told.join(),
  ])
  return JSON.stringify([count, languages.map(([name]) => name), sources.map(([id]) => id), bits])
}

function outcomeOf(all: readonly Lesson[]): Layers {
  const replay = createReplay(() => practice)
  replay.follow(all)
  replay.advance(all.length)
  return replay.layers()
}

describe('what was learned', () => {
  it('is the same, bit for bit, whenever the same corrections are replayed', () => {
    fc.assert(
      fc.property(lessons, (all) => {
        expect(bytesOf(outcomeOf(all))).toBe(bytesOf(outcomeOf(all)))
      }),
      { numRuns: 15 },
    )
  })

  it('is as if a correction had never been made, once it is taken back, wherever it stood', () => {
    fc.assert(
      fc.property(lessons, fc.nat(), fc.nat(40), (all, which, pause) => {
        const replay = createReplay(() => practice)
        replay.follow(all)
        // Taken back in the middle of learning or after it.
        replay.advance(all.length - Math.min(pause, all.length))
        const left = all.filter((_, index) => index !== which % Math.max(1, all.length))
        replay.follow(left)
        replay.advance(all.length)
        return replay.isDone() && bytesOf(replay.layers()) === bytesOf(outcomeOf(left))
      }),
      { numRuns: 25 },
    )
  })

  it('goes on from where it was stored as if it had never been put away', () => {
    fc.assert(
      fc.property(lessons, fc.nat(), (all, cut) => {
        const at = cut % (all.length + 1)
        const first = all.slice(0, at)
        const layers = unpackLayers(structuredClone(packLayers(outcomeOf(first))))
        const replay = createReplay(() => practice, { ids: first.map(({ id }) => id), layers })
        replay.follow(all)
        replay.advance(all.length)
        return bytesOf(replay.layers()) === bytesOf(outcomeOf(all))
      }),
      { numRuns: 15 },
    )
  })

  it('gives nothing for a text in which nothing was corrected', () => {
    const learned = outcomeOf([{ id: 1, sample: () => sampleOf([1, 2, 3], 0, 4, 4) }])
    const adds = addsOf(
      learned,
      { places: Int32Array.of(298, 299), values: Float64Array.of(1, 1) },
      { language: 'da', sourceId: 9 },
    )
    expect([...adds]).toEqual([0, 0, 0, 0, 0])
  })
})

describe('one correction', () => {
  it('is followed by the same words of the same source, and only leaned to elsewhere', () => {
    const corrected = sampleOf([1, 2, 3, 4], 0, 5, 4)
    const learned = outcomeOf([{ id: 1, sample: () => corrected }])
    const there = logitsOf(learned, corrected)
    const elsewhere = logitsOf(learned, { ...corrected, sourceId: 6, language: 'da' })
    expect(there.indexOf(Math.max(...there))).toBe(0)
    expect((elsewhere[0] ?? 0) > 0 && (elsewhere[0] ?? 0) < (there[0] ?? 0)).toBe(true)
  })

  it('never costs more than two in a hundred of the held examples, however often it is wrong', () => {
    const right = (learned: Layers) =>
      practice.held.filter((one) => {
        const logits = logitsOf(learned, one)
        return logits.indexOf(Math.max(...logits)) === one.kind
      }).length
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(99), fc.nat(4)), { maxLength: 60 }), (wrongs) => {
        const replay = createReplay(() => practice)
        replay.follow(
          wrongs.map(([nth, kind], index) => ({
            id: index,
            sample: () => ({ ...(practice.held[nth] ?? sampleOf([1], 0, null, 0)), kind }),
          })),
        )
        replay.advance(wrongs.length)
        return right(replay.layers()) >= practice.held.length - 2
      }),
      { numRuns: 15 },
    )
  })

  it('changes nothing that it has no words in common with, not even by practice', () => {
    const replay = createReplay(() => practice)
    replay.follow([{ id: 1, sample: () => sampleOf([290, 291], 2, null, 0) }])
    replay.advance(1)
    expect([...packLayers(replay.layers()).all.places]).toEqual([290, 291])
  })
})
