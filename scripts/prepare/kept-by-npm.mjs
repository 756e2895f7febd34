// Knows which flags of Remit npm kept for itself because no -- stood before them.

/** What `npm start` takes; --json is one of npm's own, too, and does nothing without --once. */
const flags = ['--demo', '--once', '--background', '--data-dir']

/**
 * npm hands a flag it does not know on as a variable and nothing else.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function keptByNpm(env) {
  return flags.filter((flag) => env[`npm_config_${flag.slice(2).replaceAll('-', '_')}`] !== undefined)
}
