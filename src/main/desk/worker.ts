// Runs the desk in a worker thread: the main process never waits for parsing, judging or SQL.
import { parentPort, workerData } from 'node:worker_threads'
import { createDesk } from './desk.ts'
import type { DeskData, FromDesk, Port, ToDesk } from './protocol.ts'
import { createReader } from './reading/reader.ts'
import { Refusal } from './refusal.ts'

if (!parentPort) throw new Error('the desk runs in a worker thread')
const line = parentPort
const port: Port<FromDesk, ToDesk> = {
  post: (message) => line.postMessage(message),
  on: (listener) => void line.on('message', listener),
}

const { dataDir, readerFile, aheadMs } = workerData as DeskData
const desk = createDesk({
  dataDir,
  nowMs: aheadMs === 0 ? Date.now : () => Date.now() + aheadMs,
  random: Math.random,
  emit: (event) => port.post({ kind: 'event', event }),
  reader: createReader(readerFile),
})

const faultText = (error: unknown): string => {
  if (error instanceof Refusal) return error.problem.code
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

// Only reading a feed waits for anything, and it waits before its transaction begins: writers cannot interleave.
port.on((message) => {
  desk.run(message.command, message.input).then(
    (value) => port.post({ kind: 'answer', id: message.id, value }),
    (error: unknown) => port.post({ kind: 'fault', id: message.id, message: faultText(error) }),
  )
})
port.post({ kind: 'opened', opening: desk.opening })
