// Runs one of the TypeScript programs under tests/ with the newer Node, its streams being those of this script.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { Failure } from './failure.mjs'
import { inProject, projectFolder } from './paths.mjs'
import { takeOverSignals } from './script.mjs'

/**
 * @param {string} folder inside the project
 * @returns {string[]} the names one can ask for; files with a dot inside or in folders are parts of them
 */
function programsIn(folder) {
  const full = inProject(folder)
  if (!existsSync(full)) return []
  return readdirSync(full)
    .flatMap((name) => /^([a-z0-9-]+)\.ts$/.exec(name)?.[1] ?? [])
    .sort()
}

/**
 * @param {string} folder
 * @param {string | undefined} name as typed
 * @param {string} usage
 * @returns {string} the path of the program
 */
export function programNamed(folder, name, usage) {
  const known = programsIn(folder)
  if (name !== undefined && known.includes(name)) return inProject(folder, `${name}.ts`)
  const complaint = name === undefined ? 'A name is missing.' : `There is no ${name}.`
  throw new Failure(`${complaint} There are: ${known.join(', ') || 'none yet'}. Usage: ${usage}`)
}

/**
 * @param {{ node: string, file: string, args: string[], env: NodeJS.ProcessEnv }} program
 * @returns {Promise<number>} its exit code
 */
export function runTypescript({ node, file, args, env }) {
  takeOverSignals()
  return new Promise((resolve, reject) => {
    const child = spawn(node, ['--disable-warning=ExperimentalWarning', file, ...args], {
      cwd: projectFolder,
      env: { ...env, PATH: `${path.dirname(node)}${path.delimiter}${env['PATH'] ?? ''}` },
      stdio: 'inherit',
    })
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
      process.on(signal, () => child.kill(signal))
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}
