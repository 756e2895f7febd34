// Runs the reader in a worker thread of the desk.
import { parentPort } from 'node:worker_threads'
import { readAnswer } from './read-answer.ts'
import type { FromReader, ToReader } from './reader.ts'

if (!parentPort) throw new Error('the reader runs in a worker thread')
const line = parentPort
const post = (message: FromReader): void => line.postMessage(message)
line.on('message', ({ id, request }: ToReader) => {
  void readAnswer(request).then((answer) => {
    post({ kind: 'read', id, answer })
  })
})
post({ kind: 'ready' })
