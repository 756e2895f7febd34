// Five blogs that link to one another on one host, as the feeds tell of them, and the phone call that came before.

import type { Page } from 'playwright'
import type { Output } from '../../../src/contract/methods.ts'
import { commentFeed, type Post } from '../../main/desk/workspace.ts'
import type { FeedServer } from '../feed-server.ts'
import { addMention } from '../harness/mention.ts'
import { call } from '../remit.ts'

const hourMs = 3_600_000
const pageOf = (n: number) => `http://blog${n}.example/posts/${n}/`
const linkTo = (n: number) => `<a href="${pageOf(n)}">what happened</a>`

const posts: readonly (readonly [author: string, title: string, words: string])[] = [
  [
    'Aditya Nugroho',
    'Our shop is down and nobody answers',
    'Our shop has been down since Monday and nobody answers our tickets. This is unacceptable.',
  ],
  [
    'Bea Varga',
    'Down again, and nobody answers the phone',
    `Our website is down as well, and nobody answers the phone. See ${linkTo(1)}.`,
  ],
  ['Citizen Marketers', 'What I read about this host', `A friend of mine tells ${linkTo(2)}.`],
  [
    'Dewi Lestari',
    'They lost our orders again',
    `They lost our orders again and nobody reacts. The same as ${linkTo(1)}.`,
  ],
  [
    'Erik Holm',
    'Our invoice is wrong and nobody reacts',
    `Our invoice is wrong for the third time and nobody reacts. I read ${linkTo(3)}.`,
  ],
]

export const storyTitles = posts.map(([, title]) => title)

/** What the n-th blog's feed holds; five hours lie between two of them. */
export function blogFeed(n: number, nowMs: number, changes: Partial<Post> = {}): string {
  const [author, title, text] = posts[n - 1] ?? ['', '', '']
  const at = new Date(nowMs - (30 - 5 * n) * hourMs).toISOString()
  return commentFeed([{ guid: `p${n}`, author, title, text, link: pageOf(n), at, ...changes }])
}

/** The call, then all five blogs read once. Gives the sources in the order of the blogs. */
export async function readBlogs(page: Page, server: FeedServer, nowMs: number): Promise<number[]> {
  await addMention(page, {
    name: 'Aditya Nugroho',
    atMs: nowMs - 72 * hourMs,
    text: 'Our shop is slow and the checkout is broken. Please call back.',
  })
  const sources: number[] = []
  for (let n = 1; n <= posts.length; n += 1) {
    server.set(`/blog${n}`, { body: blogFeed(n, nowMs, n === 1 ? { comments: 20 } : {}) })
    const { sourceId } = await call<Output<'source.add'>>(page, 'source.add', {
      address: `${server.origin}/blog${n}`,
      title: `Blog ${n}`,
      kind: 'blog',
      intervalMinutes: 30,
      allowPrivate: true,
      opensFrom: '2020-01-01',
    })
    await call(page, 'source.check', { sourceId })
    sources.push(sourceId)
  }
  return sources
}
