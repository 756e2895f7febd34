// Turns key presses into commands: single keys, keys with Ctrl or Cmd, and two keys in a row. Pure: presses in, command out.
import { type CommandId, commandIds, entryOf } from './commands.ts'

export type Press = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** How long the second key of two may take. */
const sequenceMs = 1200

/** `mod+k`, `j`, `shift+j`, `?`; null for a press that can be no command. A sign that needs Shift is itself. */
export function chordOf(press: Press): string | null {
  if (press.altKey) return null
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key
  const shift = press.shiftKey && (key.length > 1 || /^[a-z]$/.test(key)) ? 'shift+' : ''
  return press.ctrlKey || press.metaKey ? `mod+${shift}${key}` : `${shift}${key}`
}

const chords = new Map<string, CommandId[]>()
for (const id of commandIds) {
  for (const keys of entryOf(id).keys) chords.set(keys, [...(chords.get(keys) ?? []), id])
}

const firstKeys: ReadonlySet<string> = new Set(
  [...chords.keys()].filter((keys) => keys.includes(' ')).map((keys) => keys.split(' ')[0] ?? ''),
)

export type Pending = { readonly key: string; readonly atMs: number } | null

/** The commands a chord may stand for after what is pending, and what is pending now. */
export function commandsFor(
  chord: string,
  pending: Pending,
  nowMs: number,
): { readonly ids: readonly CommandId[]; readonly pending: Pending } {
  if (pending && nowMs - pending.atMs <= sequenceMs) {
    const ids = chords.get(`${pending.key} ${chord}`)
    if (ids) return { ids, pending: null }
  }
  if (firstKeys.has(chord)) return { ids: [], pending: { key: chord, atMs: nowMs } }
  return { ids: chords.get(chord) ?? [], pending: null }
}

/** A chord that types a letter: switched off while typing and by the setting. */
export const isSingleKey = (chord: string): boolean => /^(?:shift\+)?.$/u.test(chord)
