// Looks for the feeds of an address the owner gives, and keeps the bodies it read on the way for the first reading.
import type { Input, Output } from '../../contract/methods.ts'
import type { FetchOutcome } from '../../core/feed/fetch-outcome.ts'
import type { FoundBodies } from '../poll/found-bodies.ts'
import { searchAccess } from '../poll/source-access.ts'
import { createFirstFetch } from '../poll/source-fetch.ts'
import type { Started } from './started.ts'

export function createSourceFinder(desk: Started['desk'], found: FoundBodies) {
  const firstFetch = createFirstFetch()
  const preview = (outcome: FetchOutcome) => desk.ask('previewFeed', { outcome })
  return async (input: Input<'source.find'>): Promise<Output<'source.find'>> => {
    const { findSource } = await import('../poll/find-source.ts')
    const { address, access } = searchAccess(input)
    const fetch = firstFetch(address, access)
    const result = await findSource({ preview, nowMs: Date.now, fetch }, { ...input, address })
    found.keep(result, input.allowPrivate, access)
    return { candidates: result.candidates, problem: result.problem }
  }
}
