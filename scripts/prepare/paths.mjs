// Says where the project and its cache are.
import { createHash } from 'node:crypto'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'

export const projectFolder = path.resolve(import.meta.dirname, '..', '..')

/**
 * The folder for what is expensive to make and the same for every checkout.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [home]
 */
export function cacheFolder(env = process.env, home = os.homedir()) {
  const own = env['REMIT_CACHE_DIR'] ?? ''
  if (own !== '') return path.resolve(own)
  const xdg = env['XDG_CACHE_HOME'] ?? ''
  // The XDG base directory specification: a relative value is invalid and to be ignored.
  return path.isAbsolute(xdg) ? path.join(xdg, 'remit') : path.join(home, '.cache', 'remit')
}

/** @param {...string} parts */
export function inProject(...parts) {
  return path.join(projectFolder, ...parts)
}

/**
 * Where to lock something of this checkout: outside it, since `npm ci` empties node_modules.
 * @param {string} name
 */
export function projectLock(name) {
  const checkout = createHash('sha256').update(projectFolder).digest('hex').slice(0, 12)
  return path.join(cacheFolder(), 'locks', `${name}-${checkout}`)
}
