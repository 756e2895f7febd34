import { expect, test } from 'vitest'
import { paceOf } from '../../../src/main/poll/pace.ts'

const usual = (key: string) => ({ key, atOnce: 2, apartMs: 1200 })
const reddit = { key: 'reddit.com', atOnce: 1, apartMs: 61_000 }

test.each<[string, boolean, ReturnType<typeof paceOf>]>([
  ['https://blog.a.co.uk/feed', false, usual('a.co.uk')],
  ['https://a.co.uk:8443/feed', false, usual('a.co.uk')],
  ['https://www.reddit.com/r/a/.rss', false, reddit],
  ['https://old.reddit.com/r/a/.rss', true, reddit],
  ['https://redd.it/a', false, reddit],
  ['https://news.google.com/rss/search?q=a', false, { ...reddit, key: 'news.google.com' }],
  ['https://www.google.com/alerts/feeds/1/2', false, usual('google.com')],
  ['https://notreddit.com/a', false, usual('notreddit.com')],
  ['https://127.example.com/a', false, usual('example.com')],
  ['http://127.0.0.1:8000/1', false, null],
  ['http://localhost/1', false, null],
  ['http://bridge.localhost/1', false, null],
  ['http://[::1]/1', false, null],
  ['http://192.168.1.4:3000/bridge', true, null],
  ['http://192.168.1.4:3000/bridge', false, usual('192.168.1.4')],
  ['http://rsshub:1200/telegram/channel/a', true, null],
  ['http://nas.lan/feed', true, null],
  ['https://public.example.com/feed', true, usual('example.com')],
  ['http://93.184.216.34/feed', false, usual('93.184.216.34')],
  ['sample:x', false, null],
  ['nonsense', false, null],
])('the pace for %s, private allowed: %s', (address, allowPrivate, pace) => {
  expect(paceOf({ address, allowPrivate })).toEqual(pace)
})
