// Gives the path of a Node that is new enough for the tools: the machine's own, or the one of the `node` package.
import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { withLock } from './cache.mjs'
import { Failure, failedTo } from './failure.mjs'
import { networkComplaint } from './npm.mjs'
import { inProject, projectLock } from './paths.mjs'
import { progress } from './progress.mjs'
import { run } from './run.mjs'
import { suitsTools } from './versions.mjs'

/** @returns {Promise<string>} */
export async function currentNode() {
  if (suitsTools(process.version)) return process.execPath
  const folder = inProject('node_modules', 'node')
  const node = path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (await works(node)) return node
  return withLock(projectLock('current-node'), async () => {
    if (await works(node)) return node
    progress(
      `This machine has Node ${process.versions.node}: fetching a newer one for the tools, inside node_modules`,
    )
    const complaint = await networkComplaint()
    const offline = complaint === null ? {} : { npm_config_offline: 'true' }
    // What `npm install` would run itself, were install scripts not off: it installs node-PLATFORM-ARCH beside it.
    const made = await run(process.execPath, ['installArchSpecificPackage.js'], {
      cwd: folder,
      env: { ...process.env, npm_config_loglevel: 'error', npm_config_ignore_scripts: 'true', ...offline },
    })
    if (await works(node)) return node
    if (complaint !== null) throw new Failure(`Could not fetch a newer Node. ${complaint}`)
    throw failedTo('fetch a newer Node', made.output)
  })
}

/** @param {string} node */
async function works(node) {
  if (!existsSync(node)) return false
  const ended = await run(node, ['--version'])
  return ended.code === 0 && suitsTools(ended.stdout.trim())
}
