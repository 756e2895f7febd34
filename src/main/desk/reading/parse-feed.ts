// Reads a feed's decoded text: by Remit's own reader, and where that finds no item, by a second one.
import type { FeedText, ParsedFeed } from '../../../core/feed/parsed-feed.ts'
import { readFeed } from '../../../core/feed/read-feed.ts'
import { ok, type Result } from '../../../core/problem.ts'

/** rss-parser builds an object for every element; a larger document without items is not worth that memory. */
const maxSecondOpinionLength = 1_000_000

/**
 * Reads decoded feed text. Remit's reader goes first, because it is faster and reads more (docs/notes/feed-reader.md);
 * rss-parser is asked where that one finds no item although the text has some. Never rejects.
 */
export async function parseFeed(input: FeedText): Promise<Result<ParsedFeed>> {
  const first = readFeed(input)
  if (first.ok && first.value.items.length > 0) return first
  if (input.text.length > maxSecondOpinionLength || !/<(?:\w+:)?(?:item|entry)[\s>]/i.test(input.text))
    return first
  // Hardly any document needs it, and it loads more code than all other reading.
  const { parseWithRssParser } = await import('./second-opinion.ts')
  const second = await parseWithRssParser(input)
  return second !== null && second.items.length > 0 ? ok(second) : first
}
