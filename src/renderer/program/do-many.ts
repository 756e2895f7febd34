// Does the same with many things, one after the other, until somebody stops it; one that fails does not hold up the others.
import type { Problem, Result } from '../../core/problem.ts'

export type DoneMany<T> = {
  readonly done: number
  readonly failed: readonly { readonly of: T; readonly problem: Problem }[]
  readonly isStopped: boolean
}

export type Watch = { readonly isStopped: () => boolean; readonly onProgress: (done: number) => void }

export async function doMany<T>(
  things: readonly T[],
  act: (thing: T) => Promise<Result<unknown>>,
  { isStopped, onProgress }: Watch,
): Promise<DoneMany<T>> {
  const failed: { of: T; problem: Problem }[] = []
  let done = 0
  for (const thing of things) {
    if (isStopped()) return { done, failed, isStopped: true }
    const result = await act(thing)
    if (result.ok) done += 1
    else failed.push({ of: thing, problem: result.problem })
    onProgress(done + failed.length)
  }
  return { done, failed, isStopped: false }
}
