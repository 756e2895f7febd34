import { describe, expect, test } from 'vitest'
import { threadLinkOf } from '../../../src/core/feed/thread-link.ts'

describe('the conversation an item belongs to', () => {
  test.each([
    ['https://b.example/post/#comment-12', 'https://b.example/post/'],
    ['https://b.example/post/comment-page-3/#comment-90', 'https://b.example/post/'],
    ['https://f.example/t/slow-site/123/4', 'https://f.example/t/slow-site/123'],
    ['https://f.example/t/slow-site/123', 'https://f.example/t/slow-site/123'],
    ['https://f.example/threads/slow.12/post-34', 'https://f.example/threads/slow.12/'],
    [
      'https://www.reddit.com/r/web/comments/ab12/slow_site/cd34/',
      'https://www.reddit.com/r/web/comments/ab12/slow_site/',
    ],
    ['https://f.example/viewtopic.php?f=1&t=2&p=3#p3', 'https://f.example/viewtopic.php?f=1&t=2'],
    ['https://f.example/showthread.php?tid=5&pid=6#pid6', 'https://f.example/showthread.php?tid=5'],
    ['https://f.example/index.php?topic=12.msg340#msg340', 'https://f.example/index.php?topic=12.0'],
    ['https://b.example/?p=7', 'https://b.example/?p=7'],
  ])('%s', (link, thread) => {
    expect(threadLinkOf({ link, replyTo: null, commentsFeed: null })).toBe(thread)
  })

  test('the page that was answered goes before the own link, a comment feed comes last', () => {
    const commentsFeed = 'https://b.example/post/feed/'
    expect(
      threadLinkOf({ link: 'https://b.example/c/9', replyTo: 'https://b.example/post#c1', commentsFeed }),
    ).toBe('https://b.example/post')
    expect(threadLinkOf({ link: null, replyTo: null, commentsFeed })).toBe(commentsFeed)
    expect(threadLinkOf({ link: null, replyTo: null, commentsFeed: null })).toBeNull()
  })
})
