// Carries the fetcher's exchanges over Chromium's network, so that the system's proxy and certificates apply.
import { on } from 'node:events'
import { type ClientRequest, type IncomingMessage, net, type Session, session } from 'electron'
import { NetError, type Transport, type TransportAnswer, type TransportRequest } from './transport.ts'

/**
 * Exchanges over a session of their own, in memory, without cache; cookies are neither sent nor kept. Sources can then
 * recognise neither the reader nor one another. To be called when the app is ready.
 */
export function createElectronTransport(): Transport {
  const feeds = session.fromPartition('feeds', { cache: false })
  return {
    exchange: (request) => exchange(feeds, request),
    async resolve(url) {
      const proxy = await feeds.resolveProxy(url.href)
      if (proxy !== '' && !proxy.startsWith('DIRECT')) return null
      const host = await feeds.resolveHost(url.hostname).catch((error: unknown) => {
        throw netErrorOf(error)
      })
      return host.endpoints.map((endpoint) => endpoint.address)
    },
  }
}

/** Electron puts Chromium's name into the message: "net::ERR_CONNECTION_REFUSED". */
function netErrorOf(error: unknown): NetError {
  return new NetError(/ERR_\w+/.exec(String(error))?.[0] ?? 'ERR_FAILED')
}

function exchange(feeds: Session, { url, headers, signal }: TransportRequest): Promise<TransportAnswer> {
  return new Promise((resolve, reject) => {
    const request: ClientRequest = net.request({
      url,
      session: feeds,
      redirect: 'manual',
      credentials: 'omit',
      useSessionCookies: false,
      cache: 'no-store',
    })
    for (const [name, value] of Object.entries(headers)) request.setHeader(name, value)
    const discard = () => request.abort()
    signal.addEventListener('abort', discard, { once: true })
    request.on('close', () => signal.removeEventListener('abort', discard))
    request.on('error', (error) => reject(netErrorOf(error)))
    request.on('abort', () => reject(new NetError('ERR_ABORTED')))
    // A redirect is not followed from here: its target has to be looked at first, and that takes a lookup.
    request.on('redirect', (status, _method, target, answered) => {
      const location = { ...answered, location: [target] }
      resolve({ status, header: headerReader(location), body: nothing(), discard })
      request.abort()
    })
    request.on('response', (response) => {
      // A body that nobody reads may still break off; without a listener that would end the program.
      response.on('error', () => {})
      const header = headerReader(response.headers)
      resolve({ status: response.statusCode, header, body: bodyOf(response), discard })
    })
    if (signal.aborted) discard()
    else request.end()
  })
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function* bodyOf(response: IncomingMessage): AsyncGenerator<Uint8Array> {
  try {
    for await (const [chunk] of on(response, 'data', { close: ['end'] })) yield chunk
  } catch (error) {
    throw netErrorOf(error)
  }
}

function headerReader(headers: Readonly<Record<string, string | string[]>>): TransportAnswer['header'] {
  return (name) => {
    const value = headers[name]
    return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value
  }
}
