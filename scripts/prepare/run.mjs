// Runs another program to its end and gives back what it printed.
import { spawn } from 'node:child_process'
import process from 'node:process'

/**
 * @typedef {{ code: number, signal: string | null, stdout: string, stderr: string, output: string, timedOut: boolean }} Finished
 * `output` is both streams in the order they came.
 */

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, shell?: boolean, onOutput?: (text: string) => void }} [options]
 * @returns {Promise<Finished>} never rejects: a command that cannot be started ends with code 127
 */
export function run(command, args, options = {}) {
  const { cwd, env = process.env, timeoutMs = 0, shell = false, onOutput } = options
  return new Promise((resolve) => {
    const chunks = { stdout: '', stderr: '', output: '' }
    let timedOut = false
    const child = spawn(command, args, {
      cwd,
      env,
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    })
    running.add(child)
    const timer =
      timeoutMs > 0
        ? setTimeout(() => {
            timedOut = true
            child.kill('SIGKILL')
          }, timeoutMs)
        : null

    /** @param {'stdout' | 'stderr'} name */
    const keep = (name) => (/** @type {string} */ text) => {
      chunks[name] += text
      chunks.output += text
      onOutput?.(text)
    }
    child.stdout.setEncoding('utf8').on('data', keep('stdout'))
    child.stderr.setEncoding('utf8').on('data', keep('stderr'))

    /** @param {number} code @param {string | null} signal */
    const end = (code, signal) => {
      running.delete(child)
      if (timer !== null) clearTimeout(timer)
      resolve({ code, signal, timedOut, ...chunks })
    }
    child.on('error', (error) => {
      chunks.output += `${error.message}\n`
      end(127, null)
    })
    child.on('close', (code, signal) => end(code ?? 1, signal))
  })
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** Stops every program started by `run` that has not ended. */
export function stopRunning() {
  for (const child of running) child.kill('SIGKILL')
}
