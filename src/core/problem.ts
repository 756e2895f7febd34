// Names everything that can be expected to go wrong, so that a failure is a value and never a surprise.

/** Codes are stable: they are stored with sources and translated to a sentence in each UI language. */
export const problemCodes = [
  // input
  'invalid_input',
  'not_found',
  'conflict',
  'unknown_method',
  'forbidden_sender',
  // the network and the feed
  'offline',
  'address_invalid',
  'address_private',
  'dns',
  'connection',
  'tls',
  'timeout',
  'redirect_loop',
  'http_401',
  'http_403',
  'http_404',
  'http_410',
  'http_429',
  'http_4xx',
  'http_5xx',
  'challenge',
  'captive_portal',
  'secret_unreadable',
  'too_large',
  'empty',
  'not_a_feed',
  'no_feed_there',
  'malformed_feed',
  // files that are taken in
  'file_kind',
  'file_unreadable',
  'file_too_large',
  'file_empty',
  'words_missing',
  // data
  'database_newer',
  'database_damaged',
  'database_locked',
  'disk_full',
  'read_only',
  'folder_read_only',
  'export_failed',
  'print_failed',
  'nothing_to_undo',
  'nothing_to_redo',
  // the system around the program
  'login_start',
  'link_invalid',
  'link_unknown',
  'internal',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/**
 * An expected failure. `detail` is data for the sentence (a status, a host, a limit), never prose of its own;
 * `fields` maps a form field's path to the code of what is wrong with it; `retryable` says whether the same
 * call may succeed later without anybody changing anything.
 */
export type Problem = {
  readonly code: ProblemCode
  readonly detail?: string
  readonly fields?: Readonly<Record<string, string>>
  readonly retryable: boolean
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem }

const retryableCodes: ReadonlySet<ProblemCode> = new Set([
  'offline',
  'dns',
  'connection',
  'timeout',
  'http_403',
  'http_404',
  'http_429',
  'http_4xx',
  'http_5xx',
  'challenge',
  'captive_portal',
  'empty',
  'not_a_feed',
  'malformed_feed',
  'words_missing',
  'database_locked',
  'disk_full',
])

/** Facts about this machine and its network: they say nothing about the source that was asked. */
const ownFacts: ReadonlySet<ProblemCode> = new Set(['offline', 'captive_portal', 'secret_unreadable'])

/** Whether a problem counts against the source: only then it is asked less and less often. */
export const countsAsFailure = ({ code }: Pick<Problem, 'code'>): boolean => !ownFacts.has(code)

/** Builds a problem; whether it is retryable follows from its code. */
export function problemOf(code: ProblemCode, detail?: string): Problem {
  const retryable = retryableCodes.has(code)
  return detail === undefined ? { code, retryable } : { code, detail, retryable }
}

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
export const failed = (problem: Problem): Result<never> => ({ ok: false, problem })
