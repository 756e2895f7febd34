// Fetches one source: a sample from the program's own files, everything else over the network.
import { app } from 'electron'
import type { FetchOutcome } from '../../core/feed/fetch-outcome.ts'
import type { DueRow } from '../store/sources.ts'
import { createElectronTransport } from './electron-transport.ts'
import { fetchFeed } from './fetcher.ts'
import { isSampleAddress, readSample } from './sample-transport.ts'

export type FetchOptions = { readonly sampleDir: string }

export function createFetch({
  sampleDir,
}: FetchOptions): (source: DueRow, signal: AbortSignal) => Promise<FetchOutcome> {
  const transport = createElectronTransport()
  const userAgent = `Remit/${app.getVersion()} (+https://remit.example)`
  return (source, signal) =>
    isSampleAddress(source.address)
      ? readSample(source.address, `${sampleDir}/feeds`, Date.now(), source.etag)
      : fetchFeed(
          {
            url: source.address,
            etag: source.etag,
            lastModified: source.lastModified,
            allowPrivate: source.allowPrivate,
            userAgent,
            signal,
          },
          transport,
        )
}
