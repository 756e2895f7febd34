// A loopback server that answers in every way a feed's server has been seen to.

import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { createServer as createTcpServer, type Server as TcpServer } from 'node:net'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib'

export const feedText = '<rss version="2.0"><channel><title>Feed</title></channel></rss>'
const etag = '"v1"'
const lastModified = 'Tue, 03 Mar 2026 10:00:00 GMT'

export type HazardServer = {
  readonly origin: string
  /** The same server under another origin. */
  readonly otherOrigin: string
  /** The same server with a certificate nobody vouches for. */
  readonly secureOrigin: string
  /** A port that speaks neither TLS nor HTTP, and one where nobody listens. */
  readonly rawPort: number
  readonly closedPort: number
  readonly close: () => Promise<void>
}

type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => void

const feed: Handler = (_, response) => {
  response.writeHead(200, {
    'content-type': 'application/rss+xml; charset=utf-8',
    'content-location': '/canonical',
    'cache-control': 'max-age=60',
    etag,
    'last-modified': lastModified,
  })
  response.end(feedText)
}

const loginPage = `<!DOCTYPE html><title>Hotel guests</title><form>Sign in <input type="password"></form>`

/** Requests that have no whole answer yet, and never will. */
let waiting = 0
const noteWaiting = ({ socket }: IncomingMessage) => {
  waiting++
  socket.once('close', () => {
    waiting--
  })
}
/** Tells how many wait, once those who have just gone had a moment for it. */
const stillWaiting: Handler = (_, response) => {
  setTimeout(() => response.end(String(waiting)), 300)
}

/** Sends one byte at a time, so that no idle timer ever runs out. */
const drip: Handler = (request, response) => {
  noteWaiting(request)
  response.writeHead(200, { 'content-type': 'application/xml' })
  const timer = setInterval(() => response.write('x'), 50)
  request.socket.once('close', () => clearInterval(timer))
}

const compressed =
  (encoding: string, body: Buffer): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-encoding': encoding })
    response.end(body)
  }

/** What is small on the wire and large once unpacked, in each packing that browsers accept. */
const bomb = {
  gzip: (body: Buffer) => gzipSync(body),
  br: (body: Buffer) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
  zstd: (body: Buffer) => zstdCompressSync(body),
} as const
const packings = ['gzip', 'br', 'zstd'] as const

/** Packed when first asked for: that takes longer than most tests. */
const packedBomb = (packing: (typeof packings)[number], megabytes: number): Handler => {
  let packed: Buffer | null = null
  return (...call) => {
    packed ??= bomb[packing](Buffer.alloc(megabytes * 1_000_000, ' '))
    compressed(packing, packed)(...call)
  }
}

/** 200,000 items in 30 MB, the newest first. */
export const hugeFeedItems = 200_000
const huge: Handler = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml' })
  response.write('<rss version="2.0"><channel><title>Huge</title>')
  let item = 0
  const more = () => {
    while (item < hugeFeedItems) {
      const block = Array.from({ length: 1000 }, () => {
        item++
        const guid = `<guid isPermaLink="false">${item}</guid>`
        return `<item><title>Item ${item}</title>${guid}<description>${'x'.repeat(70)}</description></item>`
      })
      if (!response.write(block.join(''))) return response.once('drain', more)
    }
    return response.end('</channel></rss>')
  }
  more()
}

const breakOff: Handler = (request, response) => {
  response.writeHead(200, { 'content-length': 1000 })
  response.write(feedText, () => setTimeout(() => request.socket.destroy(), 50))
}

const endless: Handler = (_, response) => {
  response.writeHead(200)
  const more = () => {
    while (response.write('x'.repeat(65_536)));
    response.once('drain', more)
  }
  more()
}

/** May be kept for a day by anybody, and tells how often it was asked for. */
let cacheableRequests = 0
const cacheable: Handler = (_, response) => {
  cacheableRequests++
  response.writeHead(200, { 'cache-control': 'public, max-age=86400', etag, 'last-modified': lastModified })
  response.end(`request ${cacheableRequests}`)
}

