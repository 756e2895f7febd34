// Gives windows a screen: the person's own, or one in memory (Xvfb) that ends with this script.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { Failure } from './failure.mjs'

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @param {(path: string) => boolean} [exists]
 * @param {string} [platform]
 */
export function hasDisplay(env = process.env, exists = existsSync, platform = process.platform) {
  if (platform !== 'linux') return true
  if ((env['WAYLAND_DISPLAY'] ?? '') !== '') return true
  const local = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(env['DISPLAY'] ?? '')
  if (local === null) return (env['DISPLAY'] ?? '') !== ''
  return exists(`/tmp/.X11-unix/X${local[1]}`)
}

/** Big enough for the widest screenshot, deep enough for true colour. */
const SCREEN = '1920x1200x24'

/** The shell ends Xvfb when its standard input closes, which happens even when this process is killed. */
const WATCHED = 'Xvfb "$@" & read _; kill $! 2>/dev/null'

/** @returns {Promise<{ display: string, stop: () => void }>} */
export async function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp']
  const shell = spawn('sh', ['-c', WATCHED, 'sh', ...args], { stdio: ['pipe', 'ignore', 'ignore', 'pipe'] })
  return { display: await displayNumber(shell), stop: () => void shell.stdin?.destroy() }
}

/** Starts an Xvfb that outlives this process. @returns {Promise<{ display: string, pid: number }>} */
export async function startLastingDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp']
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true })
  const display = await displayNumber(server)
  server.unref()
  return { display, pid: server.pid ?? 0 }
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function displayNumber(server) {
  const announced = /** @type {import('node:stream').Readable} */ (server.stdio[3])
  return new Promise((resolve, reject) => {
    let text = ''
    announced.setEncoding('utf8').on('data', (part) => {
      text += part
      if (text.includes('\n')) resolve(`:${text.trim()}`)
    })
    const failed = () =>
      reject(new Failure('Xvfb could not be started. Try to run `Xvfb :99` by hand to see why.'))
    announced.on('close', failed)
    server.on('error', failed)
  })
}
