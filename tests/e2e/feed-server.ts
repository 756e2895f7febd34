// Serves feeds on the loopback address, with the faults the network has, and counts who asked.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

export type Answer = {
  status?: number
  headers?: Record<string, string>
  body?: string
  /** Never answers. */
  hangs?: boolean
  /** Answers only after this time. */
  delayMs?: number
}

export type FeedServer = {
  readonly origin: string
  /** What a path answers from now on; a function sees each request. */
  set(path: string, answer: Answer | ((request: IncomingMessage) => Answer)): void
  /** Every request so far: path and the validator it carried. */
  readonly requests: { path: string; etag: string | null }[]
  close(): Promise<void>
}

export async function startFeedServer(): Promise<FeedServer> {
  const answers = new Map<string, Answer | ((request: IncomingMessage) => Answer)>()
  const requests: { path: string; etag: string | null }[] = []
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname
    requests.push({ path, etag: request.headers['if-none-match'] ?? null })
    const set = answers.get(path)
    const answer = typeof set === 'function' ? set(request) : set
    if (answer?.hangs) return
    const {
      status = 200,
      headers = {},
      body = '',
      delayMs = 0,
    } = answer ?? { status: 404, body: 'not found' }
    setTimeout(() => {
      response.writeHead(status, { 'content-type': 'application/rss+xml; charset=utf-8', ...headers })
      response.end(body)
    }, delayMs)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    origin: `http://127.0.0.1:${port}`,
    set: (path, answer) => void answers.set(path, answer),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
