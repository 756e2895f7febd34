// Decides when a permanent redirect is believed, and what a source's address becomes then.

/** What is remembered of a permanent redirect while it is not believed yet. */
export type Move = {
  readonly to: string
  readonly firstAtMs: number
  readonly times: number
  /** The owner has put the address back: this target is never believed again. */
  readonly isRefused?: boolean
}

/** A maintenance page or a hotel's network may redirect for hours; a site that moved does so for good. */
const lastingMs = 48 * 3600_000
const lastingTimes = 3

/** What is remembered after an answer that was a feed and came by way of `to`, or came without a redirect (null). */
export function moveAfter(before: Move | null, to: string | null, nowMs: number): Move | null {
  if (to === null) return before?.isRefused ? before : null
  return before?.to === to ? { ...before, times: before.times + 1 } : { to, firstAtMs: nowMs, times: 1 }
}

/** Whether the same target was seen often enough, for long enough. */
export const isLasting = (move: Move, nowMs: number): boolean =>
  move.isRefused !== true && move.times >= lastingTimes && nowMs - move.firstAtMs >= lastingMs

/**
 * The address to keep after a lasting move, or null where the old one must stay: a site's front page is where deleted
 * pages lead, too; encryption is not given up; and what was granted to the old place alone, `isBound` or a name in the
 * address, is not taken to another.
 */
export function addressAfterMove(from: string, to: string, isBound: boolean): string | null {
  if (!URL.canParse(from) || !URL.canParse(to)) return null
  const [old, target] = [new URL(from), new URL(to)]
  if (target.protocol !== 'http:' && target.protocol !== 'https:') return null
  if (old.protocol === 'https:' && target.protocol === 'http:') return null
  if (isFrontPage(target) && !isFrontPage(old)) return null
  const isNamed = old.username !== '' || old.password !== ''
  if ((isBound || isNamed) && old.origin !== target.origin) return null
  const name = isNamed ? `${old.username}${old.password === '' ? '' : `:${old.password}`}@` : ''
  const address = target.href.replace(/#.*$/, '').replace('://', `://${name}`)
  return address === from ? null : address
}

const isFrontPage = (url: URL): boolean => url.pathname === '/' && url.search === ''
