// Says under which address a feed gives the items that no longer fit into its window. Pure.

/** A reading goes no further back than this many pages in all: beyond it the owner is told instead. */
export const mostPages = 5

/** A window with fewer items than this may well be all there is. */
export const leastWindow = 5

// "/feed/", "/comments/feed/", "/feed/rss2/", "?feed=rss2", "?feed=comments-rss2": WordPress, whatever its theme.
const wordPressPath = /\/feed(?:\/(?:rss2?|rdf|atom))?\/?$/
const wordPressFeeds = /^(?:comments-)?(?:rss2?|rdf|atom|feed)$/
const wordPressGenerator = /<generator[^>]*>[^<]*wordpress/i
// The generator stands in the head of a feed.
const headLength = 4000

/**
 * The address of a page of older items, where a feed has such pages: WordPress has, under `paged`. `page` counts from 1,
 * the feed itself. Null for other feeds and beyond the last page that is asked.
 */
export function olderPageOf(address: string, text: string, page: number): string | null {
  if (page > mostPages || !URL.canParse(address)) return null
  const url = new URL(address)
  if (!isWordPress(url, text)) return null
  url.searchParams.set('paged', String(page))
  return url.href
}

const isWordPress = (url: URL, text: string): boolean =>
  wordPressPath.test(url.pathname) ||
  wordPressFeeds.test(url.searchParams.get('feed') ?? '') ||
  wordPressGenerator.test(text.slice(0, headLength))
