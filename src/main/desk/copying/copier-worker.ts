// Runs one copy of the workspace in a worker thread, by a connection of its own that only reads.
import { parentPort, workerData } from 'node:worker_threads'
import { connectReadOnly } from '../../store/file/connect.ts'
import { type CopyOrder, copyFrom } from './copier.ts'

if (!parentPort) throw new Error('the copier runs in a worker thread')
const { path, folder, atMs } = workerData as CopyOrder
const db = connectReadOnly(path)
const made = copyFrom(db, folder, atMs)
db.close()
parentPort.postMessage(made)
