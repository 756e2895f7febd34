// Has the session start Remit without a window, or no longer: by an autostart file on Linux, by the system's own list elsewhere.
import { app } from 'electron'
import { ok } from '../../core/problem.ts'
import type { Flags } from '../flags.ts'
import { autostartFile, type LoginItem } from './autostart-file.ts'
import { appImage } from './program-file.ts'

/** An AppImage is started by its own file, a checkout by Electron and its folder. */
function startCommand(flags: Flags): string[] {
  const program = appImage() ?? process.execPath
  return [
    program,
    ...(app.isPackaged ? [] : [app.getAppPath()]),
    '--background',
    ...(flags.dataDir === null ? [] : [`--data-dir=${flags.dataDir}`]),
    ...(flags.demo ? ['--demo'] : []),
  ]
}

/** Windows joins the words as they are. */
const quoted = (word: string): string => (/\s/.test(word) ? `"${word}"` : word)

/** macOS hands no arguments on: there `isStartedAtLogin` says what `--background` says elsewhere. */
function systemList([program = '', ...words]: readonly string[]): LoginItem {
  return {
    set: async (openAtLogin) => {
      const command = process.platform === 'win32' ? { path: quoted(program), args: words.map(quoted) } : {}
      app.setLoginItemSettings({ openAtLogin, ...command })
      return ok(null)
    },
    keep: async () => ok(null),
  }
}

export function createLoginItem(flags: Flags): LoginItem {
  const command = startCommand(flags)
  return process.platform === 'linux' ? autostartFile(app.getPath('appData'), command) : systemList(command)
}
