// Reads large answers beside the database's thread, so that neither the page nor the next answer waits for them.
import { Worker } from 'node:worker_threads'
import type { ReadAnswer, ReadRequest } from './read-answer.ts'

export type Reader = {
  read(request: ReadRequest): Promise<ReadAnswer>
  end(): void
}

export type ToReader = { readonly id: number; readonly request: ReadRequest }
export type FromReader = { readonly id: number; readonly answer: ReadAnswer }

/** Reads on the caller's own thread. */
export const readHere: Reader = {
  async read(request) {
    const { readAnswer } = await import('./read-answer.ts')
    return readAnswer(request)
  },
  end() {},
}

/** After so long without work the thread ends: between polls there is no need for it. */
const idleMs = 30_000

type Waiting = { resolve(answer: ReadAnswer): void; reject(error: Error): void }

/** What takes longer to read than to hand over. */
const largeBytes = 128 * 1024
const isLarge = ({ judgesAll, body }: ReadRequest): boolean => judgesAll || body.bytes.byteLength > largeBytes

/**
 * A reader with a thread of its own for what is large, started when needed. What is under way when the thread dies is
 * rejected, and read again with the source's next turn.
 */
export function createReader(workerFile: string): Reader {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let worker: Worker | null = null
  let idle: NodeJS.Timeout | undefined

  const end = (): void => {
    clearTimeout(idle)
    void worker?.terminate()
    worker = null
  }

  const start = (): Worker => {
    const started = new Worker(workerFile)
    started.on('message', ({ id, answer }: FromReader) => {
      waiting.get(id)?.resolve(answer)
      waiting.delete(id)
      if (waiting.size === 0) idle = setTimeout(end, idleMs)
    })
    const giveUp = (error: Error): void => {
      if (worker !== started) return
      worker = null
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    }
    started.on('error', (error) => giveUp(error instanceof Error ? error : new Error(String(error))))
    started.on('exit', () => giveUp(new Error('the reader ended')))
    // An idle reader must not keep the desk's thread from ending.
    started.unref()
    return started
  }

  const readThere = (request: ReadRequest): Promise<ReadAnswer> =>
    new Promise((resolve, reject) => {
      clearTimeout(idle)
      worker ??= start()
      const id = ++lastId
      waiting.set(id, { resolve, reject })
      const message: ToReader = { id, request }
      worker.postMessage(message)
    })

  return {
    read: (request) => (isLarge(request) ? readThere(request) : readHere.read(request)),
    end,
  }
}
