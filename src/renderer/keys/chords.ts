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

/** `mod+k`, `j`, `?`; null for a press that can be no command. */
export function chordOf(press: Press): string | null {
  if (press.altKey) return null
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key
  if (press.ctrlKey || press.metaKey) return press.shiftKey ? null : `mod+${key}`
  return press.shiftKey && /^[a-z]$/.test(key) ? null : key
}

const chords: ReadonlyMap<string, CommandId> = new Map(
  commandIds.flatMap((id) => entryOf(id).keys.map((keys): [string, CommandId] => [keys, id])),
)

const firstKeys: ReadonlySet<string> = new Set(
  [...chords.keys()].filter((keys) => keys.includes(' ')).map((keys) => keys.split(' ')[0] ?? ''),
)

export type Pending = { readonly key: string; readonly atMs: number } | null

/** The command a chord stands for after what is pending, and what is pending now. */
export function commandFor(
  chord: string,
  pending: Pending,
  nowMs: number,
): { readonly id: CommandId | null; readonly pending: Pending } {
  if (pending && nowMs - pending.atMs <= sequenceMs) {
    const id = chords.get(`${pending.key} ${chord}`)
    if (id) return { id, pending: null }
  }
  if (firstKeys.has(chord)) return { id: null, pending: { key: chord, atMs: nowMs } }
  return { id: chords.get(chord) ?? null, pending: null }
}

/** A chord that types a letter: switched off while typing and by the setting. */
export const isSingleKey = (chord: string): boolean => chord.length === 1
