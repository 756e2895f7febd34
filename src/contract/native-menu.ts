// The native menus as the page fills them: every entry is a command of its registry, named and enabled as it is there.
import { z } from 'zod'
import { none, shellWrite } from './method.ts'

/** The menus that hold commands, in their order. */
export const menuPlaces = ['file', 'edit', 'view', 'case', 'quote', 'go', 'help'] as const
export type MenuPlace = (typeof menuPlaces)[number]

export const menuEntry = z.strictObject({
  place: z.enum(menuPlaces),
  /** The command that the page runs. */
  id: z.string().min(1).max(60),
  label: z.string().min(1).max(200),
  /** One chord of the registry (`mod+k`, `e`), only shown; null where nothing can be shown. */
  keys: z.string().max(20).nullable(),
  isEnabled: z.boolean(),
})
export type MenuEntry = z.infer<typeof menuEntry>

export const nativeMenuMethods = {
  /** What the menus hold from here on; entries stand in the order they are given in. */
  'menu.show': shellWrite(z.strictObject({ entries: z.array(menuEntry).max(300) }), none),
}
