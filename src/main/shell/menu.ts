// Keeps the native menus as the page says its commands are; every entry runs the page's command of the same id.
import { Menu } from 'electron'
import type { MenuEntry } from '../../contract/native-menu.ts'
import { type MenuActions, menuTemplate } from './menu-template.ts'
import type { ShellWords } from './words.ts'

type MenuOptions = MenuActions & { readonly words: () => ShellWords }

export type NativeMenu = {
  /** From the first call on there is a menu; without entries it has what the system does by itself. */
  show(entries?: readonly MenuEntry[]): void
}

const withoutState = (entries: readonly MenuEntry[]): string =>
  JSON.stringify(entries.map(({ isEnabled: _, ...entry }) => entry))

export function createMenu({ words, ...actions }: MenuOptions): NativeMenu {
  let entries: readonly MenuEntry[] = []
  let shown = ''
  return {
    show(next = entries) {
      entries = next
      const wanted = `${withoutState(entries)}${JSON.stringify(words())}`
      if (wanted === shown) {
        for (const { id, isEnabled } of entries) {
          const item = Menu.getApplicationMenu()?.getMenuItemById(id)
          if (item && item.enabled !== isEnabled) item.enabled = isEnabled
        }
        return
      }
      shown = wanted
      Menu.setApplicationMenu(
        Menu.buildFromTemplate(menuTemplate(entries, words(), process.platform, actions)),
      )
    },
  }
}
