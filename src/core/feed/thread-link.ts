// Names the conversation an item belongs to, so that all comments of one post and all posts of one topic share it.
import { withoutFragment } from './resolve-link.ts'

/** What forum and blog software puts behind a topic's address to point at one post or page in it. */
const postParts: readonly (readonly [RegExp, string])[] = [
  // WordPress: paged comments
  [/\/comment-page-\d+\/?$/, '/'],
  // Discourse: /t/slug/topic/post
  [/(\/t\/[^/?]+\/\d+)\/\d+\/?$/, '$1'],
  // XenForo: /threads/name.12/post-34, /page-2
  [/(\/threads\/[^/?]+)\/(?:post|page)-\d+\/?$/, '$1/'],
  // Reddit: /r/sub/comments/thread/slug/comment
  [/(\/comments\/\w+\/[^/?]+)\/\w+\/?$/, '$1/'],
  // phpBB: viewtopic.php?f=1&t=2&p=3, MyBB: showthread.php?tid=1&pid=2
  [/(viewtopic\.php\?(?:[^#]*&)?t=\d+)&p=\d+$/, '$1'],
  [/(showthread\.php\?tid=\d+)&pid=\d+$/, '$1'],
  // SMF: topic=12.msg34
  [/(\?topic=\d+)\.msg\d+$/, '$1.0'],
]

/** The page replied to if the feed names it, else the item's own page without what points into it, else its comment feed. */
export function threadLinkOf(item: {
  readonly link: string | null
  readonly replyTo: string | null
  readonly commentsFeed: string | null
}): string | null {
  const page = item.replyTo ?? item.link
  return page === null ? item.commentsFeed : topicOf(page)
}

function topicOf(link: string): string {
  const page = withoutFragment(link)
  for (const [pattern, kept] of postParts) if (pattern.test(page)) return page.replace(pattern, kept)
  return page
}
