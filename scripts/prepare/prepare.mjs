// Does everything that must be there before the app or a test can run, in order, each step only when it is needed.
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { currentNode } from './current-node.mjs'
import { installDependencies } from './dependencies.mjs'
import { hasDisplay, startDisplay } from './display.mjs'
import { findElectron } from './electron.mjs'
import { progress } from './progress.mjs'
import { atEnd } from './script.mjs'
import { isAddonCached, needsOwnAddon, placeSqliteAddon } from './sqlite-addon.mjs'
import { provideSystemPackages } from './system-packages.mjs'

/** Packages and a Node for the tools: enough for what needs no Electron. @returns {Promise<string>} the path of the Node */
export async function prepareTools() {
  await installDependencies()
  return currentNode()
}

/**
 * @param {{ forTests?: boolean, needsDisplay?: boolean }} [wanted]
 * @returns {Promise<{ node: string, electron: import('./electron.mjs').Electron, args: string[] }>}
 */
export async function prepareElectron({ forTests = false, needsDisplay = true } = {}) {
  const node = await prepareTools()
  const electron = await findElectron(node)
  const ownAddon = needsOwnAddon(electron.version)
  await provideSystemPackages({
    executable: electron.executable,
    purposes: [
      ...(forTests ? [/** @type {const} */ ('tests')] : []),
      ...(needsDisplay && !hasDisplay() ? [/** @type {const} */ ('display')] : []),
      ...(ownAddon && !isAddonCached() ? [/** @type {const} */ ('compiler')] : []),
    ],
  })
  if (ownAddon) await placeSqliteAddon(node)
  return { node, electron, args: electronArgs() }
}

/** Needed where Electron itself would not start; what a person installs starts without them. */
function electronArgs() {
  if (process.platform !== 'linux') return []
  const args = []
  if (process.getuid?.() === 0 || forbidsUserNamespaces()) args.push('--no-sandbox')
  if (!existsSync('/dev/dri')) args.push('--disable-gpu')
  return args
}

/** Ubuntu since 23.10 allows Chromium's sandbox only to programs installed with a profile, which one in a folder has not. */
function forbidsUserNamespaces() {
  const settings = [
    '/proc/sys/kernel/apparmor_restrict_unprivileged_userns',
    '/proc/sys/kernel/unprivileged_userns_clone',
  ]
  const [restricted, allowed] = settings.map((file) =>
    existsSync(file) ? readFileSync(file, 'utf8').trim() : null,
  )
  return restricted === '1' || allowed === '0'
}

/** @returns {Promise<NodeJS.ProcessEnv>} the environment in which windows open */
export async function displayEnvironment() {
  if (hasDisplay()) return process.env
  const { display, stop } = await startDisplay()
  atEnd(stop)
  progress(`This machine has no display: started one in memory (Xvfb ${display})`)
  return { ...process.env, DISPLAY: display }
}
