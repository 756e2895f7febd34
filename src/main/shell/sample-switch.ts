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

/** By which `npm start`, which waits for the program's end, knows how to go on (`scripts/prepare/again`). */
const exitCodes = { '--look-around': 75, '--drop-sample': 76 } as const

/** After this the program has to end; it starts again by itself, or is started by whoever waits for it. */
export function startAgainWith(flag: keyof typeof exitCodes): void {
  if (process.env['REMIT_STARTS_AGAIN'] === '1') {
    process.exitCode = exitCodes[flag]
    return
  }
  const words = process.argv
    .slice(1)
    .filter((word) => !own.includes(word) && !/^--(?:inspect|remote-debugging)/.test(word))
  app.relaunch({ args: [...words, flag] })
}
