// Finds an Electron to run, in a fixed order, and says what it is.
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { Failure } from './failure.mjs'
import { FALLBACK_VERSION, fallbackElectron } from './fallback-electron.mjs'
import { cacheFolder, inProject } from './paths.mjs'
import { progress } from './progress.mjs'
import { run } from './run.mjs'

/**
 * @typedef {{ kind: 'override' | 'release' | 'fallback', executable: string, version: string, dist: string }} Electron
 * `dist` is the distribution folder to package from.
 */

/** A machine that is cut off stays so for a while: the release page is asked again only after this time. */
const ASK_AGAIN_AFTER_MS = 24 * 60 * 60_000
const DOWNLOAD_TIMEOUT_MS = 10 * 60_000

/**
 * @param {string} node a Node that Electron's installer runs on
 * @returns {Promise<Electron>}
 */
export async function findElectron(node) {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? ''
  if (override !== '') return overridden(override)

  const dist = inProject('node_modules', 'electron', 'dist')
  const wanted = JSON.parse(
    readFileSync(inProject('node_modules', 'electron', 'package.json'), 'utf8'),
  ).version
  const release = () => ({
    kind: /** @type {const} */ ('release'),
    executable: path.join(dist, executableName()),
    version: wanted,
    dist,
  })
  if (versionIn(dist) === wanted && existsSync(release().executable)) return release()

  const output = await downloadRelease(node, wanted)
  if (output === null) return release()
  if (process.platform !== 'linux' || process.arch !== 'x64') throw outOfReach(output)

  const { pristine, withLoader } = await fallbackElectron(node)
  return {
    kind: 'fallback',
    executable: path.join(withLoader, 'electron'),
    version: FALLBACK_VERSION,
    dist: pristine,
  }
}

/** @param {string} folder @returns {Electron} */
function overridden(folder) {
  const executable = path.join(folder, executableName())
  if (!existsSync(executable)) {
    throw new Failure(
      `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no ${executableName()} in it. Correct or unset it.`,
    )
  }
  return { kind: 'override', executable, version: versionIn(folder) ?? '0.0.0', dist: folder }
}

/** @param {string} output what the installer said */
function outOfReach(output) {
  return new Failure(
    'Electron is not installed and its release page could not be reached. Connect to the internet and run the command again, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.',
    output.trim().split('\n').slice(0, 5).join('\n'),
  )
}

/**
 * @param {string} node
 * @param {string} wanted
 * @returns {Promise<string | null>} null when it is there now, otherwise why not
 */
async function downloadRelease(node, wanted) {
  const memory = path.join(cacheFolder(), 'release-out-of-reach.json')
  const before = await readFile(memory, 'utf8')
    .then(JSON.parse)
    .catch(() => null)
  if (before !== null && !isWorthAsking(before, wanted, Date.now())) return String(before.output)

  progress(`Fetching Electron ${wanted} from its release page (about 110 MB, once)`)
  const ended = await run(node, [inProject('node_modules', 'electron', 'install.js')], {
    timeoutMs: DOWNLOAD_TIMEOUT_MS,
  })
  if (ended.code === 0) {
    await rm(memory, { force: true })
    return null
  }
  progress('The release page of Electron is out of reach')
  await mkdir(path.dirname(memory), { recursive: true })
  await writeFile(
    memory,
    JSON.stringify({ version: wanted, atMs: Date.now(), output: ended.output.slice(0, 2_000) }),
  )
  return ended.output
}

/**
 * @param {{ version?: unknown, atMs?: unknown }} before the last failed attempt
 * @param {string} wanted
 * @param {number} nowMs
 */
export function isWorthAsking(before, wanted, nowMs) {
  const atMs = typeof before.atMs === 'number' ? before.atMs : 0
  // A time in the future is a clock that was set back: it says nothing.
  return before.version !== wanted || nowMs - atMs >= ASK_AGAIN_AFTER_MS || atMs > nowMs
}

/** @param {string} dist */
function versionIn(dist) {
  try {
    return readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
  } catch {
    return null
  }
}

function executableName() {
  if (process.platform === 'win32') return 'electron.exe'
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'
}
