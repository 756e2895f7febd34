// The common shape in which every reader hands over what it found, before links, dates and texts are normalised.

/** 'loose' is text of which the feed does not say whether it is HTML. */
export type RawText = { readonly value: string; readonly kind: 'text' | 'html' | 'loose' }

export type RawAuthor = {
  /** The text of an RSS author or dc:creator element: a name, an address, or both. */
  line: string
  name: string
  email: string
  uri: string
}

/** All texts are as written; links are absolute where the reader could resolve them. Empty means absent. */
export type RawItem = {
  guid: string
  /** False only where the feed says `isPermaLink="false"`. */
  guidMayBeLink: boolean
  link: string
  /** Best first. */
  titles: RawText[]
  /** In the order in which they are preferred when equally rich. */
  bodies: RawText[]
  author: RawAuthor | null
  published: string
  /** When it was published as another element says, for where the first cannot be read. */
  otherDate: string
  updated: string
  replyTo: string
  commentsPage: string
  commentsFeed: string
  commentCount: string
}

export type RawFeed = {
  title: RawText | null
  link: string
  language: string
  ttl: string
  updatePeriod: string
  updateFrequency: string
  /** The text of these elements, with the markup in it. */
  skipHours: string
  skipDays: string
  author: RawAuthor | null
  items: RawItem[]
  /** True when the reader met something its format forbids. */
  broken: boolean
  /** True when the document ended before its root element did. */
  truncated: boolean
  /** True when it ended inside its last item. */
  endsInItem: boolean
}

export const emptyAuthor = (): RawAuthor => ({ line: '', name: '', email: '', uri: '' })

export const emptyItem = (): RawItem => ({
  guid: '',
  guidMayBeLink: true,
  link: '',
  titles: [],
  bodies: [],
  author: null,
  published: '',
  otherDate: '',
  updated: '',
  replyTo: '',
  commentsPage: '',
  commentsFeed: '',
  commentCount: '',
})

export const emptyFeed = (): RawFeed => ({
  title: null,
  link: '',
  language: '',
  ttl: '',
  updatePeriod: '',
  updateFrequency: '',
  skipHours: '',
  skipDays: '',
  author: null,
  items: [],
  broken: false,
  truncated: false,
  endsInItem: false,
})
