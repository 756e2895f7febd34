// Stops at once under a Node that is too old. Imported first, before any file that such a Node could not run.
import process from 'node:process'
import { nodeComplaint } from './versions.mjs'

const complaint = nodeComplaint(process.version)
if (complaint !== null) {
  process.stderr.write(`${complaint}\n`)
  process.exit(1)
}
