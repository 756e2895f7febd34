// Lets newsboat, where it is installed, read the same feeds, so that a figure has something to stand beside.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type NewsboatTimes = { readonly coldSeconds: number; readonly unchangedSeconds: number }

/** Reloads `feeds` feeds of a server twice in a folder of its own; null where there is no newsboat. */
export function reloadWithNewsboat(folder: string, port: number, feeds: number): NewsboatTimes | null {
  if (spawnSync('newsboat', ['--version']).status !== 0) return null
  const urls = Array.from({ length: feeds }, (_, n) => `http://127.0.0.1:${port}/feed/${n}`)
  const path = (name: string) => join(folder, name)
  writeFileSync(path('urls'), `${urls.join('\n')}\n`)
  writeFileSync(path('config'), 'reload-threads 8\nmax-items 0\n')
  const reload = (): number => {
    const startedAt = performance.now()
    const args = ['-C', path('config'), '-u', path('urls'), '-c', path('cache.db'), '-x', 'reload']
    const { status, stderr } = spawnSync('newsboat', args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`newsboat: ${stderr}`)
    return Math.round(performance.now() - startedAt) / 1000
  }
  return { coldSeconds: reload(), unchangedSeconds: reload() }
}
