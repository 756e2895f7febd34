// Installs the packages of package-lock.json when they are not there yet or the file changed, without running their scripts.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { withLock } from './cache.mjs'
import { npm } from './npm.mjs'
import { inProject, projectLock } from './paths.mjs'
import { progress } from './progress.mjs'

export async function installDependencies() {
  if (isInstalled()) return
  await withLock(projectLock('install'), async () => {
    if (isInstalled()) return
    if (!hasSamePackages()) {
      progress('Installing packages (npm ci, once)')
      // The tools are development packages: they are wanted under NODE_ENV=production, too.
      await npm(['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'], {
        cwd: inProject(),
        what: 'install the packages',
      }).catch(forgetInstalled)
    }
    await writeFile(stampFile(), currentStamp())
  })
}

/** After a failure the list of what npm installed may say more than is there. @param {unknown} error @returns {Promise<never>} */
async function forgetInstalled(error) {
  await rm(inProject('node_modules', '.package-lock.json'), { force: true })
  throw error
}

const stampFile = () => inProject('node_modules', '.remit-stamp')

function isInstalled() {
  return existsSync(stampFile()) && readFileSync(stampFile(), 'utf8') === currentStamp()
}

const currentStamp = () =>
  dependencyStamp(readFileSync(inProject('package-lock.json'), 'utf8'), process.platform, process.arch)

/**
 * @param {string} lockfile its text
 * @param {string} platform
 * @param {string} arch
 */
export function dependencyStamp(lockfile, platform, arch) {
  return createHash('sha256').update(`${platform} ${arch}\n${lockfile}`).digest('hex')
}

function hasSamePackages() {
  const installed = inProject('node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  return holdsLocked(readFileSync(inProject('package-lock.json'), 'utf8'), readFileSync(installed, 'utf8'))
}

/**
 * Whether a person's own `npm install` already put there what the lock file asks for.
 * @param {string} wanted package-lock.json
 * @param {string} installed node_modules/.package-lock.json
 */
export function holdsLocked(wanted, installed) {
  const have = packagesIn(installed)
  for (const [place, entry] of Object.entries(packagesIn(wanted))) {
    if (place === '') continue
    const found = have[place]
    // Packages for other platforms are optional and rightly left out.
    if (found === undefined ? entry.optional !== true : found.version !== entry.version) return false
  }
  return true
}

/**
 * @param {string} text
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(text) {
  try {
    return JSON.parse(text).packages ?? {}
  } catch {
    return {}
  }
}
