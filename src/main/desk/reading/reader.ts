// Reads large answers beside the database's thread, so that neither the page nor the next answer waits for them.
import { Worker } from 'node:worker_threads'
import { type PackedLayers, packLayers } from '../../../core/classify/learn/layers.ts'
import { problemOf } from '../../../core/problem.ts'
import { workerLimits } from '../worker-limits.ts'
import type { LessonsMark } from './lessons.ts'
import type { ReadAnswer, ReadRequest } from './read-answer.ts'

export type Reader = {
  read(request: ReadRequest): Promise<ReadAnswer>
  /** Whether more answers are being read: what was read is better stored together with them. */
  isBusy(): boolean
  end(): void
}

/** A request without what was learned, which the thread was sent before. */
export type SentRequest = Omit<ReadRequest, 'judging'> & {
  readonly judging: Omit<ReadRequest['judging'], 'lessons'> & { readonly lessons: LessonsMark | null }
}

export type ToReader =
  /** What all that is sent from now on is judged with. */
  | { readonly kind: 'learned'; readonly layers: PackedLayers }
  | { readonly kind: 'read'; readonly id: number; readonly request: SentRequest }
export type FromReader =
  /** It runs, and takes what is sent. */
  { readonly kind: 'ready' } | { readonly kind: 'read'; readonly id: number; readonly answer: ReadAnswer }

/** Reads on the caller's own thread. */
export const readHere: Reader = {
  async read(request) {
    const { readAnswer } = await import('./read-answer.ts')
    return readAnswer(request)
  },
  isBusy: () => false,
  end() {},
}

/** After so long without work the thread ends: between polls there is no need for it. */
const idleMs = 30_000

/** What takes longer to read than to hand over. */
const largeBytes = 128 * 1024
const isLarge = ({ judgesAll, body }: ReadRequest): boolean => judgesAll || body.bytes.byteLength > largeBytes

type Waiting = { readonly request: ReadRequest; resolve(answer: ReadAnswer | Promise<ReadAnswer>): void }

/**
 * A reader with a thread of its own for what is large, started when needed. A document that ends the thread is malformed;
 * those behind it are read by the next thread. Where no thread can be had, all is read here.
 */
export function createReader(workerFile: string): Reader {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let worker: Worker | null = null
  let idle: NodeJS.Timeout | undefined
  /** What the thread has learned, by its mark. */
  let sentMark: number | null = null

  const end = (): void => {
    clearTimeout(idle)
    void worker?.terminate()
    worker = null
  }

  const start = (): Worker => {
    const started = new Worker(workerFile, { resourceLimits: workerLimits })
    let isReady = false
    sentMark = null
    started.on('message', (message: FromReader) => {
      isReady = true
      if (message.kind === 'ready') return
      waiting.get(message.id)?.resolve(message.answer)
      waiting.delete(message.id)
      if (waiting.size === 0) idle = setTimeout(end, idleMs)
    })
    started.on('error', (error) => console.error('reader:', error))
    started.on('exit', () => {
      if (worker !== started) return
      worker = null
      if (isReady) goOn()
      else for (const { request, resolve } of takeAll()) resolve(readHere.read(request))
    })
    // An idle reader must not keep the desk's thread from ending.
    started.unref()
    return started
  }

  const takeAll = (): Waiting[] => {
    const all = [...waiting.values()]
    waiting.clear()
    return all
  }

  /** The thread works in the order of asking: the first that waits is what it died of. */
  const goOn = (): void => {
    const [deadly, ...others] = takeAll()
    deadly?.resolve({ kind: 'problem', problem: problemOf('malformed_feed') })
    for (const { request, resolve } of others) resolve(readThere(request))
  }

  const readThere = (request: ReadRequest): Promise<ReadAnswer> =>
    new Promise((resolve) => {
      clearTimeout(idle)
      worker ??= start()
      const id = ++lastId
      waiting.set(id, { request, resolve })
      send(worker, id, request)
    })

  const send = (to: Worker, id: number, request: ReadRequest): void => {
    const post = (message: ToReader): void => to.postMessage(message)
    const { lessons, ...judging } = request.judging
    if (lessons === null) {
      post({ kind: 'read', id, request: { ...request, judging: { ...judging, lessons } } })
      return
    }
    const { layers, ...mark } = lessons
    if (sentMark !== mark.mark) post({ kind: 'learned', layers: packLayers(layers) })
    sentMark = mark.mark
    post({ kind: 'read', id, request: { ...request, judging: { ...judging, lessons: mark } } })
  }

  return {
    read: (request) => (isLarge(request) ? readThere(request) : readHere.read(request)),
    isBusy: () => waiting.size > 0,
    end,
  }
}
