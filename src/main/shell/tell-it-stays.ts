// Says, the first time the window closes, that Remit goes on.
import { Notification } from 'electron'
import type { ShellWords } from './words.ts'

export function tellItStays({ stays, staysHow }: ShellWords): void {
  if (Notification.isSupported()) new Notification({ title: stays, body: staysHow, silent: true }).show()
}
