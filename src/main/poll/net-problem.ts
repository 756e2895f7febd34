// Translates the network's failures and HTTP's refusals into problems an owner can act on.
import { portalStatus } from '../../core/feed/captive-portal.ts'
import { type Problem, type ProblemCode, problemOf } from '../../core/problem.ts'

/** First match counts; names are those of Chromium's net_error_list.h. */
const byName: readonly (readonly [RegExp, ProblemCode])[] = [
  [/^ERR_(?:INTERNET_DISCONNECTED|NETWORK_CHANGED|NETWORK_IO_SUSPENDED|NETWORK_ACCESS_DENIED)$/, 'offline'],
  [/^ERR_(?:NAME_|DNS_|ICANN_)/, 'dns'],
  [/^ERR_(?:CERT_|SSL_|BAD_SSL_|INSECURE_|ECH_)/, 'tls'],
  [/TIMED_OUT$/, 'timeout'],
  [/^ERR_TOO_MANY_REDIRECTS$/, 'redirect_loop'],
  [
    /^ERR_(?:UNSAFE_PORT|INVALID_URL|UNKNOWN_URL_SCHEME|DISALLOWED_URL_SCHEME|UNSAFE_REDIRECT)$/,
    'address_invalid',
  ],
]

/** The problem behind a failed exchange; `detail` is the network's own name for it, and of a host nobody knows that host. */
export function problemOfNetError(name: string, host: string): Problem {
  const code = byName.find(([pattern]) => pattern.test(name))?.[1] ?? 'connection'
  return problemOf(code, code === 'dns' ? host : name)
}

const byStatus: ReadonlyMap<number, ProblemCode> = new Map([
  [401, 'http_401'],
  [403, 'http_403'],
  [404, 'http_404'],
  [410, 'http_410'],
  [429, 'http_429'],
])

/**
 * The problem behind a status that is neither success, redirect nor "not modified"; `detail` is the status. A site that
 * sets a task for browsers says so in `cf-mitigated`, whatever the status.
 */
export function problemOfStatus(status: number, mitigated: string | null): Problem {
  if (mitigated?.toLowerCase() === 'challenge') return problemOf('challenge', String(status))
  if (status === portalStatus) return problemOf('captive_portal')
  return problemOf(byStatus.get(status) ?? (status >= 500 ? 'http_5xx' : 'http_4xx'), String(status))
}
