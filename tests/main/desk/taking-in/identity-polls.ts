// Feeds that misbehave with their guids, dates and order, poll by poll, as documents.
export type Entry = {
  readonly guid?: string
  readonly link?: string
  readonly title?: string
  readonly text?: string
  readonly author?: string
  readonly atMs?: number
}

export type Poll = { readonly entries: readonly Entry[]; readonly host?: string }

export type PollCase = {
  readonly name: string
  /** How many different items there are over all twenty polls. */
  readonly items: number
  readonly poll: (n: number) => Poll
  /** Whether the feed's guids prove to identify nothing. */
  readonly distrusted?: true
}

const start = Date.UTC(2026, 10, 1)
const hour = 3_600_000

/** `count` entries of wholly different words; what a case is about is overridden. */
const entries = (count: number, own: (n: number) => Entry, from = 0): Entry[] =>
  Array.from({ length: count }, (_, index) => {
    const n = from + index
    return {
      guid: `urn:item:${n}`,
      link: `https://site.example/p/${n}`,
      title: `Ticket ${n} opened`,
      text: `This is the text of item number ${n}.`,
      author: `Author ${n}`,
      atMs: start + n * hour,
      ...own(n),
    }
  })

const without = <K extends keyof Entry>(entry: Entry, ...names: K[]): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => !names.some((left) => left === name)))

const bare = (list: readonly Entry[], ...names: (keyof Entry)[]): Entry[] =>
  list.map((entry) => without(entry, ...names))

/** A window of `size` that slides over one new entry a poll, the newest first. */
const window = (poll: number, size: number, own: (n: number) => Entry): Entry[] =>
  entries(size, own, poll).toReversed()

const always = (list: readonly Entry[]) => () => ({ entries: list })

