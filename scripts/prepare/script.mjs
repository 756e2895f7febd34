// Runs one of the scripts: failures become one clear line, signals end what was started, and what was borrowed is given back.
import os from 'node:os'
import process from 'node:process'
import { describeFailure } from './failure.mjs'
import { stopRunning } from './run.mjs'

/** @type {Array<() => void | Promise<void>>} */
const cleanUps = []
let ownsSignals = false

/** @param {() => void | Promise<void>} work done when the script ends, however it ends; the last one first */
export function atEnd(work) {
  cleanUps.push(work)
}

/** @param {() => Promise<number>} body gives the exit code */
export async function script(body) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (ownsSignals) return
      stopRunning()
      process.stderr.write('Stopped.\n')
      void end(128 + os.constants.signals[signal])
    })
  }
  endWithNpm()
  try {
    await end(await body())
  } catch (error) {
    process.stderr.write(`${describeFailure(error)}\n`)
    await end(1)
  }
}

/** @param {number} exitCode */
async function end(exitCode) {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp()
  process.exit(exitCode)
}

/** From now on the caller deals with signals itself. */
export function takeOverSignals() {
  ownsSignals = true
}

const ORPHAN_CHECK_MS = 1_000

/** npm passes a signal on to its shell, which ends without passing it on to this process. */
function endWithNpm() {
  if (process.env['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, ORPHAN_CHECK_MS)
  timer.unref()
}
