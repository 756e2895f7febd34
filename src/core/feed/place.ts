// Says what is known of a feed before it is read: its address, what kind of place it belongs to, who writes in it.

/** The kinds of place a source can be; the same words the contract has. */
export type PlaceKind = 'comments' | 'forum' | 'blog' | 'alert' | 'tickets' | 'other'

export type FeedHint = {
  readonly address: string
  readonly kind: PlaceKind
  /** Each text is one comment, post or reply and names who wrote it: what customers say, not what the owner says. */
  readonly perComment: boolean
}
