// Fetches one source: a sample from the program's own files, what a search just brought, everything else over the network.
import { app } from 'electron'
import type { FetchOutcome } from '../../core/feed/fetch-outcome.ts'
import type { DueRow } from '../store/sources.ts'
import { createElectronTransport } from './electron-transport.ts'
import { fetchFeed } from './fetcher.ts'
import type { Finder } from './find-source.ts'
import type { FoundBodies } from './found-bodies.ts'
import { isSampleAddress, readSample } from './sample-transport.ts'

export type FetchOptions = { readonly sampleDir: string; readonly found?: FoundBodies }

const userAgent = () => `Remit/${app.getVersion()} (+https://remit.example)`

export function createFetch({
  sampleDir,
  found,
}: FetchOptions): (source: DueRow, signal: AbortSignal) => Promise<FetchOutcome> {
  const transport = createElectronTransport()
  return async (source, signal) =>
    isSampleAddress(source.address)
      ? readSample(source.address, `${sampleDir}/feeds`, Date.now(), source.etag)
      : (found?.take(source) ??
        fetchFeed(
          {
            url: source.address,
            etag: source.etag,
            lastModified: source.lastModified,
            allowPrivate: source.allowPrivate,
            userAgent: userAgent(),
            signal,
          },
          transport,
        ))
}

/** Asks an address that is no source yet. */
export function createFirstFetch(): Finder['fetch'] {
  const transport = createElectronTransport()
  return (url, allowPrivate, deadlineMs) =>
    fetchFeed(
      { url, etag: null, lastModified: null, allowPrivate, userAgent: userAgent(), deadlineMs },
      transport,
    )
}
