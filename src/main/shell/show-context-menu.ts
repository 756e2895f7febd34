// Shows what can be done with the text under the mouse or the cursor.
import { type BrowserWindow, type ContextMenuParams, clipboard, Menu } from 'electron'
import { contextItems } from './context-menu.ts'
import type { ShellWords } from './words.ts'

export function showContextMenu(browser: BrowserWindow, params: ContextMenuParams, said: ShellWords): void {
  const { webContents } = browser
  const items = contextItems(params, said, {
    replace: (word) => webContents.replaceMisspelling(word),
    addToDictionary: (word) => webContents.session.addWordToSpellCheckerDictionary(word),
    copyText: (text) => void clipboard.writeText(text),
  })
  if (items.length > 0) Menu.buildFromTemplate(items).popup({ window: browser })
}
