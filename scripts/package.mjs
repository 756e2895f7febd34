// Packs Remit into a folder that runs without the checkout and prints the path of its executable.
// --inspectable packs a second one, beside it, that tests can attach to; --installers makes what people install of it, too.
import './prepare/require-node.mjs'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { build } from './prepare/build.mjs'
import { withLock } from './prepare/cache.mjs'
import { Failure } from './prepare/failure.mjs'
import { inProject, projectFolder, projectLock } from './prepare/paths.mjs'
import { prepareElectron } from './prepare/prepare.mjs'
import { progress } from './prepare/progress.mjs'
import { run } from './prepare/run.mjs'
import { script } from './prepare/script.mjs'
import { needsOwnAddon } from './prepare/sqlite-addon.mjs'

await script(async () => {
  const inspectable = process.argv.includes('--inspectable')
  const installers = process.argv.includes('--installers')
  const { node, electron } = await prepareElectron({ needsDisplay: false })
  await build(node)
  if (electron.kind === 'fallback')
    progress(
      `Packing with Electron ${electron.version}, which is for trying it out only: hand on none of this`,
    )
  const output = inProject('dist', inspectable ? 'inspectable' : 'release')
  const packed = await withLock(projectLock('package'), async () => {
    progress(`Packing${inspectable ? ' (inspectable)' : ''}`)
    await rm(output, { recursive: true, force: true })
    return run(
      node,
      [
        inProject('node_modules', 'electron-builder', 'cli.js'),
        ...builderArgs(electron, output, { inspectable, installers }),
      ],
      {
        cwd: projectFolder,
        env: { ...process.env, REMIT_SQLITE_ADDON: sqliteAddon(electron.version) },
      },
    )
  })
  if (packed.code !== 0) {
    const why = installers ? ' What makes installers is fetched from github.com the first time.' : ''
    throw new Failure(`Packing failed.${why}`, packed.output.trimEnd())
  }
  const executable = [
    ['linux-unpacked', 'remit'],
    ['linux-arm64-unpacked', 'remit'],
    ['mac', 'Remit.app', 'Contents', 'MacOS', 'Remit'],
    ['mac-arm64', 'Remit.app', 'Contents', 'MacOS', 'Remit'],
    ['win-unpacked', 'Remit.exe'],
    ['win-arm64-unpacked', 'Remit.exe'],
  ]
    .map((parts) => path.join(output, ...parts))
    .find((file) => existsSync(file))
  if (executable === undefined)
    throw new Failure(`Packing left no executable in ${output}.`, packed.output.trimEnd())
  process.stdout.write(`${executable}\n`)
  return 0
})

/**
 * @param {import('./prepare/electron.mjs').Electron} electron
 * @param {string} output
 * @param {{ inspectable: boolean, installers: boolean }} wanted
 */
function builderArgs(electron, output, { inspectable, installers }) {
  return [
    ...(installers ? [] : ['--dir']),
    ...['--publish', 'never', '-c.directories.output', output],
    ...['-c.electronVersion', electron.version, '-c.electronDist', electron.dist],
    ...(inspectable ? ['-c.electronFuses.enableNodeCliInspectArguments', 'true'] : []),
  ]
}

/** @param {string} electronVersion the binary this Electron loads, the only one of nine that is packed */
function sqliteAddon(electronVersion) {
  return needsOwnAddon(electronVersion)
    ? 'build/Release/better_sqlite3.node'
    : `prebuilds/${process.platform}-${process.arch}.node`
}
