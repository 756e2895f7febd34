// Turns whatever went wrong during preparation into one clear line: what happened and what to do.

/** An expected failure: its message is written for a person and needs no stack trace. */
export class Failure extends Error {
  /**
   * @param {string} message one sentence on what happened and one on what to do
   * @param {string} [detail] the output of the failed command, shown below the message
   */
  constructor(message, detail = '') {
    super(message)
    this.detail = detail
  }
}

/** What each code means, whether it is an errno of this process or a word in npm's output. */
const MEANINGS = [
  {
    codes: ['ENOSPC', 'EDQUOT', 'No space left on device'],
    message: 'The disk is full. Free some space (about 2 GB are needed) and run the command again.',
  },
  {
    codes: ['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'ERR_INTERNET_DISCONNECTED'],
    message:
      'The package registry was not found: there seems to be no network. Connect and run the command again.',
  },
  {
    codes: [
      'ECONNREFUSED',
      'ECONNRESET',
      'ETIMEDOUT',
      'ERR_SOCKET_TIMEOUT',
      'EIDLETIMEOUT',
      'EHOSTUNREACH',
      'E503',
      'E502',
    ],
    message:
      'The package registry does not answer. Check `npm config get registry` and the proxy settings, then run the command again.',
  },
  {
    codes: [
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'CERT_HAS_EXPIRED',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    ],
    message:
      "The package registry shows a certificate that is not trusted here. Set `npm config set cafile FILE` to your network's certificate.",
  },
  {
    codes: ['EINTEGRITY'],
    message: 'A downloaded package is damaged. Run `npm cache clean --force`, then run the command again.',
  },
  {
    codes: ['E401', 'E403'],
    message:
      'The package registry refused the request. Check the credentials npm uses, then run the command again.',
  },
  {
    codes: ['EACCES', 'EPERM', 'EROFS'],
    message:
      'A file or folder cannot be written. Check who owns the project folder and the cache folder, then run the command again.',
  },
]

/**
 * @param {string} text an errno or the output of a failed command
 * @returns {string | null} the sentence for the first known code in it, or null
 */
export function meaningOf(text) {
  for (const { codes, message } of MEANINGS) {
    if (codes.some((code) => new RegExp(`\\b${code}\\b`).test(text))) return message
  }
  return null
}

/**
 * @param {string} what completes "Could not …"
 * @param {string} output of the command that failed
 */
export function failedTo(what, output) {
  const lines = output.trimEnd().split('\n').slice(-LINES_SHOWN)
  return new Failure(`Could not ${what}. ${meaningOf(output) ?? 'Its last lines follow.'}`, lines.join('\n'))
}

const LINES_SHOWN = 25

/**
 * @param {unknown} error
 * @returns {string} the text to print before exiting
 */
export function describeFailure(error) {
  if (error instanceof Failure)
    return error.detail === '' ? error.message : `${error.message}\n${error.detail}`
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  const meaning = code === '' ? null : meaningOf(code)
  return meaning === null ? (error.stack ?? error.message) : `${meaning} (${error.message})`
}