export const pollCases: readonly PollCase[] = [
  {
    name: 'no dates',
    items: 10,
    poll: always(
      bare(
        entries(10, () => ({})),
        'atMs',
      ),
    ),
  },
  {
    name: 'no guids',
    items: 10,
    poll: always(
      bare(
        entries(10, () => ({})),
        'guid',
      ),
    ),
  },
  {
    name: 'neither guids nor dates',
    items: 10,
    poll: always(
      bare(
        entries(10, () => ({})),
        'guid',
        'atMs',
      ),
    ),
  },
  {
    name: 'neither guids nor links nor dates',
    items: 10,
    poll: always(
      bare(
        entries(10, () => ({})),
        'guid',
        'link',
        'atMs',
      ),
    ),
  },
  {
    name: 'ten equal guids',
    distrusted: true,
    items: 10,
    poll: always(entries(10, () => ({ guid: 'same' }))),
  },
  {
    name: 'ten equal guids without dates',
    distrusted: true,
    items: 10,
    poll: always(
      bare(
        entries(10, () => ({ guid: 'same' })),
        'atMs',
      ),
    ),
  },
  {
    name: 'equal guids in a window that slides',
    distrusted: true,
    items: 29,
    poll: (n) => ({ entries: window(n, 10, () => ({ guid: 'same' })) }),
  },
  {
    name: 'one guid for whatever is newest',
    distrusted: true,
    items: 20,
    poll: (n) => ({ entries: window(n, 1, () => ({ guid: 'urn:feed' })) }),
  },
  {
    name: 'one guid for whatever is newest, without links',
    distrusted: true,
    items: 20,
    poll: (n) => ({
      entries: bare(
        window(n, 1, () => ({ guid: 'urn:feed' })),
        'link',
      ),
    }),
  },
  {
    name: 'one guid and the front page for whatever is newest, without dates',
    distrusted: true,
    items: 20,
    poll: (n) => ({
      entries: bare(
        window(n, 1, () => ({ guid: 'urn:feed', link: 'https://site.example/' })),
        'atMs',
      ),
    }),
  },
  {
    name: 'guids from http to https',
    items: 10,
    poll: (n) => ({
      entries: entries(10, (at) => ({ guid: `${n < 10 ? 'http' : 'https'}://site.example/?p=${at}` })),
    }),
  },
  {
    name: 'guid and title edited',
    distrusted: true,
    items: 10,
    poll: (n) => ({
      entries: entries(10, (at) => ({
        guid: `urn:item:${at}:${Math.floor(n / 5)}`,
        title: `Ticket ${at}, version ${n}`,
      })),
    }),
  },
  {
    name: 'guid and title edited, without dates',
    distrusted: true,
    items: 10,
    poll: (n) => ({
      entries: bare(
        entries(10, (at) => ({ guid: `urn:item:${at}:${n}`, title: `Ticket ${at}, version ${n}` })),
        'atMs',
      ),
    }),
  },
  {
    name: 'title edited only',
    items: 5,
    poll: (n) => ({ entries: entries(5, (at) => ({ title: `Ticket ${at}, version ${n}` })) }),
  },
  {
    name: 'text edited each time',
    items: 5,
    poll: (n) => ({ entries: entries(5, (at) => ({ text: `Item ${at}, seen by ${n} people.` })) }),
  },
  {
    name: 'a host that moves by 301, before its address is rewritten',
    items: 10,
    poll: (n) => {
      const host = n < 10 ? 'site.example' : 'www.new.example'
      return {
        host,
        entries: entries(10, (at) => ({
          guid: `https://${host}/?p=${at}`,
          link: `https://${host}/p/${at}`,
        })),
      }
    },
  },
  {
    name: 'session ids in guids',
    distrusted: true,
    items: 10,
    poll: (n) => ({
      entries: entries(10, (at) => ({ guid: `https://site.example/p/${at}?sid=${n * 7919}` })),
    }),
  },
  {
    name: 'session ids in guids, dates of the reading',
    distrusted: true,
    items: 10,
    poll: (n) => ({
      entries: entries(10, (at) => ({
        guid: `https://site.example/p/${at}?sid=${n * 7919}`,
        atMs: start + n * hour,
      })),
    }),
  },
  {
    name: 'session ids in guids and links, no dates, in a window that slides',
    distrusted: true,
    items: 29,
    poll: (n) => ({
      entries: bare(
        window(n, 10, (at) => ({
          guid: `https://site.example/p/${at}?sid=${n * 7919}`,
          link: `https://site.example/p/${at}?sid=${n * 7919}`,
        })),
        'atMs',
      ),
    }),
  },
  {
    name: 'session ids in links, no guids, in a window that slides',
    items: 29,
    poll: (n) => ({
      entries: bare(
        window(n, 10, (at) => ({ link: `https://site.example/p/${at}?sid=${n * 7919}` })),
        'guid',
      ),
    }),
  },
  {
    name: 'guids that begin when something new comes',
    distrusted: true,
    items: 29,
    poll: (n) => ({
      entries:
        n < 10
          ? bare(
              window(n, 10, () => ({})),
              'guid',
            )
          : window(n, 10, () => ({})),
    }),
  },
  {
    name: 'guids that end when something new comes',
    items: 29,
    poll: (n) => ({
      entries:
        n < 10
          ? window(n, 10, () => ({}))
          : bare(
              window(n, 10, () => ({})),
              'guid',
            ),
    }),
  },
  {
    name: 'other addresses for all pages when something new comes',
    distrusted: true,
    items: 29,
    poll: (n) => ({
      entries: window(n, 10, (at) => {
        const page = `https://site.example/${n < 10 ? '2026/11' : 'forum'}/topic-${at}/`
        return { guid: page, link: page }
      }),
    }),
  },
  {
    name: 'the same words in a window that is wholly new each time',
    items: 60,
    poll: (n) => ({
      entries: entries(3, () => ({ title: 'Status', text: 'All systems are running well today.' }), n * 3),
    }),
  },
  {
    name: 'guids that are the time of the reading, no dates',
    distrusted: true,
    items: 10,
    poll: (n) => ({
      entries: bare(
        entries(10, (at) => ({ guid: `${n}-${at}` })),
        'atMs',
      ),
    }),
  },
  {
    name: 'items that vanish and return',
    items: 10,
    poll: (n) => ({ entries: n % 3 === 1 ? entries(3, () => ({}), 5) : entries(10, () => ({})) }),
  },
  {
    name: 'an empty feed now and then',
    items: 10,
    poll: (n) => ({ entries: n % 4 === 2 ? [] : entries(10, () => ({})) }),
  },
  {
    name: 'dates that change at each poll',
    items: 10,
    poll: (n) => ({ entries: entries(10, (at) => ({ atMs: start + n * hour + at })) }),
  },
  {
    name: 'dates that change at each poll, no guids',
    items: 10,
    poll: (n) => ({
      entries: bare(
        entries(10, (at) => ({ atMs: start + n * hour + at })),
        'guid',
      ),
    }),
  },
  {
    name: 'another order each time',
    items: 10,
    poll: (n) => {
      const list = entries(10, () => ({}))
      return { entries: [...list.slice(n % 10), ...list.slice(0, n % 10)] }
    },
  },
  {
    name: 'old items repeated with a new date',
    items: 12,
    poll: (n) => ({
      entries: [
        ...entries(10, () => ({})),
        ...entries(2, (at) => ({ atMs: start + (n * 30 + at) * hour }), n % 8),
        ...entries(2, () => ({}), 10),
      ],
    }),
  },
  {
    name: 'the same item listed twice',
    items: 5,
    poll: (n) => ({
      entries: n % 2 ? entries(5, () => ({})).flatMap((entry) => [entry, entry]) : entries(5, () => ({})),
    }),
  },
  {
    name: 'comments that link to their page, one in the window at a time',
    items: 20,
    poll: (n) => ({ entries: window(n, 1, () => ({ link: 'https://site.example/page' })) }),
  },
  {
    name: 'comments without guids that link to their page',
    items: 22,
    poll: (n) => ({
      entries: bare(
        window(n, 3, () => ({ link: 'https://site.example/page', title: 'Re: Page' })),
        'guid',
      ),
    }),
  },
  {
    name: 'notes that say the same under guids of their own',
    items: 20,
    poll: (n) => ({
      entries: window(n, 1, () => ({
        link: 'https://site.example/status',
        title: 'Status',
        text: 'All is well.',
      })),
    }),
  },
]

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export const documentOf = (list: readonly Entry[], host: string): string => `<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Feed</title>
<link>https://${host}/</link>
${list
  .map(
    ({ guid, link, title, text, author, atMs }) => `<item>
${guid === undefined ? '' : `<guid isPermaLink="false">${escaped(guid)}</guid>`}
${link === undefined ? '' : `<link>${escaped(link)}</link>`}
<title>${escaped(title ?? '')}</title><description>${escaped(text ?? '')}</description>
<dc:creator>${escaped(author ?? '')}</dc:creator>
${atMs === undefined ? '' : `<pubDate>${new Date(atMs).toUTCString()}</pubDate>`}</item>`,
  )
  .join('\n')}
</channel></rss>`
