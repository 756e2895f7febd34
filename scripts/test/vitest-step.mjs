// Runs one project of vitest.config.ts and gives back what became of its tests.

import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { inProject } from '../prepare/paths.mjs'
import { atEnd } from '../prepare/script.mjs'
import { isOnPath } from '../prepare/system-packages.mjs'
import { endLeftovers, MARK } from './leftovers.mjs'
import { countReport } from './report.mjs'

/** Far above what any of them takes; a hanging one must not use up the time of the others. */
const LONGEST_MS = 40 * 60_000

/**
 * @param {{ project: string, node: string, env: NodeJS.ProcessEnv, ownBus: boolean }} step
 *   `ownBus`: notifications go to a message bus of this run instead of the person's
 * @returns {Promise<import('./outcome.mjs').Outcome>}
 */
export async function vitestStep({ project, node, env, ownBus }) {
  const startedAtMs = Date.now()
  const folder = await mkdtemp(path.join(os.tmpdir(), 'remit-test-'))
  const reportFile = path.join(folder, 'report.json')
  const mark = randomUUID()
  atEnd(() => void endLeftovers(mark))
  const vitest = [
    ...[node, inProject('node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', project],
    ...['--reporter=default', `--reporter=${inProject('scripts', 'test', 'reporter.mjs')}`],
  ]
  const [command = node, ...args] =
    ownBus && isOnPath('dbus-run-session') ? ['dbus-run-session', '--', ...vitest] : vitest
  const exitCode = await runShown(command, args, {
    ...env,
    PATH: `${path.dirname(node)}${path.delimiter}${env['PATH'] ?? ''}`,
    REMIT_TEST_REPORT: reportFile,
    [MARK]: mark,
    // A log file is read as text, whatever the surroundings force.
    ...(process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }),
  })
  const ended = await endLeftovers(mark)
  if (ended > 0) process.stdout.write(`${project}: ended ${ended} processes that its tests left behind.\n`)
  const report = await readFile(reportFile, 'utf8')
    .then(JSON.parse)
    .catch(() => null)
  await rm(folder, { recursive: true, force: true })
  const { passed, failed, skips, complaints } = countReport(report, exitCode)
  for (const complaint of complaints) process.stdout.write(`${project}: ${complaint}\n`)
  return { name: project, passed, failed, skips, seconds: (Date.now() - startedAtMs) / 1000 }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function runShown(command, args, env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: inProject(), env, stdio: ['ignore', 'inherit', 'inherit'] })
    const stop = () => child.kill('SIGKILL')
    const timer = setTimeout(() => {
      process.stdout.write(`Stopped after ${LONGEST_MS / 60_000} minutes.\n`)
      stop()
    }, LONGEST_MS)
    process.once('SIGINT', stop).once('SIGTERM', stop)
    const end = (/** @type {number} */ code) => {
      clearTimeout(timer)
      process.off('SIGINT', stop).off('SIGTERM', stop)
      resolve(code)
    }
    child.on('error', () => end(127))
    child.on('close', (code) => end(code ?? 1))
  })
}
