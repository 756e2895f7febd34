// Says whether the session started Remit by itself, where no flag tells.
import { app } from 'electron'

/** macOS hands no arguments on. */
export const isStartedAtLogin = (): boolean =>
  process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin
