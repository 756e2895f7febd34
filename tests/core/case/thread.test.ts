// Which texts belong together: the same author in the same thread of the same source.
import { describe, expect, test } from 'vitest'
import { type ThreadInput, threadKeyOf } from '../../../src/core/case/thread.ts'

const input = (fields: Partial<ThreadInput>): ThreadInput => ({
  sourceId: 1,
  textId: 1,
  authorName: 'Ann Lee',
  authorEmail: null,
  authorHandle: null,
  link: null,
  title: null,
  threadLink: null,
  ...fields,
})

const isOneThread = (a: Partial<ThreadInput>, b: Partial<ThreadInput>): boolean =>
  threadKeyOf(input({ textId: 1, ...a })) === threadKeyOf(input({ textId: 2, ...b }))

describe('the same thread', () => {
  test.each<readonly [string, Partial<ThreadInput>, Partial<ThreadInput>]>([
    [
      'comments under one post, on different comment pages',
      { link: 'https://blog.example/post/#comment-1' },
      { link: 'http://www.blog.example/post/comment-page-2/#comment-99' },
    ],
    [
      'posts of a XenForo thread',
      { link: 'https://forum.example/threads/slow.12/' },
      { link: 'https://forum.example/threads/slow.12/page-2#post-88' },
    ],
    [
      'pages of a XenForo thread, whatever the posts on them are called',
      { link: 'https://forum.example/threads/slow.12/page-2', title: 'Re: Slow server' },
      { link: 'https://forum.example/threads/slow.12/post-88', title: 'Re: Prices' },
    ],
    [
      'posts of a phpBB topic',
      { link: 'https://forum.example/viewtopic.php?f=2&t=7&p=31#p31' },
      { link: 'https://forum.example/viewtopic.php?t=7&f=2&p=40#p40' },
    ],
    [
      'posts of a Discourse topic',
      { link: 'https://d.example/t/slow/55' },
      { link: 'https://d.example/t/slow/55/4' },
    ],
    [
      'replies with links of their own, by topic',
      { link: 'https://forum.example/p/1', title: 'Re: Slow server' },
      { link: 'https://forum.example/p/2', title: 'SV: slow  Server' },
    ],
    [
      'one page, its address written in two ways',
      { link: 'http://www.blog.example/post/' },
      { link: 'HTTPS://Blog.example:443/a/../post' },
    ],
    ['comments known by title only', { title: 'Comment on Prices by Ann Lee' }, { title: 'Re: Prices' }],
    [
      'the thread the source names, over the link',
      { link: 'https://a.example/c/1', threadLink: 'https://a.example/post/' },
      { link: 'https://a.example/c/2', threadLink: 'https://a.example/post' },
    ],
    ['an author with another spelling', { authorName: 'ANN  LEE', title: 'Re: X' }, { title: 'Re: X' }],
    [
      'an author known by e-mail',
      { authorEmail: 'ann@a.example', authorName: 'Ann', title: 'Re: X' },
      { authorEmail: 'Ann@A.example', title: 'Re: X' },
    ],
  ])('%s', (_, a, b) => {
    expect(isOneThread(a, b)).toBe(true)
  })
})

describe('different threads', () => {
  test.each<readonly [string, Partial<ThreadInput>, Partial<ThreadInput>]>([
    ['two authors', { title: 'Re: X' }, { title: 'Re: X', authorName: 'Bo Lee' }],
    ['two sources', { title: 'Re: X' }, { title: 'Re: X', sourceId: 2 }],
    ['two posts of one blog', { link: 'https://blog.example/one/' }, { link: 'https://blog.example/two/' }],
    [
      'plain WordPress links',
      { link: 'https://blog.example/?p=1#comment-3' },
      { link: 'https://blog.example/?p=2#comment-4' },
    ],
    [
      'strangers without a name',
      { authorName: 'Anonymous', link: 'https://blog.example/post/#comment-1' },
      { authorName: null, link: 'https://blog.example/post/#comment-2' },
    ],
    [
      'strangers without a name under one page',
      { authorName: 'Guest', link: 'https://blog.example/post/', title: 'Re: X' },
      { authorName: 'Guest', link: 'https://blog.example/post/', title: 'Re: X' },
    ],
    ['two authors in a feed without links and titles', { authorName: 'Ann' }, { authorName: 'Bo' }],
    ['texts of one author that name no thread', {}, {}],
  ])('%s', (_, a, b) => {
    expect(isOneThread(a, b)).toBe(false)
  })
})
