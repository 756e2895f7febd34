// Says where the person was when typing the command: npm itself moves to the project folder first.
import path from 'node:path'
import process from 'node:process'

/**
 * @param {string} scriptName the name in package.json
 * @param {NodeJS.ProcessEnv} [env]
 */
export function callerFolder(scriptName, env = process.env) {
  // The variables are inherited: a script started by another npm script must not take that one's folder.
  const started = env['npm_lifecycle_event'] === scriptName ? env['INIT_CWD'] : undefined
  return started ?? process.cwd()
}

/**
 * @param {string} scriptName
 * @param {string} file as typed
 */
export function typedPath(scriptName, file) {
  return path.resolve(callerFolder(scriptName), file)
}
