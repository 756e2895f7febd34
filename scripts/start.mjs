// Starts Remit from the checkout: prepares what is missing, builds what changed, then runs Electron with the given flags.
import './prepare/require-node.mjs'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import os from 'node:os'
import process from 'node:process'
import { AGAIN, flagsAgain } from './prepare/again.mjs'
import { build } from './prepare/build.mjs'
import { callerFolder } from './prepare/caller.mjs'
import { hasDisplay } from './prepare/display.mjs'
import { Failure } from './prepare/failure.mjs'
import { keptByNpm } from './prepare/kept-by-npm.mjs'
import { projectFolder } from './prepare/paths.mjs'
import { displayEnvironment, prepareElectron } from './prepare/prepare.mjs'
import { progress } from './prepare/progress.mjs'
import { script, takeOverSignals } from './prepare/script.mjs'

/** Longer than a backup on quit takes: whatever still runs then hangs. */
const QUIT_WITHIN_MS = 30_000

const flags = process.argv.slice(2)

await script(async () => {
  const [kept] = keptByNpm(process.env)
  if (kept !== undefined)
    throw new Failure(`npm kept ${kept} for itself. Put two hyphens before it: npm start -- ${kept}`)
  const windowless = flags.includes('--once')
  const { node, electron, args } = await prepareElectron({ needsDisplay: !windowless })
  await build(node)
  const headless = windowless && !hasDisplay()
  const env = windowless ? process.env : await displayEnvironment()
  const all = [
    ...args,
    ...(headless ? ['--ozone-platform=headless'] : []),
    ...(hasMessageBus() ? [] : ['--log-level=3']),
    projectFolder,
  ]
  progress('Starting Remit')
  takeOverSignals()
  let code = 0
  // Going into the sample and out of it are starts of the program; whoever waits here waits through them.
  for (let again = /** @type {string[] | null} */ (flags); again !== null; ) {
    code = await runToEnd(electron.executable, [...all, ...again], { ...env, [AGAIN]: '1' })
    again = flagsAgain(again, code)
  }
  return code
})

/** Without one Chromium fills the terminal with complaints about it, which nobody in front of it can act on. */
function hasMessageBus() {
  if (process.platform !== 'linux') return true
  return existsSync('/run/dbus/system_bus_socket') && process.env['DBUS_SESSION_BUS_ADDRESS'] !== undefined
}

/**
 * @param {string} executable
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} the exit code a shell would give
 */
function runToEnd(executable, args, env) {
  return new Promise((resolve, reject) => {
    const app = spawn(executable, args, { cwd: callerFolder('start'), env, stdio: 'inherit' })
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.once(signal, () => {
        app.kill(signal)
        setTimeout(() => app.kill('SIGKILL'), QUIT_WITHIN_MS).unref()
      })
    }
    app.on('error', reject)
    app.on('close', (code, signal) =>
      resolve(code ?? 128 + (signal === null ? 0 : os.constants.signals[signal])),
    )
  })
}
