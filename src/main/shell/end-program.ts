// Ends the program for good, once everything it keeps is closed.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { app } from 'electron'
import { tellStarter } from '../end-told.ts'

/**
 * Electron 33.2.1, the fallback of `scripts/prepare`, frees what a finished request held a second time where the collector had
 * found it but not freed it yet as the program ends (mended later by electron/electron#45368). A collection that is asked for
 * frees at once all that was found, and leaves none under way.
 */
function leaveNothingToFree(): void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
}

export function endProgram(exitCode: number): void {
  tellStarter(exitCode)
  leaveNothingToFree()
  app.exit(exitCode)
}
