// Knows where the owner's own workspace and the sample are, which has a folder of its own, and which of them a start shows.
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
