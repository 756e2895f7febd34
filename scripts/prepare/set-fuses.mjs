// Gives the executable named by the first argument the fuses of a stock Electron, as far as they differ.
import process from 'node:process'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'

const [executable] = process.argv.slice(2)
if (executable === undefined) throw new Error('The path of an Electron executable is needed.')

await flipFuses(executable, {
  version: FuseVersion.V1,
  // Playwright attaches through --inspect.
  [FuseV1Options.EnableNodeCliInspectArguments]: true,
  // The snapshot in the package belongs to another application.
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
})
