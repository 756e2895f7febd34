// Runs the reader in a worker thread of the desk.
import { parentPort } from 'node:worker_threads'
import { type Layers, noLayers, unpackLayers } from '../../../core/classify/learn/layers.ts'
import { readAnswer } from './read-answer.ts'
import type { FromReader, ToReader } from './reader.ts'

if (!parentPort) throw new Error('the reader runs in a worker thread')
const line = parentPort
const post = (message: FromReader): void => line.postMessage(message)
let layers: Layers = noLayers()
line.on('message', (message: ToReader) => {
  if (message.kind === 'learned') {
    layers = unpackLayers(message.layers)
    return
  }
  const { id, request } = message
  const { lessons } = request.judging
  const judging = { ...request.judging, lessons: lessons === null ? null : { ...lessons, layers } }
  void readAnswer({ ...request, judging }).then((answer) => {
    post({ kind: 'read', id, answer })
  })
})
post({ kind: 'ready' })
