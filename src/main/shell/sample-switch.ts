// Changes between the owner's own workspace and the sample, which has a folder of its own: a start of the program each way.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import type { Flags } from '../flags.ts'

type Places = Pick<Flags, 'dataDir' | 'demo' | 'lookAround'>

const sampleDir = ({ dataDir }: Places): string =>
  dataDir === null ? join(app.getPath('appData'), 'Remit', 'sample') : join(dataDir, 'sample')

/** `--demo` with a folder of its own has no workspace of the owner's beside it. */
export const canLeaveSample = ({ demo, lookAround, dataDir }: Places): boolean =>
  lookAround || (demo && dataDir === null)

/** Where the data of this start is. */
export function dataFolder(flags: Places): string {
  if (flags.lookAround || (flags.demo && flags.dataDir === null)) return sampleDir(flags)
  return flags.dataDir ?? join(app.getPath('appData'), 'Remit', 'workspace')
}

/** Before anything is opened, and after the program that showed it has ended. */
export function dropSample(flags: Places): void {
  rmSync(sampleDir(flags), { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}

const own = ['--demo', '--look-around', '--drop-sample', '--background']

/** After this the program has to end; it starts again by itself. */
export function startAgainWith(flag: '--look-around' | '--drop-sample'): void {
  const words = process.argv
    .slice(1)
    .filter((word) => !own.includes(word) && !/^--(?:inspect|remote-debugging)/.test(word))
  app.relaunch({ args: [...words, flag] })
}
