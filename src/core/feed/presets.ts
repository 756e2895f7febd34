// Knows where well-known places keep their feeds, and which places keep none. Pure: an address in, addresses out.
import type { FeedHint } from './place.ts'
import type { PresetRow } from './presets/row.ts'
import { services } from './presets/services.ts'
import { feedShapes, withoutFeed } from './presets/shapes.ts'
import { makerRows, software } from './presets/software.ts'

/** The rows of a service go before those of software: of two that fit, the closer one counts. */
const presetRows: readonly PresetRow[] = [...services, ...software]

/** Endings and folders of addresses that are feeds themselves. */
const feedLike =
  /\.(?:rss|atom|xml|rdf|json|jsonfeed)(?:$|\?)|\/(?:rss|feed|feeds|alerts\/feeds)(?:\/|$|\?)|[?&](?:format=(?:rss|atom)|feed=|type=(?:rss|atom))/i

const plainHost = (url: URL): string => url.hostname.replace(/^www\./, '')
const pathOf = (url: URL): string => `${url.pathname}${url.search}`
const wholeOf = (url: URL): string => `${plainHost(url)}${pathOf(url)}`

/** The host that publishes no feed of what is at `address`, or null. Such a place need not be asked. */
export function hostWithoutFeed(address: string): string | null {
  const url = new URL(address)
  return withoutFeed.some((pattern) => pattern.test(wholeOf(url))) ? plainHost(url) : null
}

/** Feeds of a service so well known that its page need not be asked; none where the address looks like a feed itself. */
export function directFeeds(address: string): readonly FeedHint[] {
  const url = new URL(address)
  return feedLike.test(pathOf(url))
    ? []
    : hintsOf(
        firstRow(url, (row) => row.direct),
        url,
      )
}

/** Feeds the page at `address` would have if it belongs to the software or service its address looks like. */
export function likelyFeeds(address: string): readonly FeedHint[] {
  const url = new URL(address)
  return hintsOf(
    firstRow(url, () => true),
    url,
  )
}

/** Whether the host is a service of its own, where the addresses that other sites use lead nowhere. */
export function isKnownService(address: string): boolean {
  const host = plainHost(new URL(address))
  return services.some((row) => row.host?.test(host))
}

/**
 * Feeds of the software that made a page, by the name it gives itself; `site` is the folder it lives in, with "/" at its
 * end.
 */
export function feedsOfMaker(maker: string, site: string): readonly FeedHint[] {
  return makerRows
    .filter((row) => row.maker.test(maker))
    .map(({ feed, kind, perComment }) => ({
      address: new URL(
        feed.replace('$site', () => site),
        site,
      ).href,
      kind,
      perComment,
    }))
}

/** What a feed is by its address: a blog's posts unless the address says more. */
export function hintOfFeed(address: string): FeedHint {
  const whole = wholeOf(new URL(address))
  const [, kind, perComment] = feedShapes.find(([shape]) => shape.test(whole)) ?? [null, 'blog', false]
  return { address, kind, perComment }
}

function firstRow(url: URL, isWanted: (row: PresetRow) => boolean): PresetRow | null {
  const host = plainHost(url)
  const path = pathOf(url)
  return (
    presetRows.find(
      (row) => isWanted(row) && (row.host === null || row.host.test(host)) && row.path.test(path),
    ) ?? null
  )
}

function hintsOf(row: PresetRow | null, url: URL): readonly FeedHint[] {
  const groups = row?.path.exec(pathOf(url)) ?? null
  if (row === null || groups === null) return []
  return row.feeds.map((feed) => ({
    address: new URL(
      feed.replace(/\$(\d)/g, (_, number: string) => groups[Number(number)] ?? ''),
      url.origin,
    ).href,
    ...hintWords(row, feed),
  }))
}

/** The second feed of a row can be of another kind than the first: releases where a project has no discussions. */
function hintWords(row: PresetRow, feed: string): Omit<FeedHint, 'address'> {
  return feed.endsWith('/releases.atom')
    ? { kind: 'other', perComment: false }
    : { kind: row.kind, perComment: row.perComment }
}
