// Compares versions of Node and Electron. Pure.

/**
 * @param {string} text '24.21.0' or 'v24.21.0'
 * @returns {[number, number, number]} missing or unreadable parts are 0
 */
export function parseVersion(text) {
  const [major = 0, minor = 0, patch = 0] = text
    .replace(/^v/, '')
    .split('.')
    .map((part) => Number.parseInt(part, 10) || 0)
  return [major, minor, patch]
}

/**
 * @param {string} version
 * @param {string} least
 */
export function isAtLeast(version, least) {
  const have = parseVersion(version)
  const want = parseVersion(least)
  for (const [index, part] of have.entries()) {
    const wanted = want[index] ?? 0
    if (part !== wanted) return part > wanted
  }
  return true
}

/** The oldest Node that these scripts themselves run on. */
const OLDEST_NODE = '20.11.0'

/** better-sqlite3's prebuilds need Node-API 10 (22.14); running TypeScript files needs no flag since 22.18. */
const OLDEST_TOOL_NODE = '22.18.0'

/**
 * Whether the tools run on this Node. The short-lived 23 is left out: several of them refuse it.
 * @param {string} version
 */
export function suitsTools(version) {
  return isAtLeast(version, OLDEST_TOOL_NODE) && parseVersion(version)[0] !== 23
}

/** The first Electron with Node-API 10. */
export const OLDEST_ELECTRON_WITH_NAPI_10 = '35.0.0'

/**
 * @param {string} version the running Node
 * @returns {string | null} what to tell the person, or null when it will do
 */
export function nodeComplaint(version) {
  if (isAtLeast(version, OLDEST_NODE)) return null
  return `Node ${version.replace(/^v/, '')} is too old: Remit needs Node ${OLDEST_NODE} or newer. Install a current Node and run the command again.`
}
