import { describe, expect, test } from 'vitest'
import {
  directFeeds,
  feedsOfMaker,
  hintOfFeed,
  hostWithoutFeed,
  isKnownService,
  likelyFeeds,
} from '../../../src/core/feed/presets.ts'

/** Address, first feed, what it is; "each" where every text is one comment. */
type Row = readonly [address: string, feed: string, what: string]

const what = ({ kind, perComment }: { kind: string; perComment: boolean }) =>
  perComment ? `${kind} each` : kind

const direct: Row[] = [
  ['https://www.reddit.com/r/webdev/', 'https://www.reddit.com/r/webdev/comments/.rss', 'forum each'],
  ['https://old.reddit.com/r/webdev/new/', 'https://www.reddit.com/r/webdev/comments/.rss', 'forum each'],
  [
    'https://www.reddit.com/r/webdev/comments/1abc2d/some_title/',
    'https://www.reddit.com/r/webdev/comments/1abc2d/.rss',
    'forum each',
  ],
  ['https://www.reddit.com/user/sari', 'https://www.reddit.com/user/sari/.rss', 'forum each'],
  [
    'https://www.reddit.com/search/?q=toko+sari&type=link',
    'https://www.reddit.com/search.rss?q=toko+sari&sort=new',
    'alert',
  ],
  [
    'https://www.reddit.com/r/webdev/search/?q=toko',
    'https://www.reddit.com/r/webdev/search.rss?q=toko&restrict_sr=on&sort=new',
    'alert',
  ],
  ['https://www.reddit.com/domain/toko.example/', 'https://www.reddit.com/domain/toko.example/.rss', 'alert'],
  [
    'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv/videos',
    'https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv',
    'other',
  ],
  [
    'https://www.youtube.com/playlist?list=PL123',
    'https://www.youtube.com/feeds/videos.xml?playlist_id=PL123',
    'other',
  ],
  ['https://bsky.app/profile/sari.bsky.social', 'https://bsky.app/profile/sari.bsky.social/rss', 'other'],
  ['https://news.ycombinator.com/item?id=42', 'https://hnrss.org/item?id=42', 'forum each'],
  ['https://news.ycombinator.com/user?id=sari', 'https://hnrss.org/replies?id=sari', 'forum each'],
  ['https://news.ycombinator.com/newcomments', 'https://hnrss.org/newcomments', 'forum each'],
  ['https://news.ycombinator.com/', 'https://hnrss.org/newest', 'forum'],
  ['https://hn.algolia.com/?q=toko', 'https://hnrss.org/newcomments?q=toko', 'alert each'],
  [
    'https://stackoverflow.com/questions/tagged/php+mysql',
    'https://stackoverflow.com/feeds/tag?tagnames=php+mysql&sort=newest',
    'forum',
  ],
  [
    'https://webmasters.stackexchange.com/questions/12/title-here',
    'https://webmasters.stackexchange.com/feeds/question/12',
    'forum each',
  ],
  ['https://superuser.com/users/7/sari', 'https://superuser.com/feeds/user/7', 'forum'],
  ['https://serverfault.com/', 'https://serverfault.com/feeds', 'forum'],
  ['https://github.com/o/r', 'https://github.com/o/r/discussions.atom', 'tickets'],
  ['https://github.com/o/r/discussions/5', 'https://github.com/o/r/discussions.atom', 'tickets'],
  ['https://github.com/o/r/releases', 'https://github.com/o/r/releases.atom', 'other'],
  ['https://github.com/o/r/tags', 'https://github.com/o/r/tags.atom', 'other'],
  ['https://github.com/o/r/commits/main/', 'https://github.com/o/r/commits.atom', 'other'],
  ['https://github.com/o/r/wiki/Home', 'https://github.com/o/r/wiki.atom', 'other'],
  ['https://gitlab.com/group/sub/project', 'https://gitlab.com/group/sub/project/-/issues.atom', 'tickets'],
  [
    'https://gitlab.com/group/project/-/issues/12',
    'https://gitlab.com/group/project/-/issues.atom',
    'tickets',
  ],
  [
    'https://news.google.com/search?q=toko&hl=id&gl=ID&ceid=ID:id',
    'https://news.google.com/rss/search?q=toko&hl=id&gl=ID&ceid=ID:id',
    'alert',
  ],
  [
    'https://www.bing.com/news/search?q=toko+sari&form=x',
    'https://www.bing.com/news/search?q=toko+sari&format=rss',
    'alert',
  ],
  ['https://medium.com/@sari/a-story-1a2b', 'https://medium.com/feed/@sari', 'blog'],
  ['https://medium.com/tag/design', 'https://medium.com/feed/tag/design', 'blog'],
  ['https://medium.com/the-shop/tagged/news', 'https://medium.com/feed/the-shop/tagged/news', 'blog'],
  ['https://medium.com/the-shop', 'https://medium.com/feed/the-shop', 'blog'],
  ['https://sari.medium.com/', 'https://sari.medium.com/feed', 'blog'],
  ['https://sari.tumblr.com/post/12', 'https://sari.tumblr.com/rss', 'blog'],
  ['https://sari.tumblr.com/tagged/shop', 'https://sari.tumblr.com/tagged/shop/rss', 'blog'],
  ['https://www.tumblr.com/sari', 'https://sari.tumblr.com/rss', 'blog'],
]

