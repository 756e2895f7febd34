import { describe, expect, test } from 'vitest'
import { problemOfNetError, problemOfStatus } from '../../../src/main/poll/net-problem.ts'

describe('what went wrong on the way', () => {
  test.each([
    ['ERR_INTERNET_DISCONNECTED', 'offline'],
    ['ERR_NETWORK_CHANGED', 'offline'],
    ['ERR_NAME_NOT_RESOLVED', 'dns'],
    ['ERR_DNS_TIMED_OUT', 'dns'],
    ['ERR_CERT_AUTHORITY_INVALID', 'tls'],
    ['ERR_SSL_PROTOCOL_ERROR', 'tls'],
    ['ERR_CONNECTION_TIMED_OUT', 'timeout'],
    ['ERR_TIMED_OUT', 'timeout'],
    ['ERR_CONNECTION_REFUSED', 'connection'],
    ['ERR_EMPTY_RESPONSE', 'connection'],
    ['ERR_CONTENT_DECODING_FAILED', 'connection'],
    ['ERR_TOO_MANY_REDIRECTS', 'redirect_loop'],
    ['ERR_UNSAFE_PORT', 'address_invalid'],
    ['ERR_SOMETHING_NEW', 'connection'],
  ])('%s', (name, code) => {
    const detail = code === 'dns' ? 'toko.example' : name
    expect(problemOfNetError(name, 'toko.example')).toMatchObject({ code, detail })
  })

  test.each<[number, string | null, string]>([
    [401, null, 'http_401'],
    [403, null, 'http_403'],
    [403, 'challenge', 'challenge'],
    [503, 'challenge', 'challenge'],
    [404, null, 'http_404'],
    [410, null, 'http_410'],
    [418, null, 'http_4xx'],
    [429, null, 'http_429'],
    [500, null, 'http_5xx'],
    [503, null, 'http_5xx'],
    [300, null, 'http_4xx'],
  ])('status %i %s', (status, mitigated, code) => {
    expect(problemOfStatus(status, mitigated)).toMatchObject({ code, detail: String(status) })
  })
})
