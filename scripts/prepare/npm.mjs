// Runs npm as this machine has it set up: its registry, proxy and certificates are npm's business.
import path from 'node:path'
import process from 'node:process'
import { Failure, failedTo, meaningOf } from './failure.mjs'
import { projectFolder } from './paths.mjs'
import { run } from './run.mjs'

/** Under `npm start --silent` an npm inside would be silent, too, about what went wrong. */
const LOUD = '--loglevel=warn'

/**
 * @param {string[]} args
 * @param {{ cwd: string, what: string }} options `what` completes "Could not …"
 */
export async function npm(args, { cwd, what }) {
  const complaint = await networkComplaint()
  // Without a network everything may still be in npm's cache; with a network npm would try each package for minutes.
  const ended = await runNpm([...args, LOUD, ...(complaint === null ? [] : ['--offline'])], cwd)
  if (ended.code === 127) {
    throw new Failure('npm was not found. Install Node together with npm and run the command again.')
  }
  // npm goes on and ends well when a file of a package could not be written.
  const cutOff = /TAR_ENTRY_ERROR|\bENOSPC\b/.test(ended.output)
  if (ended.code === 0 && !cutOff) return
  if (complaint !== null) throw new Failure(`Could not ${what}. ${complaint}`)
  throw failedTo(what, withoutNoise(ended.output))
}

/** @type {Promise<string | null> | null} */
let asked = null

/** @returns {Promise<string | null>} what keeps npm from its registry; null when the registry answers, be it with a refusal */
export function networkComplaint() {
  asked ??= runNpm(['ping', '--fetch-retries=0', '--loglevel=error'], projectFolder).then((ended) =>
    ended.code === 0 || ended.code === 127 || /\bcode E\d{3}\b/.test(ended.output)
      ? null
      : meaningOf(ended.output),
  )
  return asked
}

/**
 * @param {string[]} args
 * @param {string} cwd
 */
function runNpm(args, cwd) {
  // Under `npm start` the running npm names its own file; otherwise the one on the PATH is meant.
  const running = process.env['npm_execpath'] ?? ''
  if (path.basename(running) === 'npm-cli.js') return run(process.execPath, [running, ...args], { cwd })
  return run('npm', args, { cwd, shell: process.platform === 'win32' })
}

const LINES_KEPT = 15

/** npm's warnings, usage text, repetitions and empty lines bury what went wrong. @param {string} output */
function withoutNoise(output) {
  const noise = /^npm (warn|notice)\b(?!.*TAR_ENTRY_ERROR)|^npm error( {2,}.*| *)$/
  const lines = output.split('\n').filter((line) => !noise.test(line))
  return [...new Set(lines)].slice(0, LINES_KEPT).join('\n')
}
