// Starts the program once more after it has ended: into the sample, out of it, or as it was.
import { app } from 'electron'
import { appImage } from './program-file.ts'

const own = ['--demo', '--look-around', '--drop-sample', '--background']
/** Said once, and not to a program that starts again as it was. */
const passing = ['--drop-sample', '--background']

/** By which `npm start`, which waits for the program's end, knows how to go on (`scripts/prepare/again`). */
const exitCodes = { '--look-around': 75, '--drop-sample': 76, asItWas: 77 } as const

function relaunch(exitCode: number, left: readonly string[], added: readonly string[]): void {
  if (process.env['REMIT_STARTS_AGAIN'] === '1') {
    process.exitCode = exitCode
    return
  }
  const words = process.argv
    .slice(1)
    .filter((word) => !left.includes(word) && !/^--(?:inspect|remote-debugging)/.test(word))
  const args = [...words, ...added]
  const image = appImage()
  // Its first mount is being taken down just then, so that it unpacks itself instead.
  if (image === null) app.relaunch({ args })
  else app.relaunch({ execPath: image, args: ['--appimage-extract-and-run', ...args] })
}

/** After this the program has to end; it starts again by itself, or is started by whoever waits for it. */
export const startAgainWith = (flag: '--look-around' | '--drop-sample'): void =>
  relaunch(exitCodes[flag], own, [flag])

export const startAgain = (): void => relaunch(exitCodes.asItWas, passing, [])
