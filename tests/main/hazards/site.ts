// A site on this machine and an owner's program that watches it: fetched over HTTP, read by the real desk into a real database.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { fetchFeed } from '../../../src/main/poll/fetcher.ts'
import { connect } from '../../../src/main/store/file/connect.ts'
import { databasePath } from '../../../src/main/store/file/open.ts'
import { openTestDesk, sourceInput } from '../desk/workspace.ts'
import { createNodeTransport } from '../poll/node-transport.ts'

export type Answer = {
  readonly body: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
  readonly status?: number
}
export type Serve = Answer | ((request: IncomingMessage, response: ServerResponse) => void)

/** What an owner has of a source after it was asked. */
export type Outcome = {
  /** Of every item so far, in alphabetical order. */
  readonly titles: readonly string[]
  readonly texts: readonly string[]
  readonly links: readonly (string | null)[]
  readonly problem: string | null
  readonly detail: string | null
  readonly newItems: number
  readonly newCases: number
  /** The last line of the log: whether the answer was parsed at all. */
  readonly check: string
  readonly repaired: boolean
  readonly failures: number
  readonly address: string
  readonly nextInMinutes: number
}

export type Site = {
  readonly origin: string
  /** Everything that was asked for so far. */
  readonly requests: { readonly path: string; readonly headers: IncomingMessage['headers'] }[]
  readonly clock: { atMs: number }
  /** Puts an answer at a path of its own, and gives the path. */
  set(serve: Serve, path?: string): string
  /** Watches an address of the site. */
  watch(path: string): Promise<number>
  ask(sourceId: number, deadlineMs?: number): Promise<Outcome>
  /** When each message was said, as the owner sees it. */
  saidAtMs(sourceId: number): number[]
  close(): Promise<void>
}

export async function startSite(): Promise<Site> {
  const answers = new Map<string, Serve>()
  const requests: Site['requests'] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    requests.push({ path, headers: request.headers })
    const serve = answers.get(path)
    if (typeof serve === 'function') serve(request, response)
    else if (serve) response.writeHead(serve.status ?? 200, serve.headers).end(serve.body)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const test = openTestDesk(Date.UTC(2026, 10, 22, 9))
  const db = connect(databasePath(test.dataDir))
  const transport = createNodeTransport({})

  const site: Site = {
    origin,
    requests,
    clock: test.clock,
    set(serve, path = `/${answers.size}`) {
      answers.set(path, serve)
      return path
    },
    async watch(path) {
      const { sourceId } = await test.call('source.add', {
        ...sourceInput,
        address: origin + path,
        allowPrivate: true,
      })
      return sourceId
    },
    async ask(sourceId, deadlineMs = 5_000) {
      const due = (await test.desk.run('dueSources', null)).find(({ id }) => id === sourceId)
      if (!due) throw new Error('the source is not polled')
      const { etag, lastModified, allowPrivate } = due
      const request = { url: due.address, etag, lastModified, allowPrivate, userAgent: 'Remit/1.2' }
      const outcome = await fetchFeed({ ...request, deadlineMs }, transport)
      const result = await test.desk.run('ingest', { sourceId, outcome })
      const { rows } = await test.call('source.list', {})
      const { checks } = await test.call('source.checks', { sourceId, limit: 1 })
      const row = rows.find((source) => source.sourceId === sourceId)
      const items = db.all<{ title: string; text: string; link: string | null }>(
        'SELECT title, text, link FROM item WHERE source_id = ? ORDER BY title, id',
        [sourceId],
      )
      if (!row || !checks[0]) throw new Error('no such source')
      return {
        titles: items.map(({ title }) => title),
        texts: items.map(({ text }) => text),
        links: items.map(({ link }) => link),
        problem: row.problem?.code ?? null,
        detail: row.problem?.detail ?? null,
        newItems: result.newItems,
        newCases: result.newCases.length,
        check: checks[0].outcome,
        repaired: row.repaired,
        failures: row.failures,
        address: row.address,
        nextInMinutes: Math.round((result.nextCheckAtMs - test.clock.atMs) / 60_000),
      }
    },
    saidAtMs: (sourceId) =>
      db
        .all<{ at: number }>(
          'SELECT message.at FROM message JOIN item ON item.id = message.item_id WHERE item.source_id = ?',
          [sourceId],
        )
        .map(({ at }) => at),
    async close() {
      db.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      test.end()
    },
  }
  return site
}

export const item = (n: number | string, more = '', title = `Item ${n}`) =>
  `<item><title>${title}</title><link>https://site.example/${n}</link><guid>https://site.example/${n}</guid>${more}</item>`

export const channel = (inside: string) =>
  `<?xml version="1.0"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Feed</title>${inside}</channel></rss>`

/** Text in a character set that only TextDecoder knows: looked up the other way round. */
export function encoded(text: string, label: string): Buffer {
  const decoder = new TextDecoder(label)
  const bytesOf = new Map<string, number[]>()
  for (let a = 0; a < 256; a++) bytesOf.set(decoder.decode(Uint8Array.of(a)), [a])
  if (['shift_jis', 'gb18030', 'euc-kr'].includes(label)) {
    for (let a = 0x81; a < 0xff; a++)
      for (let b = 0x40; b < 0xff; b++) {
        const char = decoder.decode(Uint8Array.of(a, b))
        if ([...char].length === 1 && char !== '\ufffd' && !bytesOf.has(char)) bytesOf.set(char, [a, b])
      }
  }
  return Buffer.from(
    [...text].flatMap((char) => {
      const bytes = bytesOf.get(char)
      if (!bytes) throw new Error(`${char} is not in ${label}`)
      return bytes
    }),
  )
}
