// Carries the fetcher's exchanges over Chromium's network, so that the system's proxy and certificates apply.
import { type ClientRequest, type IncomingMessage, net, type Session, session } from 'electron'
import { NetError, type Transport, type TransportAnswer, type TransportRequest } from './transport.ts'

/** Gives the transport by which an address is asked; `takesOwnCertificate` as the owner decided for that source. */
export type Transports = (address: string, takesOwnCertificate: boolean) => Transport

/**
 * Exchanges over a session of their own, in memory, without cache; cookies are neither sent nor kept. Sources can then
 * recognise neither the reader nor one another. Where a server's own certificate is taken, its host has a session to
 * itself, so that nothing of it (Chromium keeps verdicts and connections by session) reaches a source that was not
 * allowed it. To be called when the app is ready.
 */
export function createElectronTransports(): Transports {
  const usual = transportOver(session.fromPartition('feeds', { cache: false }))
  const ofHost = new Map<string, Transport>()
  return (address, takesOwnCertificate) => {
    if (!takesOwnCertificate || !URL.canParse(address)) return usual
    const host = hostOf(address)
    const transport = ofHost.get(host) ?? transportTrusting(host)
    ofHost.set(host, transport)
    return transport
  }
}

const hostOf = (address: string): string => new URL(address).hostname.replace(/^\[|\]$/g, '')

/**
 * Of connections that are made to the host at once, Electron asks for our verdict on the first only, and has Chromium's in its
 * cache for the others, which it keeps for the session (its RemoteCertVerifier). An exchange refused unasked is made again in a
 * session of its own, which the next ones share once its certificate was taken.
 */
function transportTrusting(host: string): Transport {
  let latest = sessionTrusting(host)
  return {
    resolve: (url) => latest.transport.resolve(url),
    async exchange(request) {
      const asked = latest
      try {
        return await asked.transport.exchange(request)
      } catch (error) {
        const isUnasked = error instanceof NetError && /^ERR_CERT_/.test(error.code) && !asked.isRefused()
        if (!isUnasked || hostOf(request.url) !== host || request.signal.aborted) throw error
        const fresh = sessionTrusting(host)
        const answered = await fresh.transport.exchange(request)
        latest = fresh
        return answered
      }
    },
  }
}

let sessions = 0

/**
 * A certificate nobody vouches for is taken from this one host; wherever a redirect leads, Chromium's own verdict holds,
 * as it does for certificates of known authorities that have expired or were revoked. `isRefused`: one of the latter was
 * met on this host.
 */
function sessionTrusting(host: string): { transport: Transport; isRefused: () => boolean } {
  sessions += 1
  const feeds = session.fromPartition(`feeds of ${host} ${sessions}`, { cache: false })
  const [taken, asChromiumSays] = [0, -3]
  let isRefused = false
  feeds.setCertificateVerifyProc(({ hostname, isIssuedByKnownRoot }, answer) => {
    if (hostname === host && isIssuedByKnownRoot) isRefused = true
    answer(hostname === host && !isIssuedByKnownRoot ? taken : asChromiumSays)
  })
  return { transport: transportOver(feeds), isRefused: () => isRefused }
}

function transportOver(feeds: Session): Transport {
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
    // For as long as the signal lives: that the request is closed says only that all of it was sent.
    signal.addEventListener('abort', discard, { once: true })
    let isAnswered = false
    const answer = (answered: TransportAnswer) => {
      isAnswered = true
      resolve(answered)
    }
    request.on('error', (error) => reject(netErrorOf(error)))
    // What was answered is given up as well, where nothing more of it is wanted.
    request.on('abort', () => {
      if (!isAnswered) reject(new NetError('ERR_ABORTED'))
    })
    // A redirect is not followed from here: its target has to be looked at first, and that takes a lookup.
    request.on('redirect', (status, _method, target, answered) => {
      const location = { ...answered, location: [target] }
      answer({ status, header: headerReader(location), read: nothing, discard })
      request.abort()
    })
    request.on('response', (response) => {
      // A body that nobody reads may still break off; without a listener that would end the program.
      response.on('error', () => {})
      const header = headerReader(response.headers)
      answer({ status: response.statusCode, header, read: readerOf(response), discard })
    })
    if (signal.aborted) discard()
    else request.end()
  })
}

const nothing = (): Promise<void> => Promise.resolve()

const readerOf =
  (response: IncomingMessage): TransportAnswer['read'] =>
  (take) =>
    new Promise((resolve, reject) => {
      response.on('error', (error: unknown) => reject(netErrorOf(error)))
      response.on('end', resolve)
      response.on('data', take)
    })

function headerReader(headers: Readonly<Record<string, string | string[]>>): TransportAnswer['header'] {
  return (name) => {
    const value = headers[name]
    return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value
  }
}
