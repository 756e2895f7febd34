// Answers the sample workspace's sources from files, with times counted from now; nothing here touches a network.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashOf } from '../../core/feed/content-hash.ts'
import { type FetchOutcome, noHeaders } from '../../core/feed/fetch-outcome.ts'
import { problemOf } from '../../core/problem.ts'

const prefix = 'sample:'

export const isSampleAddress = (address: string): boolean => address.startsWith(prefix)

/**
 * Reads `NAME.xml` in `folder` for the address `sample:NAME`. The file's own fingerprint is its ETag: a reading that gives
 * it back is "unchanged", although the times in the file have moved on.
 */
export async function readSample(
  address: string,
  folder: string,
  nowMs: number,
  etag: string | null = null,
): Promise<FetchOutcome> {
  const name = address.slice(prefix.length)
  const missing: FetchOutcome = {
    kind: 'problem',
    problem: problemOf('http_404', '404'),
    retryAfterMs: null,
    tookMs: 0,
  }
  // Only a plain name: an address must not be able to reach another file.
  if (!/^[a-z\d-]+$/.test(name)) return missing
  const file = await readFile(join(folder, `${name}.xml`), 'utf8').catch(() => null)
  if (file === null) return missing
  const ownEtag = `"${hashOf(file)}"`
  const answered = {
    status: etag === ownEtag ? 304 : 200,
    headers: { ...noHeaders, contentType: 'application/xml; charset=utf-8', etag: ownEtag },
    finalUrl: `https://${name}.example/feed`,
    permanentRedirectTo: null,
    retryAfterMs: null,
    tookMs: 0,
  }
  if (etag === ownEtag) return { kind: 'unchanged', ...answered }
  return { kind: 'body', bytes: new TextEncoder().encode(withTimes(file, nowMs)), ...answered }
}

const token = /\{\{\s*now((?:\s*[+-](?:\s*\d+[dhm])+)?)(\s+iso)?\s*\}\}/g
const unitMs: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000 }

/** Puts instants in place of `{{now-2d3h}}` (RFC 822) and `{{now-2d3h iso}}` (RFC 3339). */
export function withTimes(text: string, nowMs: number): string {
  return text.replace(token, (_, shift: string, iso: string | undefined) => {
    const distance = [...shift.matchAll(/(\d+)([dhm])/g)].reduce(
      (sum, [, count, unit]) => sum + Number(count) * (unitMs[unit ?? ''] ?? 0),
      0,
    )
    const at = new Date(nowMs + (shift.trim().startsWith('-') ? -distance : distance))
    return iso === undefined ? at.toUTCString() : at.toISOString().replace(/\.\d+Z$/, 'Z')
  })
}
