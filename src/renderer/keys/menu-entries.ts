// Says what the native menus hold: every command that can be chosen by name, in the menu of its group.
import type { MenuEntry, MenuPlace } from '../../contract/native-menu.ts'
import { t } from '../i18n/t.ts'
import { type CommandGroup, type CommandId, commandIds, entryOf } from './commands.ts'

const placeOfGroup: Readonly<Record<CommandGroup, MenuPlace>> = {
  move: 'view',
  case: 'case',
  quote: 'quote',
  go: 'go',
  program: 'file',
}

/** Null for a command that is only a key. */
export function menuPlaceOf(id: CommandId): MenuPlace | null {
  const { group, menu, isKeyOnly } = entryOf(id)
  return menu ?? (isKeyOnly === true ? null : placeOfGroup[group])
}

// A menu shows one press; of two forms the one with Ctrl or Cmd, or a key of the top row, is the usual there.
const shownKeys = (id: CommandId): string | null => {
  const { keys } = entryOf(id)
  const usual = keys.find((each) => /^mod\+|^F\d/.test(each))
  return usual ?? keys.find((each) => !each.includes(' ')) ?? null
}

export const menuEntries = (available: ReadonlySet<CommandId>): MenuEntry[] =>
  commandIds.flatMap((id) => {
    const place = menuPlaceOf(id)
    if (place === null) return []
    return [{ place, id, label: t(`command.${id}`), keys: shownKeys(id), isEnabled: available.has(id) }]
  })
