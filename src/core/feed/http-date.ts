// Reads the times that HTTP headers state: how long an answer stays fresh, and when to come back.
import { parseFeedDate } from './date.ts'

/**
 * `Retry-After` in milliseconds from `nowMs`, given as seconds or as a date (RFC 9110, section 10.2.3); null when absent
 * or unreadable, 0 when it lies in the past.
 */
export function retryAfterMsOf(header: string | null, nowMs: number): number | null {
  const value = header?.trim() ?? ''
  if (/^\d+$/.test(value)) return Number(value) * 1000
  const at = value === '' ? null : parseFeedDate(value)
  return at === null ? null : Math.max(0, at - nowMs)
}

/** How long an answer says it stays fresh: `max-age`, else `Expires`; null when it says nothing, 0 for "no-cache". */
export function freshMsOf(
  headers: { readonly cacheControl: string | null; readonly expires: string | null },
  nowMs: number,
): number | null {
  const control = headers.cacheControl?.toLowerCase() ?? ''
  if (/\bno-(?:cache|store)\b/.test(control)) return 0
  const maxAge = /\bmax-age\s*=\s*"?(\d{1,10})/.exec(control)?.[1]
  if (maxAge !== undefined) return Number(maxAge) * 1000
  const expires = headers.expires === null ? null : parseFeedDate(headers.expires)
  return expires === null ? null : Math.max(0, expires - nowMs)
}
