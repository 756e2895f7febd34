// Runs npm as this machine has it set up: its registry, proxy and certificates are npm's business.
import path from 'node:path'
import process from 'node:process'
import { Failure, failedTo } from './failure.mjs'
import { run } from './run.mjs'

/**
 * @param {string[]} args
 * @param {{ cwd: string, what: string, env?: NodeJS.ProcessEnv }} options `what` completes "Could not …"
 * @returns {Promise<string>} npm's standard output
 */
export async function npm(args, { cwd, what, env = process.env }) {
  const { command, first, shell } = npmCommand()
  const ended = await run(command, [...first, ...args], { cwd, env, shell })
  if (ended.code === 0) return ended.stdout
  if (ended.code === 127)
    throw new Failure('npm was not found. Install Node together with npm and run the command again.')
  throw failedTo(what, withoutNoise(ended.output))
}

/** Under `npm start` the running npm names its own file; otherwise the one on the PATH is meant. */
function npmCommand() {
  const running = process.env['npm_execpath'] ?? ''
  if (path.basename(running) === 'npm-cli.js')
    return { command: process.execPath, first: [running], shell: false }
  return { command: 'npm', first: [], shell: process.platform === 'win32' }
}

/** npm's warnings about versions and its own usage text bury what went wrong. @param {string} output */
function withoutNoise(output) {
  const lines = output
    .split('\n')
    .filter((line) => !/^npm (warn|notice)|^npm error\s*$|^npm error +(--|[A-Z])/.test(line))
  return lines.slice(0, LINES_KEPT).join('\n')
}

const LINES_KEPT = 15
