// Saves quotes one after the other into one folder, as long as nobody stops it; one that fails does not hold up the others.
import type { Problem } from '../../core/problem.ts'
import { call } from '../program/ask.ts'
import type { Format } from './file-actions.ts'

export type SavedMany = {
  readonly saved: number
  readonly failed: readonly { readonly quoteId: number; readonly problem: Problem }[]
  readonly isStopped: boolean
}

type Watch = { readonly isStopped: () => boolean; readonly onProgress: (done: number) => void }

export async function saveMany(
  quoteIds: readonly number[],
  format: Format,
  { isStopped, onProgress }: Watch,
): Promise<SavedMany> {
  const failed: { quoteId: number; problem: Problem }[] = []
  let saved = 0
  for (const quoteId of quoteIds) {
    if (isStopped()) return { saved, failed, isStopped: true }
    const answer = await call('quote.exportInto', { quoteId, format })
    if (answer.ok) saved += 1
    else failed.push({ quoteId, problem: answer.problem })
    onProgress(saved + failed.length)
  }
  return { saved, failed, isStopped: false }
}
