// The fetcher's transport over Node's own HTTP, for tests of the policy without an Electron.
import { lookup } from 'node:dns/promises'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { createBrotliDecompress, createGunzip, createZstdDecompress } from 'node:zlib'
import { NetError, type Transport } from '../../../src/main/poll/transport.ts'

const names: readonly (readonly [RegExp, string])[] = [
  [/ENOTFOUND|EAI_AGAIN/, 'ERR_NAME_NOT_RESOLVED'],
  [/EPROTO|SSL|CERT|SIGNED/, 'ERR_SSL_PROTOCOL_ERROR'],
  [/^Z_|BROTLI|ZSTD/, 'ERR_CONTENT_DECODING_FAILED'],
  [/ECONNREFUSED/, 'ERR_CONNECTION_REFUSED'],
]

function netErrorOf(error: unknown): NetError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return new NetError(names.find(([pattern]) => pattern.test(code))?.[1] ?? 'ERR_FAILED')
}

function unpacked(response: IncomingMessage): AsyncIterable<Uint8Array> {
  const encoding = response.headers['content-encoding']
  if (encoding === 'gzip') return response.pipe(createGunzip())
  if (encoding === 'br') return response.pipe(createBrotliDecompress())
  if (encoding === 'zstd') return response.pipe(createZstdDecompress())
  return response
}

async function readInto(response: IncomingMessage, take: (piece: Uint8Array) => void): Promise<void> {
  try {
    for await (const piece of unpacked(response)) take(piece)
  } catch (error) {
    throw netErrorOf(error)
  }
}

/**
 * `addresses` states what a host is to be taken for, and is where its requests go: to this machine. The certificate of
 * `trusted` is taken whoever signed it.
 */
export function createNodeTransport(
  addresses: Readonly<Record<string, string>>,
  trusted: string | null = null,
): Transport {
  return {
    exchange: ({ url, headers, signal }) =>
      new Promise((resolve, reject) => {
        const target = new URL(url)
        if (target.hostname in addresses) target.hostname = '127.0.0.1'
        const options = { headers, signal, agent: false, rejectUnauthorized: target.hostname !== trusted }
        const send = target.protocol === 'https:' ? httpsRequest : httpRequest
        const request = send(target, options)
        request.on('error', (error) => reject(netErrorOf(error)))
        request.on('response', (response) => {
          resolve({
            status: response.statusCode ?? 0,
            header: (name) => {
              const value = response.headers[name]
              return value === undefined ? null : [value].flat().join(', ')
            },
            read: (take) => readInto(response, take),
            discard: () => response.destroy(),
          })
        })
        request.end()
      }),
    async resolve({ hostname }) {
      const fixed = addresses[hostname]
      if (fixed !== undefined) return [fixed]
      const found = await lookup(hostname, { all: true }).catch((error: unknown) => {
        throw netErrorOf(error)
      })
      return found.map(({ address }) => address)
    },
  }
}
