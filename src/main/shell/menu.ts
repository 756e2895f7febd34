// Makes the native menus from what the page says of its commands; every entry runs the page's command of the same id.
import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuEntry, MenuPlace } from '../../contract/native-menu.ts'
import type { ShellWords } from './words.ts'

type MenuOptions = {
  readonly words: () => ShellWords
  readonly command: (id: string) => void
  readonly quit: () => void
}

export type NativeMenu = {
  /** From the first call on there is a menu; without entries it has what the system does by itself. */
  show(entries?: readonly MenuEntry[]): void
}

const signs: Readonly<Record<string, string>> = { mod: 'CommandOrControl', shift: 'Shift' }

/**
 * Electron's form of a chord, or null for one it could not show. On a Mac a key in a menu is always listened to, also
 * while somebody types, so that single keys are left out there.
 */
function acceleratorOf(keys: string | null, platform: string): string | null {
  if (keys === null || (platform === 'darwin' && !keys.startsWith('mod+'))) return null
  const parts = keys.split('+').map((part) => signs[part] ?? (part.length === 1 ? part.toUpperCase() : part))
  return /^[A-Z0-9,/]$|^Enter$/.test(parts.at(-1) ?? '') ? parts.join('+') : null
}

const withoutState = (entries: readonly MenuEntry[]): string =>
  JSON.stringify(entries.map(({ isEnabled: _, ...entry }) => entry))

export function createMenu({ words, command, quit }: MenuOptions): NativeMenu {
  let entries: readonly MenuEntry[] = []
  let shown = ''

  const itemOf = ({ id, label, keys, isEnabled }: MenuEntry): MenuItemConstructorOptions => {
    const accelerator = acceleratorOf(keys, process.platform)
    return {
      id,
      label,
      enabled: isEnabled,
      click: () => command(id),
      // Shown only: the page listens to the keys itself, so that they do nothing while somebody types.
      ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
    }
  }
  const itemsOf = (place: MenuPlace): MenuItemConstructorOptions[] =>
    entries.filter((entry) => entry.place === place).map(itemOf)

  function build(): void {
    const said = words()
    const line: MenuItemConstructorOptions = { type: 'separator' }
    const menu = (label: string, place: MenuPlace, own: MenuItemConstructorOptions[] = []) => {
      const items = itemsOf(place)
      const submenu = [...items, ...(items.length > 0 && own.length > 0 ? [line] : []), ...own]
      return submenu.length > 0 ? [{ label, submenu }] : []
    }
    Menu.setApplicationMenu(
      Menu.buildFromTemplate([
        ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
        ...menu(said.file, 'file', [{ label: said.quit, accelerator: 'CommandOrControl+Q', click: quit }]),
        ...menu(said.edit, 'edit', [
          { label: said.cut, role: 'cut' },
          { label: said.copy, role: 'copy' },
          { label: said.paste, role: 'paste' },
          { label: said.selectAll, role: 'selectAll' },
        ]),
        ...menu(said.view, 'view', [
          { label: said.larger, role: 'zoomIn' },
          { label: said.smaller, role: 'zoomOut' },
          { label: said.usualSize, role: 'resetZoom' },
        ]),
        ...menu(said.case, 'case'),
        ...menu(said.quote, 'quote'),
        ...menu(said.go, 'go'),
        ...menu(said.help, 'help').map((help) => ({ ...help, role: 'help' as const })),
      ]),
    )
  }

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
      build()
    },
  }
}