const likely: Row[] = [
  ['https://sari.blogspot.com/', 'https://sari.blogspot.com/feeds/comments/default', 'comments each'],
  [
    'https://sari.blogspot.co.id/search/label/toko',
    'https://sari.blogspot.co.id/feeds/posts/default/-/toko',
    'blog',
  ],
  ['https://sari.wordpress.com/', 'https://sari.wordpress.com/comments/feed/', 'comments each'],
  ['https://toko.example/2026/03/beranda/', 'https://toko.example/2026/03/beranda/feed/', 'comments each'],
  [
    'https://toko.example/blog/2026/03/04/beranda',
    'https://toko.example/blog/2026/03/04/beranda/feed/',
    'comments each',
  ],
  ['https://toko.example/?p=7', 'https://toko.example/?p=7&feed=rss2', 'comments each'],
  ['https://f.example/t/slow-shop/12/3', 'https://f.example/t/slow-shop/12.rss', 'forum each'],
  ['https://f.example/talk/t/slow-shop/12', 'https://f.example/talk/t/slow-shop/12.rss', 'forum each'],
  ['https://f.example/c/support/web/5', 'https://f.example/c/support/web/5.rss', 'forum'],
  [
    'https://f.example/phpbb/viewtopic.php?f=1&t=2',
    'https://f.example/phpbb/app.php/feed/topic/2',
    'forum each',
  ],
  ['https://f.example/viewforum.php?f=3', 'https://f.example/app.php/feed/forum/3', 'forum each'],
  [
    'https://f.example/viewtopic.php?id=9',
    'https://f.example/extern.php?action=feed&tid=9&type=rss',
    'forum each',
  ],
  [
    'https://f.example/viewforum.php?id=2',
    'https://f.example/extern.php?action=feed&fid=2&type=rss',
    'forum',
  ],
  ['https://f.example/forums/support.7/page-2', 'https://f.example/forums/support.7/index.rss', 'forum'],
  ['https://f.example/c/threads/slow.99/', 'https://f.example/c/forums/-/index.rss', 'forum'],
  [
    'https://f.example/index.php?forums/support.7/',
    'https://f.example/index.php?forums/support.7/index.rss',
    'forum',
  ],
  [
    'https://f.example/smf/index.php?board=4.0',
    'https://f.example/smf/index.php?action=.xml;type=rss2;sa=recent;limit=255;board=4',
    'forum each',
  ],
  [
    'https://f.example/index.php?topic=8.0',
    'https://f.example/index.php?action=.xml;type=rss2;sa=recent;limit=255',
    'forum each',
  ],
  [
    'https://f.example/forumdisplay.php?fid=2',
    'https://f.example/syndication.php?type=rss2.0&fid=2&limit=50',
    'forum',
  ],
  ['https://f.example/forum-2.html', 'https://f.example/syndication.php?type=rss2.0&fid=2&limit=50', 'forum'],
  [
    'https://f.example/showthread.php?tid=5',
    'https://f.example/syndication.php?type=rss2.0&limit=50',
    'forum',
  ],
  [
    'https://f.example/forumdisplay.php?f=12',
    'https://f.example/external.php?type=RSS2&forumids=12&lastpost=1',
    'forum',
  ],
  ['https://f.example/showthread.php?t=5', 'https://f.example/external.php?type=RSS2&lastpost=1', 'forum'],
  ['https://social.example/@sari', 'https://social.example/@sari.rss', 'other'],
  ['https://social.example/tags/toko', 'https://social.example/tags/toko.rss', 'alert'],
  [
    'https://lemmy.example/c/shop@other.example',
    'https://lemmy.example/feeds/c/shop@other.example.xml?sort=New',
    'forum',
  ],
  ['https://lemmy.example/u/sari', 'https://lemmy.example/feeds/u/sari.xml?sort=New', 'forum'],
  ['https://git.example/g/p/-/issues', 'https://git.example/g/p/-/issues.atom', 'tickets'],
  ['https://git.example/g/p/-/releases', 'https://git.example/g/p/-/releases.atom', 'other'],
  ['https://git.example/g/p/-/tags', 'https://git.example/g/p/-/tags?format=atom', 'other'],
]

describe('a service whose page need not be asked', () => {
  test.each(direct)('%s has its feed at %s', (address, feed, is) => {
    const [first] = directFeeds(address)
    expect([first?.address, first && what(first), isKnownService(address)]).toEqual([feed, is, true])
  })

  test.each(direct.map(([, feed]) => feed))('%s is a feed itself, and is asked as it is', (feed) => {
    expect(directFeeds(feed)).toEqual([])
  })

  test('a project without discussions has its releases', () => {
    expect(directFeeds('https://github.com/o/r')[1]).toEqual({
      address: 'https://github.com/o/r/releases.atom',
      kind: 'other',
      perComment: false,
    })
  })
})

