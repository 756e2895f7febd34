// The native menus have what each system's people look for, where they look for it, and show no key that does something else.
import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import type { MenuEntry } from '../../../src/contract/native-menu.ts'
import { acceleratorOf, menuTemplate } from '../../../src/main/shell/menu-template.ts'
import { shellWords } from '../../../src/main/shell/words.ts'

const entries: MenuEntry[] = [
  { place: 'file', id: 'client.new', label: 'Add client', keys: null, isEnabled: true },
  { place: 'edit', id: 'undo', label: 'Undo', keys: 'mod+z', isEnabled: true },
  { place: 'case', id: 'case.done', label: 'Done', keys: 'e', isEnabled: false },
  { place: 'go', id: 'go.inbox', label: 'Inbox', keys: null, isEnabled: true },
  { place: 'go', id: 'go.settings', label: 'Settings', keys: 'mod+,', isEnabled: true },
  { place: 'help', id: 'keys', label: 'All keys', keys: 'F1', isEnabled: true },
]

/** Each menu as a row of its entries: what it says, and with which key. */
function laidOut(platform: string): Record<string, string[]> {
  const did = { command: () => undefined, quit: () => undefined }
  const template = menuTemplate(entries, shellWords('en'), platform, did)
  return Object.fromEntries(
    template.map(({ label, submenu }) => [
      label ?? '',
      (submenu as MenuItemConstructorOptions[])
        .filter(({ visible }) => visible !== false)
        .map((item) =>
          item.type === 'separator' ? '-' : [item.label, item.accelerator].filter(Boolean).join(' · '),
        ),
    ]),
  )
}

const editing = ['-', 'Cut', 'Copy', 'Paste', 'Paste as plain text', 'Select all']
const looking = ['Larger text', 'Smaller text', 'Usual text size', '-', 'Full screen']
const quit = 'Quit Remit · CommandOrControl+Q'
const close = 'Close window · CommandOrControl+W'

describe('the menus', () => {
  it.each(['linux', 'win32'])('of %s close and quit from the first one', (platform) => {
    expect(laidOut(platform)).toEqual({
      File: ['Add client', '-', close, quit],
      Edit: ['Undo · CommandOrControl+Z', ...editing],
      View: looking,
      Case: ['Done · E'],
      Go: ['Inbox', 'Settings · CommandOrControl+,'],
      Help: ['All keys · F1'],
    })
  })

  it('of a Mac have one of the program’s own, with the settings in it, and one of its windows', () => {
    expect(laidOut('darwin')).toEqual({
      Remit: [
        'About Remit',
        '-',
        'Settings… · CommandOrControl+,',
        '-',
        'Services',
        '-',
        'Hide Remit',
        'Hide others',
        'Show all',
        '-',
        quit,
      ],
      File: ['Add client', '-', close],
      Edit: ['Undo · CommandOrControl+Z', ...editing],
      View: looking,
      Case: ['Done'],
      Go: ['Inbox'],
      Window: ['Minimize', 'Zoom', '-', 'Bring all to front'],
      Help: ['All keys · F1'],
    })
  })
})

describe('a key in a menu', () => {
  it.each([
    ['mod+k', false, 'CommandOrControl+K'],
    ['shift+z', false, 'Shift+Z'],
    ['mod+Enter', false, 'CommandOrControl+Enter'],
    ['F1', true, 'F1'],
    ['e', false, 'E'],
    ['e', true, null],
    ['?', false, null],
    [null, false, null],
  ])('%s, on a Mac %s, is %s', (keys, isMac, accelerator) => {
    expect(acceleratorOf(keys, isMac)).toBe(accelerator)
  })
})
