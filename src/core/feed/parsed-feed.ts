// Says what a feed looks like once it has been read, whatever format it came in.

/**
 * One entry of a feed. Texts are plain and on no account markup; links are absolute http(s) addresses; instants are
 * UTC milliseconds as the feed states them, neither clamped nor guessed (null when it states none).
 */
export type FeedItem = {
  readonly guid: string | null
  readonly link: string | null
  /** One line, '' when the feed gives no title. */
  readonly title: string
  /** The richest body as plain text, paragraphs kept. */
  readonly text: string
  /** That body as it was written, when it was HTML; untrusted. */
  readonly html: string | null
  readonly authorName: string | null
  readonly authorEmail: string | null
  readonly authorUri: string | null
  /** When it was published; a feed that only says when it was updated gives that instant here too. */
  readonly publishedAtMs: number | null
  readonly updatedAtMs: number | null
  /** The page of the conversation the item belongs to: equal for all comments of one post or topic. */
  readonly threadLink: string | null
  /** How many comments the feed says there are, where it says so. */
  readonly commentCount?: number
}

export type ParsedFeed = {
  readonly title: string
  readonly link: string | null
  readonly language: string | null
  /** How long the feed asks to be left alone, in minutes: `ttl`, and the syndication module's period. */
  readonly ttlMinutes: number | null
  readonly updateMinutes: number | null
  /** Hours of the day and days of the week (0 is Sunday), in UTC, in which it asks not to be read. */
  readonly skipHours: readonly number[]
  readonly skipDays: readonly number[]
  readonly items: readonly FeedItem[]
  /** True when the document broke the rules of its format and was mended while reading. */
  readonly repaired: boolean
  /** The document broke off inside its last item, of which words or guid may be missing. */
  readonly endsInItem?: true
}

/** What is handed to a reader: decoded text and the addresses relative links are resolved against. */
export type FeedText = {
  readonly text: string
  readonly finalUrl: string
  /** The Content-Location header as received, if any. */
  readonly contentLocation?: string | null
}

/** More than any reader needs from one document; a feed of 200,000 items must not stop the others. */
export const maxItems = 500
