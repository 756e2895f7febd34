// A reader's thread that a certain document ends, as running out of memory would.
import { parentPort } from 'node:worker_threads'
import { readAnswer } from '../../../../src/main/desk/reading/read-answer.ts'
import type { ToReader } from '../../../../src/main/desk/reading/reader.ts'

parentPort?.on('message', (message: ToReader) => {
  if (message.kind !== 'read') return
  const { id, request } = message
  if (request.body.finalUrl.includes('deadly')) process.exit(1)
  void readAnswer({ ...request, judging: { ...request.judging, lessons: null } }).then((answer) =>
    parentPort?.postMessage({ kind: 'read', id, answer }),
  )
})
parentPort?.postMessage({ kind: 'ready' })
