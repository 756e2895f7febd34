// Says, the first time the window closes, that Remit goes on, and where it is to be found again.
import { Notification } from 'electron'
import type { ShellWords } from './words.ts'

export function tellItStays(said: ShellWords, isInTray: boolean): void {
  if (!Notification.isSupported()) return
  const [title, body] = isInTray ? [said.stays, said.staysHow] : [said.staysUnseen, said.staysUnseenHow]
  // A Mac says it by another key.
  const how = process.platform === 'darwin' ? body.replace('Ctrl+Q', '⌘Q') : body
  new Notification({ title, body: how, silent: true }).show()
}
