// Keeps what the last search brought, so that the source made of it is first read without asking its server again.
import type { FetchOutcome } from '../../core/feed/fetch-outcome.ts'
import type { Found } from './find-source.ts'
import { type Access, isSameAccess, usualAccess } from './source-access.ts'

/** Long enough to fill in a form; what is older may have changed. */
const maxAgeMs = 10 * 60_000
/** A new source is read at once by the scheduler and by the form that made it, one shortly after the other. */
const sameReadingMs = 5_000

type FirstReading = {
  readonly address: string
  readonly allowPrivate: boolean
  readonly etag: string | null
  readonly lastModified: string | null
}

export type FoundBodies = {
  /** Takes the place of what an earlier search brought. */
  keep(found: Found, allowPrivate: boolean, access: Access): void
  /** What the source's address answered, for its first reading only. */
  take(source: FirstReading, access: Access): FetchOutcome | null
}

export function createFoundBodies(nowMs: () => number): FoundBodies {
  let bodies = new Map<string, FetchOutcome>()
  const takenAtMs = new Map<string, number>()
  let wasPrivateAllowed = false
  let askedAs = usualAccess
  let keptAtMs = 0
  return {
    keep(found, allowPrivate, access) {
      bodies = new Map(found.bodies)
      takenAtMs.clear()
      wasPrivateAllowed = allowPrivate
      askedAs = access
      keptAtMs = nowMs()
    },
    take({ address, allowPrivate, etag, lastModified }, access) {
      if (nowMs() - keptAtMs > maxAgeMs) bodies.clear()
      const body = bodies.get(address)
      // A search that was allowed more than the source is must not speak for it.
      if (body === undefined || allowPrivate !== wasPrivateAllowed || !isSameAccess(access, askedAs))
        return null
      const firstAtMs = takenAtMs.get(address)
      if (
        firstAtMs === undefined ? etag !== null || lastModified !== null : nowMs() - firstAtMs > sameReadingMs
      )
        return null
      if (firstAtMs === undefined) takenAtMs.set(address, nowMs())
      // A copy: what is read is handed over to the desk, and this may be read once more.
      return body.kind === 'body' ? { ...body, bytes: body.bytes.slice() } : body
    },
  }
}
