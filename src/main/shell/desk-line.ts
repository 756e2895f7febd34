// Talks to the desk in its worker: commands out, answers and events in.
import { Worker } from 'node:worker_threads'
import type { RemitEvent } from '../../contract/events.ts'
import { createOutbox } from '../desk/outbox.ts'
import type { CommandName, Commands, DeskData, FromDesk, Opening, ToDesk } from '../desk/protocol.ts'
import { workerLimits } from '../desk/worker-limits.ts'
import { bodiesIn } from './bodies-in.ts'

export type DeskLine = {
  /** Settles once the database is open, or known not to be. */
  readonly opening: Promise<Opening>
  ask<N extends CommandName>(command: N, input: Commands[N]['input']): Promise<Commands[N]['output']>
  /** Closes the database; the worker ends by itself afterwards. */
  close(): Promise<void>
}

type Waiting = { resolve: (value: never) => void; reject: (error: Error) => void }

export type DeskLineOptions = {
  readonly workerFile: string
  readonly readerFile: string
  readonly copierFile: string
  readonly dataDir: string
  readonly aheadMs: number
  readonly onEvent: (event: RemitEvent) => void
  /** The worker died: nothing can be stored any more. */
  readonly onFatal: (error: Error) => void
}

export function openDeskLine({
  workerFile,
  readerFile,
  copierFile,
  dataDir,
  aheadMs,
  onEvent,
  onFatal,
}: DeskLineOptions): DeskLine {
  const workerData: DeskData = { dataDir, readerFile, copierFile, aheadMs }
  const worker = new Worker(workerFile, { workerData, resourceLimits: workerLimits })
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let isClosing = false

  const opening = new Promise<Opening>((resolve) => {
    const hear = (message: FromDesk) => {
      if (message.kind === 'opened') resolve(message.opening)
      else if (message.kind === 'event') onEvent(message.event)
      else {
        const call = waiting.get(message.id)
        waiting.delete(message.id)
        if (message.kind === 'answer') call?.resolve(message.value as never)
        else call?.reject(new Error(message.message))
      }
    }
    worker.on('message', (messages: readonly FromDesk[]) => {
      for (const message of messages) hear(message)
    })
  })

  const giveUp = (error: Error) => {
    for (const call of waiting.values()) call.reject(error)
    waiting.clear()
    if (!isClosing) onFatal(error)
  }
  worker.on('error', (error) => giveUp(error instanceof Error ? error : new Error(String(error))))
  worker.on('exit', (code) => giveUp(new Error(`the desk ended with code ${code}`)))

  const post = createOutbox<ToDesk>((messages) => worker.postMessage(messages, bodiesIn(messages)))
  const ask: DeskLine['ask'] = (command, input) =>
    new Promise((resolve, reject) => {
      const id = ++lastId
      // What is still being asked when Remit closes, a check of a source for one, has nobody left to hear that it failed.
      const fail = (error: Error) => {
        if (!isClosing || command === 'close') reject(error)
      }
      waiting.set(id, { resolve, reject: fail })
      post({ id, command, input } as ToDesk)
    })

  return {
    opening,
    ask,
    async close() {
      isClosing = true
      await ask('close', null)
      await worker.terminate()
    },
  }
}
