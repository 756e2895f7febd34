// Makes the native menus; every entry runs the page's command of the same id, so menus and keys never differ.
import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { ShellWords } from './words.ts'

export type MenuActions = { readonly command: (id: string) => void; readonly quit: () => void }

export function setMenu(words: ShellWords, { command, quit }: MenuActions): void {
  const entry = (label: string, id: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => command(id),
    // Shown only: the page listens to the keys itself, so that they do nothing while somebody types.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  })
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: words.file,
      submenu: [
        entry(words.newMention, 'mention.new'),
        entry(words.newClient, 'client.new'),
        entry(words.newSource, 'source.new'),
        { type: 'separator' },
        entry(words.importFeeds, 'opml.import'),
        entry(words.exportSources, 'opml.export'),
        { type: 'separator' },
        entry(words.checkNow, 'poll.now'),
        entry(words.backUpNow, 'data.backup'),
        { type: 'separator' },
        { label: words.quit, accelerator: 'CommandOrControl+Q', click: quit },
      ],
    },
    {
      label: words.edit,
      submenu: [
        entry(words.undo, 'undo', 'CommandOrControl+Z'),
        { type: 'separator' },
        { label: words.cut, role: 'cut' },
        { label: words.copy, role: 'copy' },
        { label: words.paste, role: 'paste' },
        { label: words.selectAll, role: 'selectAll' },
      ],
    },
    {
      label: words.view,
      submenu: [
        entry(words.commands, 'palette', 'CommandOrControl+K'),
        entry(words.search, 'search'),
        { type: 'separator' },
        { label: words.larger, role: 'zoomIn' },
        { label: words.smaller, role: 'zoomOut' },
        { label: words.usualSize, role: 'resetZoom' },
      ],
    },
    {
      label: words.go,
      submenu: [
        entry(words.inbox, 'go.inbox'),
        entry(words.clients, 'go.clients'),
        entry(words.quotes, 'go.quotes'),
        entry(words.sources, 'go.sources'),
        entry(words.settings, 'go.settings', 'CommandOrControl+,'),
      ],
    },
    { label: words.help, role: 'help', submenu: [entry(words.keys, 'keys')] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
