// The little the fetcher needs of a network, so that its policy runs over Electron's and over a plain one in tests.

export type TransportRequest = {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Ends the exchange at once, whatever state it is in; of no other use once the exchange is over. */
  readonly signal: AbortSignal
}

export type TransportAnswer = {
  readonly status: number
  /** A header's value by its name in lower case; several values are joined with ", ". */
  readonly header: (name: string) => string | null
  /**
   * Gives the decompressed body piece by piece as it arrives, and resolves at its end; to be called once. A callback, since
   * an iterator over events costs a body of one piece more than its bytes do.
   */
  readonly read: (take: (piece: Uint8Array) => void) => Promise<void>
  /** Gives up on what has not been read yet. */
  readonly discard: () => void
}

export type Transport = {
  /** One exchange; a redirect is an answer like any other. Rejects with a `NetError`, also where the body breaks off. */
  readonly exchange: (request: TransportRequest) => Promise<TransportAnswer>
  /** The addresses a host has, or null where a proxy does the asking and they cannot be known. Rejects with a `NetError`. */
  readonly resolve: (url: URL) => Promise<readonly string[] | null>
}

/** A failed exchange, by Chromium's name for it: "ERR_NAME_NOT_RESOLVED". */
export class NetError extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.name = 'NetError'
    this.code = code
  }
}
