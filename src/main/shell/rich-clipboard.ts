// Puts formatted text on the clipboard with its plain form beside it, the way each version of Electron wants it.
import * as electron from 'electron'

/** Electron 33 takes one object of both forms; newer ones take items by MIME type and know no such object any more. */
export async function copyRich(text: string, html: string): Promise<void> {
  const { clipboard } = electron
  if ('ClipboardItem' in electron)
    await clipboard.write([new electron.ClipboardItem({ 'text/plain': text, 'text/html': html })])
  else await Reflect.apply(clipboard.write, clipboard, [{ text, html }])
}
