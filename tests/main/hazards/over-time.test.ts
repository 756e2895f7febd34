// The hazards that show only over several readings: nothing doubles, nothing is lost, nothing is parsed or moved in vain.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HazardAt } from './rows.ts'
import { channel, item, type Site, startSite } from './site.ts'

let site: Site
beforeEach(async () => {
  site = await startSite()
})
afterEach(() => site.close())

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
const two = channel(item(1) + item(2))
const feed = (body: string, headers: Record<string, string> = {}) => ({
  body,
  headers: { 'content-type': 'application/rss+xml', ...headers },
})
const dated = (n: number, pubDate: string) => item(n, `<pubDate>${pubDate}</pubDate>`)

/** Answers in turn; the last one stays. */
async function readInTurn(...bodies: string[]) {
  const outcomes = []
  const path = site.set(feed(''))
  const sourceId = await site.watch(path)
  for (const body of bodies) {
    site.set(feed(body), path)
    outcomes.push(await site.ask(sourceId))
    site.clock.atMs += 31 * minuteMs
  }
  return { sourceId, outcomes }
}

const rows: Record<HazardAt<'time'>, Record<string, () => Promise<void>>> = {
  'HTML instead of feed, captive portal': {
    'a page leaves address and items as they are, and names its feed': async () => {
      const { outcomes } = await readInTurn(
        two,
        '<!doctype html><head><link rel="alternate" type="application/rss+xml" href="/new/feed/"></head><p>Moved',
        two,
      )
      const asked = site.requests.map(({ path }) => path)
      expect(outcomes).toMatchObject([
        { titles: ['Item 1', 'Item 2'], problem: null },
        {
          titles: ['Item 1', 'Item 2'],
          problem: 'not_a_feed',
          detail: `${site.origin}/new/feed/`,
          failures: 1,
        },
        { titles: ['Item 1', 'Item 2'], problem: null, failures: 0, newItems: 0 },
      ])
      expect(
        new Set([...asked, ...outcomes.map(({ address }) => address.slice(site.origin.length))]),
      ).toEqual(new Set(['/0']))
    },
    'a network’s sign-in page is no failure of the source, and its redirect is never kept': async () => {
      const path = site.set(feed(two))
      const login = site.set(feed('<html>Hotel <input type="password">', { 'content-type': 'text/html' }))
      const sourceId = await site.watch(path)
      await site.ask(sourceId)
      const location = `${site.origin.replace('127.0.0.1', 'localhost')}${login}`
      site.set({ status: 301, headers: { location }, body: '' }, path)
      for (let times = 0; times < 4; times++) {
        site.clock.atMs += dayMs
        expect(await site.ask(sourceId)).toMatchObject({
          problem: 'captive_portal',
          failures: 0,
          address: site.origin + path,
          nextInMinutes: 5,
        })
      }
      site.set(feed(two), path)
      expect(await site.ask(sourceId)).toMatchObject({ problem: null, titles: ['Item 1', 'Item 2'] })
    },
  },
  'duplicate GUIDs in a document': {
    'ten items under one guid are ten, once': async () => {
      const same = channel(
        Array.from({ length: 10 }, (_, n) => item(n).replace(/<guid>.*<\/guid>/, '<guid>post</guid>')).join(
          '',
        ),
      )
      const { outcomes } = await readInTurn(same, same.replace('Feed', 'Feed '))
      expect(outcomes.map(({ newItems, titles }) => [newItems, titles.length])).toEqual([
        [10, 10],
        [0, 10],
      ])
    },
  },
  'GUID changes, http→https': {
    'the same items under other addresses are not new': async () => {
      const { outcomes } = await readInTurn(
        two.replaceAll('https:', 'http:'),
        two,
        two.replaceAll('site.example', 'www.site.example'),
      )
      expect(outcomes.map(({ newItems }) => newItems)).toEqual([2, 0, 0])
    },
  },
  'GUID reused in other feed': {
    'an item of each source stands for itself': async () => {
      const text = (name: string) =>
        channel(`<item><title>${name}</title><guid isPermaLink="false">1</guid></item>`)
      const outcomes = []
      for (const name of ['Here', 'There'])
        outcomes.push(await site.ask(await site.watch(site.set(feed(text(name))))))
      expect(outcomes.map(({ titles, newItems }) => [titles, newItems])).toEqual([
        [['Here'], 1],
        [['There'], 1],
      ])
    },
  },
  'future dates': {
    'what is dated next year was said when it was first seen': async () => {
      const help = '<description>My website is down since today, please help, this is urgent.</description>'
      const { sourceId } = await readInTurn(
        channel(item(1, `${help}<pubDate>Sun, 21 Nov 2027 09:00:00 GMT</pubDate>`)),
      )
      expect(site.saidAtMs(sourceId)).toEqual([Date.UTC(2026, 10, 22, 9)])
    },
  },
  'no / bad dates': {
    'dates decide nothing: without, with and with another one an item is the same': async () => {
      const { outcomes } = await readInTurn(
        channel(item(1)),
        channel(dated(1, 'the other day')),
        channel(dated(1, 'Sat, 21 Nov 2026 09:00:00 GMT')),
        channel(dated(1, 'Sat, 14 Nov 2026 09:00:00 GMT')),
      )
      expect(outcomes.map(({ newItems, titles }) => [newItems, titles.length])).toEqual([
        [1, 1],
        [0, 1],
        [0, 1],
        [0, 1],
      ])
    },
  },
  'servers that always 304': {
    'are asked without validators every eight days, and then something new comes': async () => {
      const path = site.set(feed(two, { etag: '"for ever"' }))
      const sourceId = await site.watch(path)
      await site.ask(sourceId)
      site.set((request, response) => {
        if (request.headers['if-none-match']) response.writeHead(304).end()
        else response.writeHead(200, { etag: '"for ever"' }).end(channel(item(1) + item(2) + item(3)))
      }, path)
      const found = []
      for (const days of [1, 5, 3]) {
        site.clock.atMs += days * dayMs
        found.push((await site.ask(sourceId)).newItems)
      }
      expect(found).toEqual([0, 0, 1])
    },
    'a 304 nobody asked for is the server’s mistake': async () => {
      const path = site.set({ status: 304, body: '' })
      expect(await site.ask(await site.watch(path))).toMatchObject({ problem: 'http_4xx' })
    },
  },
  'Expires: 0 + ETag liars': {
    'the same body under ever new validators is not parsed again': async () => {
      let times = 0
      const path = site.set((_, response) => {
        response.writeHead(200, { etag: `"${times++}"`, expires: '0' }).end(two)
      })
      const sourceId = await site.watch(path)
      const checks = [await site.ask(sourceId), await site.ask(sourceId), await site.ask(sourceId)]
      expect(checks.map(({ check }) => check)).toEqual(['read', 'unchanged', 'unchanged'])
    },
    'nor without any validator': async () => {
      const { outcomes } = await readInTurn(two, two)
      expect(outcomes.map(({ check }) => check)).toEqual(['read', 'unchanged'])
    },
    'a new body under an old validator is read where the server sends it': async () => {
      const path = site.set(feed(two, { etag: '"same"' }))
      const sourceId = await site.watch(path)
      await site.ask(sourceId)
      site.set(feed(channel(item(1) + item(2) + item(3)), { etag: '"same"' }), path)
      expect((await site.ask(sourceId)).newItems).toBe(1)
    },
  },
}

describe.each(Object.entries(rows))('%s', (_, tests) => {
  it.each(Object.entries(tests))('%s', (_name, run) => run())
})
