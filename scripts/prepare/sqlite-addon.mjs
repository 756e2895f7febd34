// Compiles better-sqlite3 for an Electron that has only Node-API 9, once, and puts it where the package looks first.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { copyFile, cp, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { madeOnce } from './cache.mjs'
import { Failure, failedTo } from './failure.mjs'
import { cacheFolder, inProject } from './paths.mjs'
import { progress } from './progress.mjs'
import { run } from './run.mjs'
import { isAtLeast, OLDEST_ELECTRON_WITH_NAPI_10 } from './versions.mjs'

const HEADER = path.join(import.meta.dirname, 'napi9.h')
const ADDON = 'better_sqlite3.node'

/** @param {string} electronVersion */
export function needsOwnAddon(electronVersion) {
  return !isAtLeast(electronVersion, OLDEST_ELECTRON_WITH_NAPI_10)
}

/**
 * @param {{ package: string, header: string, platform: string, arch: string }} made what the binary is made from and for
 */
export function addonCacheKey(made) {
  const hash = createHash('sha256').update(made.header).digest('hex').slice(0, 12)
  return `better-sqlite3-${made.package}-napi9-${made.platform}-${made.arch}-${hash}`
}

function addonFolder() {
  const key = addonCacheKey({
    package: JSON.parse(readFileSync(inProject('node_modules', 'better-sqlite3', 'package.json'), 'utf8'))
      .version,
    header: readFileSync(HEADER, 'utf8'),
    platform: process.platform,
    arch: process.arch,
  })
  return path.join(cacheFolder(), key)
}

export function isAddonCached() {
  return existsSync(path.join(addonFolder(), ADDON))
}

/** @param {string} node the Node to compile with */
export async function placeSqliteAddon(node) {
  const source = inProject('node_modules', 'better-sqlite3')
  const folder = await madeOnce(addonFolder(), ADDON, (temporary) => compile(source, temporary, node))
  const made = path.join(folder, ADDON)
  const placed = path.join(source, 'build', 'Release', ADDON)
  if (existsSync(placed) && readFileSync(placed).equals(readFileSync(made))) return
  await mkdir(path.dirname(placed), { recursive: true })
  const temporary = `${placed}.${process.pid}`
  await copyFile(made, temporary)
  await rename(temporary, placed)
}

/**
 * @param {string} source
 * @param {string} folder
 * @param {string} node
 */
async function compile(source, folder, node) {
  progress('Compiling better-sqlite3 for this Electron (about a minute, once)')
  const work = path.join(folder, 'work')
  const leftOut = new Set(['prebuilds', 'build', 'node_modules'])
  await cp(source, work, { recursive: true, filter: (from) => !leftOut.has(path.relative(source, from)) })
  await copyFile(HEADER, path.join(work, 'napi9.h'))
  await cp(inProject('node_modules', 'node-addon-api'), path.join(work, 'node_modules', 'node-addon-api'), {
    recursive: true,
  })
  const gyp = inProject('node_modules', 'node-gyp', 'bin', 'node-gyp.js')
  const built = await run(node, [gyp, 'rebuild', '--release', '--force_build=1', '--jobs=max'], {
    cwd: work,
    env: {
      ...process.env,
      // binding.gyp runs `node` itself.
      PATH: `${path.dirname(node)}${path.delimiter}${process.env['PATH'] ?? ''}`,
      // make runs in work/build; a relative path keeps folders with spaces working.
      CXXFLAGS: `${process.env['CXXFLAGS'] ?? ''} -include ../napi9.h`,
      npm_config_nodedir: headersFolder(node),
    },
  })
  if (built.code !== 0) {
    throw failedTo('compile better-sqlite3 (which takes a C++20 compiler, make and Python 3)', built.output)
  }
  await copyFile(path.join(work, 'build', 'Release', ADDON), path.join(folder, ADDON))
  await rm(work, { recursive: true, force: true })
}

/**
 * Node-API is the same in every Node, so the headers of any of them will do.
 * @param {string} node
 */
function headersFolder(node) {
  const packaged = inProject(
    'node_modules',
    'node',
    'node_modules',
    `node-${process.platform}-${process.arch}`,
  )
  const hoisted = inProject('node_modules', `node-${process.platform}-${process.arch}`)
  const told = process.env['npm_config_nodedir'] ?? ''
  const folders = [
    packaged,
    hoisted,
    told,
    path.resolve(node, '..', '..'),
    path.resolve(process.execPath, '..', '..'),
    '/usr',
    '/usr/local',
  ]
  const found = folders.find(
    (folder) => folder !== '' && existsSync(path.join(folder, 'include', 'node', 'node_api.h')),
  )
  if (found === undefined) {
    throw new Failure(
      'The headers of Node were not found. Install the development files of Node, or set npm_config_nodedir.',
    )
  }
  return found
}
