// Lists blog, forum and project software that runs on any host, and where it keeps feeds. Data only, from its routes.
import type { PlaceKind } from '../place.ts'
import { type PresetRow, rowsAt } from './row.ts'

/** Software that runs on any host, known by the shape of its addresses. The page is asked first: it may say better. */
export const software: readonly PresetRow[] = rowsAt(null, false, [
  [
    'WordPress post',
    /^(\/(?:[^?]*\/)?(?:19|20)\d\d\/\d\d\/(?:\d\d\/)?[^/?.]+)\/?(?:\?.*)?$/,
    'comments each',
    '$1/feed/',
  ],
  [
    'WordPress post, plain',
    /^(\/(?:[^?]*\/)?)(?:index\.php)?\?(?:.*&)?p=(\d+)$/,
    'comments each',
    '$1?p=$2&feed=rss2',
  ],
  ['Discourse topic', /^((?:\/[^/?]+)??)\/t\/([^/?]+)\/(\d+)/, 'forum each', '$1/t/$2/$3.rss'],
  [
    'Discourse category',
    /^((?:\/[^/?]+)??)\/c\/([^?]+?\/\d+)(?:\/l\/\w+)?\/?(?:\?.*)?$/,
    'forum',
    '$1/c/$2.rss',
  ],
  [
    'phpBB topic',
    /^(\/(?:[^?]*\/)?)viewtopic\.php\?(?:.*&)?t=(\d+)/,
    'forum each',
    '$1app.php/feed/topic/$2',
    '$1feed.php?t=$2',
  ],
  [
    'phpBB forum',
    /^(\/(?:[^?]*\/)?)viewforum\.php\?(?:.*&)?f=(\d+)/,
    'forum each',
    '$1app.php/feed/forum/$2',
    '$1feed.php?f=$2',
  ],
  [
    'FluxBB topic',
    /^(\/(?:[^?]*\/)?)viewtopic\.php\?(?:.*&)?id=(\d+)/,
    'forum each',
    '$1extern.php?action=feed&tid=$2&type=rss',
  ],
  [
    'FluxBB forum',
    /^(\/(?:[^?]*\/)?)viewforum\.php\?(?:.*&)?id=(\d+)/,
    'forum',
    '$1extern.php?action=feed&fid=$2&type=rss',
  ],
  [
    'XenForo forum',
    /^(\/(?:[^?]*\/)?(?:index\.php\?)?)forums\/([^/?&]+\.\d+)/,
    'forum',
    '$1forums/$2/index.rss',
  ],
  [
    'XenForo thread',
    /^(\/(?:[^?]*\/)?(?:index\.php\?)?)threads\/[^/?&]+\.\d+/,
    'forum',
    '$1forums/-/index.rss',
  ],
  [
    'SMF board',
    /^(\/(?:[^?]*\/)?)index\.php\?board=(\d+)/,
    'forum each',
    '$1index.php?action=.xml;type=rss2;sa=recent;limit=255;board=$2',
  ],
  [
    'SMF topic',
    /^(\/(?:[^?]*\/)?)index\.php\?topic=\d+/,
    'forum each',
    '$1index.php?action=.xml;type=rss2;sa=recent;limit=255',
  ],
  [
    'MyBB forum',
    /^(\/(?:[^?]*\/)?)(?:forumdisplay\.php\?(?:.*&)?fid=|forum-)(\d+)/,
    'forum',
    '$1syndication.php?type=rss2.0&fid=$2&limit=50',
  ],
  [
    'MyBB thread',
    /^(\/(?:[^?]*\/)?)(?:showthread\.php\?(?:.*&)?tid=|thread-)\d+/,
    'forum',
    '$1syndication.php?type=rss2.0&limit=50',
  ],
  [
    'vBulletin forum',
    /^(\/(?:[^?]*\/)?)forumdisplay\.php\?(?:f=)?(\d+)/,
    'forum',
    '$1external.php?type=RSS2&forumids=$2&lastpost=1',
  ],
  [
    'vBulletin thread',
    /^(\/(?:[^?]*\/)?)showthread\.php\?(?:t=)?\d+/,
    'forum',
    '$1external.php?type=RSS2&lastpost=1',
  ],
  ['Mastodon account', /^\/@(\w+)\/?$/, 'other', '/@$1.rss'],
  ['Mastodon tag', /^\/tags\/([^/?]+)\/?$/, 'alert', '/tags/$1.rss'],
  ['Lemmy community', /^\/c\/([\w.@-]+)\/?(?:\?.*)?$/, 'forum', '/feeds/c/$1.xml?sort=New'],
  ['Lemmy user', /^\/u\/([\w.@-]+)\/?(?:\?.*)?$/, 'forum', '/feeds/u/$1.xml?sort=New'],
  ['GitLab issues', /^\/(.+?)\/-\/issues/, 'tickets', '/$1/-/issues.atom'],
  ['GitLab releases', /^\/(.+?)\/-\/releases/, 'other', '/$1/-/releases.atom'],
  ['GitLab tags', /^\/(.+?)\/-\/tags/, 'other', '/$1/-/tags?format=atom'],
])

/** Software a page names as its maker; `$site` is the folder it lives in, with "/" at its end. */
export type MakerRow = {
  readonly maker: RegExp
  readonly kind: PlaceKind
  readonly perComment: boolean
  readonly feed: string
}

export const makerRows: readonly MakerRow[] = [
  { maker: /^wordpress/i, kind: 'comments', perComment: true, feed: '$sitecomments/feed/' },
  { maker: /^blogger/i, kind: 'comments', perComment: true, feed: '/feeds/comments/default' },
  { maker: /^discourse/i, kind: 'forum', perComment: true, feed: '$siteposts.rss' },
  { maker: /^discourse/i, kind: 'forum', perComment: false, feed: '$sitelatest.rss' },
  { maker: /^phpbb/i, kind: 'forum', perComment: true, feed: '$siteapp.php/feed' },
  { maker: /^xenforo/i, kind: 'forum', perComment: false, feed: '$siteforums/-/index.rss' },
  {
    maker: /^smf|^simple machines/i,
    kind: 'forum',
    perComment: true,
    feed: '$siteindex.php?action=.xml;type=rss2;sa=recent;limit=255',
  },
  { maker: /^lemmy/i, kind: 'forum', perComment: false, feed: '/feeds/local.xml?sort=New' },
]
