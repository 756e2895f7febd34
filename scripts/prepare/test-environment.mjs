// Tells tests and benchmarks through the environment which Electron and which Node to start.

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {{ node: string, electron: import('./electron.mjs').Electron, args: string[] }} prepared
 * @returns {NodeJS.ProcessEnv}
 */
export function testEnvironment(env, { node, electron, args }) {
  return {
    ...env,
    REMIT_ELECTRON: electron.executable,
    REMIT_ELECTRON_ARGS: JSON.stringify(args),
    REMIT_NODE: node,
  }
}
