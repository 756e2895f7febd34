// Checks which pages an item is taken to link to, and by which it can be linked.
import { describe, expect, it } from 'vitest'
import { homeOf } from '../../../src/core/feed/home.ts'
import { keyOfPage } from '../../../src/core/feed/story.ts'
import { keyOfThread, keysOfPlace, linkedPages } from '../../../src/core/spread/linked-pages.ts'

const home = homeOf(['https://own.example/feed', 'https://own.example/'])
const item = (html: string | null, text = '') => ({
  html,
  text,
  link: 'https://own.example/2006/05/hell/',
  threadLink: 'https://own.example/2006/05/hell/',
})
const keys = (...pages: string[]) => pages.map(keyOfPage)
const linked = (html: string | null, text?: string) => linkedPages(item(html, text), home)

describe('the pages an item links to', () => {
  it.each<[string, string, string[]]>([
    ['another site', '<a href="https://other.example/post">x</a>', ['https://other.example/post']],
    [
      'single quotes, http, www and tracking',
      "<A HREF='http://www.other.example/post/?utm_source=a'>x</A>",
      ['https://other.example/post'],
    ],
    [
      'an escaped query',
      '<a href="https://other.example/?a=1&amp;p=2">x</a>',
      ['https://other.example?a=1&p=2'],
    ],
    [
      'a place within a page, and with it the page',
      '<a href="https://other.example/post#c3">x</a>',
      ['https://other.example/post#c3', 'https://other.example/post'],
    ],
    ['its own site', '<a href="/2006/04/before">x</a>', ['https://own.example/2006/04/before']],
    [
      'the same page twice',
      '<a href="https://other.example/post">x</a><a href="https://other.example/post/">y</a>',
      ['https://other.example/post'],
    ],
    [
      'a search engine’s detour',
      '<a href="https://www.google.com/url?url=https://other.example/post&amp;ct=ga">x</a>',
      ['https://other.example/post'],
    ],
    ['itself', '<a href="https://own.example/2006/05/hell#comment-1">x</a> <a href="#top">y</a>', []],
    [
      'front pages, pictures and other schemes',
      '<a href="https://other.example/">a</a><a href="https://other.example/a.png">b</a><a href="mailto:a@b.example">c</a><a href="javascript:x()">d</a>',
      [],
    ],
    ['no page', 'plain', []],
  ])('%s', (_, html, pages) => {
    expect(linked(html).map(({ key }) => key)).toEqual(keys(...pages))
  })

  it('are told apart by whether they lie elsewhere', () => {
    const html = '<a href="https://other.example/post">x</a><a href="/2006/04/before">y</a>'
    expect(linked(html).map(({ isElsewhere }) => isElsewhere)).toEqual([true, false])
  })

  it('are read from plain text without the stop behind them', () => {
    expect(
      linked(null, 'See https://other.example/post. Or (http://third.example/x/y).').map(({ key }) => key),
    ).toEqual(keys('https://other.example/post', 'https://third.example/x/y'))
  })

  it('stay few, whatever is written', () => {
    const many = Array.from({ length: 5000 }, (_, n) => `<a href="https://other.example/p/${n}">x</a>`).join(
      '',
    )
    expect(linked(many).length).toBe(12)
    expect(linked('<a href="'.repeat(50_000))).toEqual([])
  })
})

it('an item can be linked by its address, by the page that points into, and by its thread', () => {
  const comment = { link: 'https://other.example/post/#c3', threadLink: 'https://other.example/post/' }
  expect(keysOfPlace(comment)).toEqual(keys('https://other.example/post#c3', 'https://other.example/post'))
  expect([
    keyOfThread(comment),
    keyOfThread({ link: 'https://other.example/', threadLink: null }),
    keyOfThread({ link: null, threadLink: null }),
  ]).toEqual([keyOfPage('https://other.example/post'), null, null])
})
