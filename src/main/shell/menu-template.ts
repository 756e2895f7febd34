// Lays out the native menus as each system expects them: the page's commands in their places, and what the system does by itself.
import type { MenuItemConstructorOptions } from 'electron'
import type { MenuEntry, MenuPlace } from '../../contract/native-menu.ts'
import type { ShellWords } from './words.ts'

export type MenuActions = {
  readonly command: (id: string) => void
  readonly quit: () => void
}

type Item = MenuItemConstructorOptions

const signs: Readonly<Record<string, string>> = { mod: 'CommandOrControl', shift: 'Shift' }

/**
 * Electron's form of a chord, or null for one it could not show. On a Mac a key in a menu is always listened to, also
 * while somebody types, so that single keys are left out there.
 */
export function acceleratorOf(keys: string | null, isMac: boolean): string | null {
  if (keys === null || (isMac && !keys.startsWith('mod+') && !/^F\d+$/.test(keys))) return null
  const parts = keys.split('+').map((part) => signs[part] ?? (part.length === 1 ? part.toUpperCase() : part))
  return /^(?:[A-Z0-9,/]|Enter|F\d+)$/.test(parts.at(-1) ?? '') ? parts.join('+') : null
}

const line: Item = { type: 'separator' }

/** Keyboards without a plus of its own, and number pads, make text larger by another press than the menu shows. */
const alsoLarger: Item[] = ['=', 'numadd'].map((key) => ({
  role: 'zoomIn',
  accelerator: `CommandOrControl+${key}`,
  visible: false,
  acceleratorWorksWhenHidden: true,
}))

export function menuTemplate(
  entries: readonly MenuEntry[],
  said: ShellWords,
  platform: string,
  { command, quit }: MenuActions,
): Item[] {
  const isMac = platform === 'darwin'
  const itemOf = ({ id, label, keys, isEnabled }: MenuEntry): Item => {
    const accelerator = acceleratorOf(keys, isMac)
    return {
      id,
      label,
      enabled: isEnabled,
      click: () => command(id),
      // Shown only: the page listens to the keys itself, so that they do nothing while somebody types.
      ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
    }
  }
  // A Mac keeps the settings in the program's own menu.
  const settings = isMac ? entries.find(({ id }) => id === 'go.settings') : undefined
  const menu = (label: string, place: MenuPlace, own: readonly Item[] = []): Item[] => {
    const items = entries.filter((entry) => entry.place === place && entry !== settings).map(itemOf)
    const submenu = [...items, ...(items.length > 0 && own.length > 0 ? [line] : []), ...own]
    return submenu.length > 0 ? [{ label, submenu }] : []
  }
  const close: Item = { label: said.close, role: 'close', accelerator: 'CommandOrControl+W' }
  const ending: Item = { label: said.quit, accelerator: 'CommandOrControl+Q', click: quit }
  const ofTheMac: Item = {
    label: 'Remit',
    submenu: [
      { label: said.about, role: 'about' },
      line,
      ...(settings ? [{ ...itemOf(settings), label: `${said.settings}…` }, line] : []),
      { label: said.services, role: 'services' },
      line,
      { label: said.hide, role: 'hide' },
      { label: said.hideOthers, role: 'hideOthers' },
      { label: said.unhide, role: 'unhide' },
      line,
      ending,
    ],
  }
  const windows: Item = {
    label: said.window,
    role: 'window',
    submenu: [
      { label: said.minimize, role: 'minimize' },
      { label: said.zoomWindow, role: 'zoom' },
      line,
      { label: said.front, role: 'front' },
    ],
  }
  return [
    ...(isMac ? [ofTheMac] : []),
    ...menu(said.file, 'file', isMac ? [close] : [close, ending]),
    ...menu(said.edit, 'edit', [
      { label: said.cut, role: 'cut' },
      { label: said.copy, role: 'copy' },
      { label: said.paste, role: 'paste' },
      { label: said.pasteAsText, role: 'pasteAndMatchStyle' },
      { label: said.selectAll, role: 'selectAll' },
    ]),
    ...menu(said.view, 'view', [
      { label: said.larger, role: 'zoomIn' },
      ...alsoLarger,
      { label: said.smaller, role: 'zoomOut' },
      { label: said.usualSize, role: 'resetZoom' },
      line,
      { label: said.fullScreen, role: 'togglefullscreen' },
    ]),
    ...menu(said.case, 'case'),
    ...menu(said.quote, 'quote'),
    ...menu(said.go, 'go'),
    ...(isMac ? [windows] : []),
    ...menu(said.help, 'help').map((help) => ({ ...help, role: 'help' as const })),
  ]
}
