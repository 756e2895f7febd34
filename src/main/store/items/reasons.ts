// Keeps the reasons of a judgement short: they are the largest part of it, and written for every item.
import type { KindReason } from '../../../contract/case.ts'

type Packed = [
  signal: string,
  kind: KindReason['kind'],
  words: string,
  start: number,
  end: number,
  weight: number,
  corrections?: number,
]

/** Weights are shown as shares of a bar; finer ones tell nothing. */
const weightSteps = 1000

export function packReasons(reasons: readonly KindReason[]): string {
  const packed = reasons.map(({ signal, kind, words, start, end, weight, corrections }): Packed => {
    const shown = Math.round(weight * weightSteps) / weightSteps
    if (corrections === undefined) return [signal, kind, words, start, end, shown]
    return [signal, kind, words, start, end, shown, corrections]
  })
  return JSON.stringify(packed)
}

export function unpackReasons(text: string): KindReason[] {
  const packed: Packed[] = JSON.parse(text)
  return packed.map(([signal, kind, words, start, end, weight, corrections]) => ({
    signal,
    kind,
    words,
    start,
    end,
    weight,
    ...(corrections === undefined ? {} : { corrections }),
  }))
}
