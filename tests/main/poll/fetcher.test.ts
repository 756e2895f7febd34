import { afterAll, describe, expect, test } from 'vitest'
import { fetchFeed } from '../../../src/main/poll/fetcher.ts'
import { comparable, fetchCases } from './fetch-cases.ts'
import { startHazardServer } from './hazard-server.ts'
import { createNodeTransport } from './node-transport.ts'
import { publicHost } from './public-host.ts'

const server = await startHazardServer()
const transport = createNodeTransport({ [publicHost]: '93.184.216.34', 'inner.example': '10.0.0.7' })

afterAll(() => server.close())

describe('asking a source', () => {
  test.each(fetchCases(server))('$name', async ({ request, trusts, expected }) => {
    const asked = trusts ? createNodeTransport({}, '127.0.0.1') : transport
    expect(comparable(await fetchFeed(request, asked))).toMatchObject(expected)
  })

  test('a request that is given up ends at once', async () => {
    const ending = new AbortController()
    setTimeout(() => ending.abort(), 50)
    const request = { etag: null, lastModified: null, allowPrivate: true, userAgent: 'Remit/1.2' }
    const outcome = await fetchFeed(
      { ...request, url: `${server.origin}/never`, signal: ending.signal },
      transport,
    )
    expect(outcome.kind).toBe('problem')
  })

  test('the bytes own their buffer', async () => {
    const request = { etag: null, lastModified: null, allowPrivate: true, userAgent: 'Remit/1.2' }
    const outcome = await fetchFeed({ ...request, url: `${server.origin}/feed` }, transport)
    expect(outcome.kind === 'body' && outcome.bytes.buffer.byteLength).toBe(
      outcome.kind === 'body' && outcome.bytes.byteLength,
    )
  })
})
