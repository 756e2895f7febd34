// Checks which feeds have pages of older items, and under which address.
import { expect, it } from 'vitest'
import { mostPages, olderPageOf } from '../../../src/core/feed/older-page.ts'

const wordPressHead = '<rss><channel><generator>https://wordpress.org/?v=6.8</generator>'

it.each<[address: string, text: string, page: string | null]>([
  ['https://blog.example/comments/feed/', '', 'https://blog.example/comments/feed/?paged=2'],
  ['https://blog.example/feed', '', 'https://blog.example/feed?paged=2'],
  ['https://blog.example/tag/php/feed/', '', 'https://blog.example/tag/php/feed/?paged=2'],
  ['https://blog.example/feed/atom/', '', 'https://blog.example/feed/atom/?paged=2'],
  ['https://blog.example/?feed=comments-rss2', '', 'https://blog.example/?feed=comments-rss2&paged=2'],
  ['https://blog.example/?s=down&feed=rss2', '', 'https://blog.example/?s=down&feed=rss2&paged=2'],
  ['https://blog.example/news.xml', wordPressHead, 'https://blog.example/news.xml?paged=2'],
  ['https://blog.example/feed/?paged=7', '', 'https://blog.example/feed/?paged=2'],
  ['https://blog.example/news.xml', `${' '.repeat(5000)}${wordPressHead}`, null],
  ['https://forum.example/latest.rss', '<rss><generator>Discourse</generator>', null],
  ['https://forum.example/feeds/posts/default', '', null],
  ['https://forum.example/feedback', '', null],
  ['sample:one', '', null],
  ['', '', null],
])('%s has its second page at the right place', (address, text, page) => {
  expect(olderPageOf(address, text, 2)).toBe(page)
})

it('goes no further back than is worth it', () => {
  expect(olderPageOf('https://blog.example/feed/', '', mostPages)).not.toBeNull()
  expect(olderPageOf('https://blog.example/feed/', '', mostPages + 1)).toBeNull()
})
