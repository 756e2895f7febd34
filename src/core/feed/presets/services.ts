// Lists services with a host of their own and where they keep feeds. Data only, from what each documents.
import { type PresetRow, rowsAt } from './row.ts'

const reddit = 'https://www.reddit.com'
const youtube = 'https://www.youtube.com/feeds/videos.xml'
const stackExchange =
  /(?:^|\.)(?:stackoverflow\.com|stackexchange\.com|superuser\.com|serverfault\.com|askubuntu\.com|stackapps\.com|mathoverflow\.net)$/

/** Services with a host of their own. A direct row is never tried on an address that looks like a feed already. */
export const services: readonly PresetRow[] = [
  ...rowsAt(/(?:^|\.)reddit\.com$/, true, [
    ['Reddit thread', /^\/r\/([^/?]+)\/comments\/(\w+)/, 'forum each', `${reddit}/r/$1/comments/$2/.rss`],
    [
      'Reddit search in one',
      /^\/r\/([^/?]+)\/search\/?\?(?:.*&)?q=([^&]+)/,
      'alert',
      `${reddit}/r/$1/search.rss?q=$2&restrict_sr=on&sort=new`,
    ],
    ['Reddit search', /^\/search\/?\?(?:.*&)?q=([^&]+)/, 'alert', `${reddit}/search.rss?q=$1&sort=new`],
    [
      'Reddit',
      /^\/r\/([^/?]+)\/?(?:(?:hot|new|top|rising|best|comments)\/?)?(?:\?.*)?$/,
      'forum each',
      `${reddit}/r/$1/comments/.rss`,
    ],
    ['Reddit user', /^\/u(?:ser)?\/([^/?]+)/, 'forum each', `${reddit}/user/$1/.rss`],
    ['Reddit domain', /^\/domain\/([^/?]+)/, 'alert', `${reddit}/domain/$1/.rss`],
  ]),
  ...rowsAt(/(?:^|\.)youtube\.com$/, true, [
    ['YouTube channel', /^\/channel\/(UC[\w-]{22})/, 'other', `${youtube}?channel_id=$1`],
    ['YouTube playlist', /^\/playlist\?(?:.*&)?list=([\w-]+)/, 'other', `${youtube}?playlist_id=$1`],
  ]),
  ...rowsAt(/^bsky\.app$/, true, [['Bluesky', /^\/profile\/([^/?]+)/, 'other', '/profile/$1/rss']]),
  ...rowsAt(/^news\.ycombinator\.com$/, true, [
    ['Hacker News story', /^\/item\?(?:.*&)?id=(\d+)/, 'forum each', 'https://hnrss.org/item?id=$1'],
    [
      'Hacker News user',
      /^\/(?:user|threads)\?(?:.*&)?id=([\w-]+)/,
      'forum each',
      'https://hnrss.org/replies?id=$1',
    ],
    ['Hacker News comments', /^\/newcomments/, 'forum each', 'https://hnrss.org/newcomments'],
    ['Hacker News', /^\/(?:news|newest)?(?:\?.*)?$/, 'forum', 'https://hnrss.org/newest'],
  ]),
  ...rowsAt(/^hn\.algolia\.com$/, true, [
    [
      'Hacker News search',
      /^\/\?(?:.*&)?q(?:uery)?=([^&]+)/,
      'alert each',
      'https://hnrss.org/newcomments?q=$1',
    ],
  ]),
  ...rowsAt(stackExchange, true, [
    ['Stack Exchange tag', /^\/questions\/tagged\/([^/?]+)/, 'forum', '/feeds/tag?tagnames=$1&sort=newest'],
    ['Stack Exchange question', /^\/q(?:uestions)?\/(\d+)/, 'forum each', '/feeds/question/$1'],
    ['Stack Exchange user', /^\/users\/(\d+)/, 'forum', '/feeds/user/$1'],
    ['Stack Exchange', /^\/(?:questions\/?)?(?:\?.*)?$/, 'forum', '/feeds'],
  ]),
  ...rowsAt(/^github\.com$/, true, [
    ['GitHub discussions', /^\/([^/?]+)\/([^/?]+)\/discussions/, 'tickets', '/$1/$2/discussions.atom'],
    ['GitHub commits', /^\/([^/?]+)\/([^/?]+)\/commits/, 'other', '/$1/$2/commits.atom'],
    ['GitHub tags', /^\/([^/?]+)\/([^/?]+)\/tags/, 'other', '/$1/$2/tags.atom'],
    ['GitHub wiki', /^\/([^/?]+)\/([^/?]+)\/wiki/, 'other', '/$1/$2/wiki.atom'],
    ['GitHub releases', /^\/([^/?]+)\/([^/?]+)\/releases/, 'other', '/$1/$2/releases.atom'],
    [
      'GitHub',
      /^\/([^/?]+)\/([^/?]+)\/?(?:\?.*)?$/,
      'tickets',
      '/$1/$2/discussions.atom',
      '/$1/$2/releases.atom',
    ],
  ]),
  ...rowsAt(/^gitlab\.com$/, true, [
    [
      'GitLab',
      /^\/((?!-\/)[\w.-]+(?:\/(?!-\/)[\w.-]+)+?)(?:\/-\/(?:issues|work_items)\b.*|\/?(?:\?.*)?)$/,
      'tickets',
      '/$1/-/issues.atom',
      '/$1/-/releases.atom',
    ],
  ]),
  ...rowsAt(/^news\.google\.com$/, true, [
    ['Google News search', /^\/search\?(.+)$/, 'alert', '/rss/search?$1'],
  ]),
  ...rowsAt(/^bing\.com$/, true, [
    ['Bing News search', /^\/news\/search\?(?:.*&)?q=([^&]+)/, 'alert', '/news/search?q=$1&format=rss'],
  ]),
  ...rowsAt(/^medium\.com$/, true, [
    ['Medium author', /^\/(@[^/?]+)/, 'blog', '/feed/$1'],
    ['Medium tag', /^\/tag\/([^/?]+)/, 'blog', '/feed/tag/$1'],
    ['Medium tag of a publication', /^\/([\w-]+)\/tagged\/([^/?]+)/, 'blog', '/feed/$1/tagged/$2'],
    ['Medium publication', /^\/([\w-]+)/, 'blog', '/feed/$1'],
  ]),
  ...rowsAt(/^(?!www\.).+\.medium\.com$/, true, [['Medium subdomain', /^\//, 'blog', '/feed']]),
  ...rowsAt(/^tumblr\.com$/, true, [
    [
      'Tumblr blog',
      /^\/(?:blog\/(?:view\/)?)?([a-z\d-]+)(?:\/\d+.*)?\/?$/,
      'blog',
      'https://$1.tumblr.com/rss',
    ],
  ]),
  ...rowsAt(/^[^.]+\.tumblr\.com$/, true, [
    ['Tumblr tag', /^\/tagged\/([^/?]+)/, 'blog', '/tagged/$1/rss'],
    ['Tumblr', /^\//, 'blog', '/rss'],
  ]),
  // A post's page links the comments of that post under a number only the page knows.
  ...rowsAt(/\.blogspot\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/, false, [
    ['Blogger label', /^\/search\/label\/([^/?]+)/, 'blog', '/feeds/posts/default/-/$1'],
    ['Blogger', /^\//, 'comments each', '/feeds/comments/default'],
  ]),
  ...rowsAt(/\.wordpress\.com$/, false, [
    ['WordPress.com', /^\/(?:\?.*)?$/, 'comments each', '/comments/feed/'],
  ]),
]
