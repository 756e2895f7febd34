// Builds the app with electron-vite when its sources changed since the last build.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { withLock } from './cache.mjs'
import { Failure, meaningOf } from './failure.mjs'
import { inProject, projectLock } from './paths.mjs'
import { progress } from './progress.mjs'
import { run } from './run.mjs'

const FOLDERS = ['src', 'resources']
const FILES = /^(electron\.vite\.config\.\w+|tsconfig.*\.json|package\.json|package-lock\.json)$/
const ENTRY = path.join('out', 'main', 'index.js')

/** @param {string} node */
export async function build(node) {
  await withLock(projectLock('build'), async () => {
    const stampFile = inProject('node_modules', '.cache', 'remit', 'build-stamp')
    const stamp = await sourceStamp(inProject())
    if (existsSync(inProject(ENTRY)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp)
      return
    progress('Building')
    const tool = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js')
    const built = await run(node, [tool, 'build', '--logLevel', 'warn'], { cwd: inProject() })
    if (built.code !== 0) {
      const why = meaningOf(built.output)
      throw new Failure(
        why === null ? 'The build failed.' : `The build failed. ${why}`,
        built.output.trimEnd(),
      )
    }
    await mkdir(path.dirname(stampFile), { recursive: true })
    await writeFile(stampFile, stamp)
  })
}

/**
 * A hash over the names and contents of everything the build reads; times are not looked at, because a checkout changes them.
 * @param {string} root
 */
export async function sourceStamp(root) {
  const files = (await readdir(root)).filter((name) => FILES.test(name))
  for (const folder of FOLDERS) {
    if (!existsSync(path.join(root, folder))) continue
    for (const entry of await readdir(path.join(root, folder), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) files.push(path.relative(root, path.join(entry.parentPath, entry.name)))
    }
  }
  const hash = createHash('sha256')
  for (const name of files.sort()) {
    const content = await readFile(path.join(root, name))
    hash.update(`${name}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