describe('an address that looks like well-known software', () => {
  test.each(likely)('%s may have a feed at %s', (address, feed, is) => {
    const [first] = likelyFeeds(address)
    expect([first?.address, first && what(first), directFeeds(address)]).toEqual([feed, is, []])
  })

  test.each([
    'https://toko.example/',
    'https://toko.example/about',
    'https://toko.example/category/news/',
    'https://social.example/@sari/112233',
    'https://toko.example/index.php?id=3',
  ])('%s looks like none', (address) => {
    expect(likelyFeeds(address)).toEqual([])
  })
})

describe('a page that names its maker', () => {
  test.each([
    ['WordPress 6.8', 'https://a.example/blog/', ['https://a.example/blog/comments/feed/ comments each']],
    ['Blogger', 'https://a.example/', ['https://a.example/feeds/comments/default comments each']],
    [
      'Discourse 3.5.0 - https://github.com/discourse/discourse',
      'https://f.example/',
      ['https://f.example/posts.rss forum each', 'https://f.example/latest.rss forum'],
    ],
    ['phpBB', 'https://f.example/forum/', ['https://f.example/forum/app.php/feed forum each']],
    ['XenForo', 'https://f.example/', ['https://f.example/forums/-/index.rss forum']],
    [
      'SMF',
      'https://f.example/',
      ['https://f.example/index.php?action=.xml;type=rss2;sa=recent;limit=255 forum each'],
    ],
    ['Lemmy', 'https://l.example/', ['https://l.example/feeds/local.xml?sort=New forum']],
    ['Something else', 'https://a.example/', []],
  ])('%s at %s', (maker, site, feeds) => {
    expect(feedsOfMaker(maker, site).map((hint) => `${hint.address} ${what(hint)}`)).toEqual(feeds)
  })
})

describe('what a feed is by its address', () => {
  const known: (readonly [feed: string, is: string])[] = [
    ...[...direct, ...likely]
      .filter(([, feed]) => !/hnrss|blogspot\.co\.id|feed\/forum|tags\/toko/.test(feed))
      .map(([, feed, is]) => [feed, is] as const),
    ['https://www.google.com/alerts/feeds/0123456789/9876543210', 'alert'],
    ['https://www.google.co.id/alerts/feeds/01/02', 'alert'],
    ['https://toko.example/comments/feed/', 'comments each'],
    ['https://toko.example/?feed=comments-rss2', 'comments each'],
    ['https://sari.blogspot.com/feeds/123/comments/default', 'comments each'],
    ['https://f.example/app.php/feed/topics_new', 'forum'],
    ['https://f.example/app.php/feed', 'forum each'],
    ['https://hnrss.org/item?id=42', 'forum each'],
    ['https://hnrss.org/newest', 'forum'],
    ['https://toko.example/feed/', 'blog'],
    ['https://toko.example/rss.xml', 'blog'],
  ]
  test.each(known)('%s: %s', (address, is) => {
    expect(what(hintOfFeed(address))).toBe(is)
  })
})

describe('a place without feeds', () => {
  test.each([
    ['https://x.com/toko', 'x.com'],
    ['https://twitter.com/toko/status/1', 'twitter.com'],
    ['https://mobile.twitter.com/toko', 'mobile.twitter.com'],
    ['https://www.facebook.com/toko', 'facebook.com'],
    ['https://m.facebook.com/groups/1', 'm.facebook.com'],
    ['https://fb.com/toko', 'fb.com'],
    ['https://www.linkedin.com/company/toko', 'linkedin.com'],
    ['https://dk.linkedin.com/in/x', 'dk.linkedin.com'],
    ['https://www.trustpilot.com/review/toko.example', 'trustpilot.com'],
    ['https://dk.trustpilot.com/review/toko.example', 'dk.trustpilot.com'],
    ['https://www.instagram.com/toko/', 'instagram.com'],
    ['https://t.me/s/toko', 't.me'],
    ['https://www.google.com/maps/place/Toko', 'google.com'],
    ['https://maps.app.goo.gl/abc', 'maps.app.goo.gl'],
    ['https://github.com/o/r/issues', 'github.com'],
    ['https://github.com/o/r/pull/12', 'github.com'],
  ])('%s is known as one, by %s', (address, host) => {
    expect(hostWithoutFeed(address)).toBe(host)
  })

  test.each([
    'https://netflix.com/',
    'https://notfacebook.com/feed',
    'https://x.com.example/feed',
    'https://www.google.com/alerts/feeds/1/2',
    'https://github.com/o/r',
    'https://trustpilotfan.example/',
  ])('%s is not one', (address) => {
    expect(hostWithoutFeed(address)).toBe(null)
  })
})