const handlers: Readonly<Record<string, Handler>> = {
  '/feed': feed,
  '/conditional': (request, response, url) => {
    const { 'if-none-match': tag, 'if-modified-since': since } = request.headers
    if (tag !== etag && since !== lastModified) return feed(request, response, url)
    response.writeHead(304, { etag })
    response.end()
  },
  '/always-304': (_, response) => response.writeHead(304).end(),
  '/wrong-type': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end(feedText),
  '/page': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>'),
  '/cacheable': cacheable,
  '/empty': (_, response) => response.writeHead(200, { 'content-type': 'application/xml' }).end(),
  '/challenge': (_, response) =>
    response
      .writeHead(403, { 'cf-mitigated': 'challenge', 'content-type': 'text/html' })
      .end('<html></html>'),
  '/later': (_, response) => response.writeHead(429, { 'retry-after': '120' }).end(),
  '/echo': ({ headers }, response) =>
    response
      .writeHead(200)
      .end(`${headers.authorization ?? '-'} ${headers['x-key'] ?? '-'} ${headers.cookie ?? '-'}`),
  '/agent': ({ headers }, response) => response.writeHead(200).end(headers['user-agent']),
  '/set-cookie': (_, response) => response.writeHead(302, { location: '/echo', 'set-cookie': 'id=1' }).end(),
  '/no-location': (_, response) => response.writeHead(302).end('<html></html>'),
  '/never': noteWaiting,
  '/still-waiting': stillWaiting,
  '/drip': drip,
  '/gzip': compressed('gzip', gzipSync(feedText)),
  '/br': compressed('br', brotliCompressSync(feedText)),
  '/zstd': compressed('zstd', zstdCompressSync(feedText)),
  '/bad-gzip': compressed('gzip', Buffer.from('not gzip at all')),
  ...Object.fromEntries(packings.map((packing) => [`/bomb/${packing}`, packedBomb(packing, 200)])),
  '/huge': huge,
  '/login': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(loginPage),
  '/moved-page': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html><p>Closed for repairs</p></html>'),
  '/endless': endless,
  '/break-off': breakOff,
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
  const [, first, second] = url.pathname.split('/')
  if (first === 'status') {
    response.writeHead(Number(second)).end()
  } else if (first === 'redirect') {
    response.writeHead(Number(second), { location: url.searchParams.get('to') ?? '' }).end()
  } else if (first === 'hops') {
    const left = Number(second)
    response.writeHead(302, { location: left === 1 ? '/feed' : `/hops/${left - 1}` }).end()
  } else if (first === 'loop') {
    response.writeHead(302, { location: second === 'a' ? '/loop/b' : '/loop/a' }).end()
  } else (handlers[url.pathname] ?? handlers['/status/404'] ?? feed)(request, response, url)
}

const listen = (server: Server | TcpServer): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })

const close = (server: Server | TcpServer) => new Promise<void>((resolve) => server.close(() => resolve()))

export async function startHazardServer(): Promise<HazardServer> {
  const [main, other] = [createServer(answer), createServer(answer)]
  const pem = (name: string) => readFileSync(join(import.meta.dirname, `../../fixtures/tls/${name}.pem`))
  const secure = createSecureServer({ key: pem('key'), cert: pem('cert') }, answer)
  const raw = createTcpServer((socket) => {
    socket.on('error', () => socket.destroy())
    socket.end('this is no protocol\r\n', () => socket.destroy())
  })
  const closed = createTcpServer()
  const [port, otherPort, securePort, rawPort, closedPort] = await Promise.all(
    [main, other, secure, raw, closed].map(listen),
  )
  await close(closed)
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://127.0.0.1:${otherPort}`,
    secureOrigin: `https://127.0.0.1:${securePort}`,
    rawPort: rawPort ?? 0,
    closedPort: closedPort ?? 0,
    async close() {
      main.closeAllConnections()
      other.closeAllConnections()
      secure.closeAllConnections()
      await Promise.all([main, other, secure, raw].map(close))
    },
  }
}
