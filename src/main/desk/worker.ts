// Runs the desk in a worker thread: the main process never waits for parsing, judging or SQL.
import { parentPort, workerData } from 'node:worker_threads'
import type { Answer } from '../../contract/answer.ts'
import type { Desk } from './desk.ts'
import { firstAnswer } from './first-answers.ts'
import { loading } from './loading.ts'
import { createOutbox } from './outbox.ts'
import type { Commands, DeskData, FromDesk, Port, ToDesk } from './protocol.ts'
import { Refusal } from './refusal.ts'
import { workspaceOf } from './workspace.ts'

if (!parentPort) throw new Error('the desk runs in a worker thread')
const line = parentPort
const port: Port<FromDesk, ToDesk> = {
  post: createOutbox((messages) => line.postMessage(messages)),
  on: (listener) =>
    void line.on('message', (messages: readonly ToDesk[]) => {
      for (const message of messages) listener(message)
    }),
}

const { dataDir, readerFile, copierFile, aheadMs } = workerData as DeskData
const nowMs = aheadMs === 0 ? Date.now : () => Date.now() + aheadMs
const workspace = workspaceOf(dataDir, nowMs())

/** Once it is loaded, the desk answers everything. */
let desk: Desk | null = null
const loaded = loading(async () => {
  const [{ createDesk }, { createReader }] = await Promise.all([
    import('./desk.ts'),
    import('./reading/reader.ts'),
  ])
  desk = createDesk(
    {
      dataDir,
      nowMs,
      random: Math.random,
      emit: (event) => port.post({ kind: 'event', event }),
      reader: createReader(readerFile),
      copierFile,
    },
    workspace,
  )
  return desk
})

const faultText = (error: unknown): string => {
  if (error instanceof Refusal) return error.problem.code
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

const early = ({ command, input }: ToDesk): Answer<unknown> | null =>
  desk === null && command === 'call'
    ? firstAnswer(workspace, input as Commands['call']['input'], nowMs())
    : null

// Only reading a feed waits for anything, and it waits before its transaction begins: writers cannot interleave.
port.on((message) => {
  const first = early(message)
  if (first !== null) {
    port.post({ kind: 'answer', id: message.id, value: first })
    loaded.later()
    return
  }
  loaded
    .soon()
    .then((whole) => whole.run(message.command, message.input))
    .then(
      (value) => port.post({ kind: 'answer', id: message.id, value }),
      (error: unknown) => port.post({ kind: 'fault', id: message.id, message: faultText(error) }),
    )
})
port.post({ kind: 'opened', opening: workspace.opening })
loaded.later()
