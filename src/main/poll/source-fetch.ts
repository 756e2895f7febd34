// Fetches one source: a sample from the program's own files, what a search just brought, everything else over the network.
import { app } from 'electron'
import type { FetchOutcome } from '../../core/feed/fetch-outcome.ts'
import { problemOf } from '../../core/problem.ts'
import type { Keyring } from '../guard/keyring.ts'
import type { DueRow } from '../store/sources/source-answers.ts'
import type { DuePage } from '../store/sources/watched-pages.ts'
import { createElectronTransports } from './electron-transport.ts'
import { type FetchRequest, fetchFeed } from './fetcher.ts'
import type { Finder } from './find-source.ts'
import type { FoundBodies } from './found-bodies.ts'
import { isSampleAddress, readSample } from './sample-transport.ts'
import { type Access, secretHeaders, secretIn } from './source-access.ts'

export type FetchOptions = {
  readonly sampleDir: string
  readonly keyring: () => Promise<Keyring>
  readonly found?: FoundBodies
}

let agent: string | undefined
const usualAgent = () => (agent ??= `Remit/${app.getVersion()} (+https://remit.example)`)

const asking = ({ userAgent, secretHeaders }: Access): Pick<FetchRequest, 'userAgent' | 'secretHeaders'> => ({
  userAgent: userAgent ?? usualAgent(),
  secretHeaders,
})

/** How a source is asked, or null where its secret cannot be read. */
async function accessOf(
  { address, userAgent, allowSelfSigned, secret }: DueRow,
  keyring: FetchOptions['keyring'],
): Promise<Access | null> {
  if (secret === null) return { userAgent, allowSelfSigned, secretHeaders: {} }
  const text = await (await keyring()).open(secret)
  const opened = text === null ? null : secretIn(text)
  return opened && { userAgent, allowSelfSigned, secretHeaders: secretHeaders(opened, address) }
}

export function createFetch({
  sampleDir,
  keyring,
  found,
}: FetchOptions): (source: DueRow, signal: AbortSignal) => Promise<FetchOutcome> {
  const transports = createElectronTransports()
  return async (source, signal) => {
    const { address, etag, lastModified, allowPrivate } = source
    if (isSampleAddress(address)) return readSample(address, `${sampleDir}/feeds`, Date.now(), etag)
    const access = await accessOf(source, keyring)
    if (access === null)
      return { kind: 'problem', problem: problemOf('secret_unreadable'), retryAfterMs: null, tookMs: 0 }
    return (
      found?.take(source, access) ??
      fetchFeed(
        { url: address, etag, lastModified, allowPrivate, ...asking(access), signal },
        transports(address, access.allowSelfSigned),
      )
    )
  }
}

/** Whether two addresses have their origin, or their host, in common. */
const isShared = (part: 'origin' | 'hostname', one: string, other: string): boolean =>
  URL.canParse(one) && URL.canParse(other) && new URL(one)[part] === new URL(other)[part]

/** A page with the words of one person on it is never longer. */
const pageBytes = 4 * 1024 * 1024

/**
 * Asks for a page as the source of its words is asked, but without what is secret: what only a password shows is not
 * public, and nobody's to look at again.
 */
export function createPageFetch(): (page: DuePage, signal: AbortSignal) => Promise<FetchOutcome> {
  const transports = createElectronTransports()
  return ({ address, sourceAddress, etag, lastModified, allowPrivate, userAgent, ...page }, signal) => {
    const isAtSource = isShared('hostname', address, sourceAddress)
    return fetchFeed(
      {
        url: address,
        etag,
        lastModified,
        allowPrivate,
        userAgent: userAgent ?? usualAgent(),
        accept: 'text/html, application/xhtml+xml, */*;q=0.5',
        maxBytes: pageBytes,
        signal,
      },
      transports(address, page.allowSelfSigned && isAtSource),
    )
  }
}

/**
 * Asks addresses that are no source yet, in the way the pasted one is to be asked. What a page points to may be anywhere:
 * secrets stay with the pasted address's origin, and its own certificate is taken from its host alone.
 */
export function createFirstFetch(): (pasted: string, access: Access) => Finder['fetch'] {
  const transports = createElectronTransports()
  return (pasted, access) => (url, allowPrivate, deadlineMs) => {
    const secrets = isShared('origin', url, pasted) ? access.secretHeaders : {}
    return fetchFeed(
      {
        url,
        etag: null,
        lastModified: null,
        allowPrivate,
        ...asking({ ...access, secretHeaders: secrets }),
        deadlineMs,
      },
      transports(url, access.allowSelfSigned && isShared('hostname', url, pasted)),
    )
  }
}
