// Runs one command of the owner's, with what takes it back, and remembers how it can be given again.
import { isTold, lastingReasonOf } from '../../../contract/lasting.ts'
import { type DeskMethodName, isMethodName, methods } from '../../../contract/methods.ts'
import type { Db } from '../../store/file/db.ts'
import type { SealedSecret } from '../../store/sources/source-access.ts'
import { addLasting, addUndo, keepMethod } from '../../store/undo/undo.ts'
import type { Context } from '../context.ts'
import { refuse } from '../refusal.ts'

export type AnyHandler = (input: unknown, context: Context) => unknown

type Command = {
  readonly name: DeskMethodName
  readonly input: unknown
  readonly sealed: SealedSecret | undefined
}

export type Ran = { readonly value: unknown; readonly undo: { id: number; label: string } | null }

/** Longer ones are imports and pictures: done again by hand. */
const mostKept = 20_000

/** A source may come with a secret, which is kept sealed and nowhere else. */
const keptOf = ({ name, input }: Omit<Command, 'sealed'>): string | null => {
  const text = name.startsWith('source.') ? '' : JSON.stringify(input)
  return text === '' || text.length > mostKept ? null : text
}

/** Within the caller's transaction. */
export function runCommand(
  db: Db,
  nowMs: number,
  { name, input, sealed }: Command,
  handlerOf: (name: DeskMethodName) => AnyHandler,
): Ran {
  let undo: Ran['undo'] = null
  let given = { name, input, isRedo: false }
  const context: Context = {
    db,
    nowMs,
    sealed,
    undoable(label, inverse, inverseInput) {
      const id = addUndo(db, label, inverse, inverseInput, nowMs)
      keepMethod(db, id, { method: given.name, input: keptOf(given), isRedo: given.isRedo })
      undo = { id, label }
      return id
    },
    again(method, earlier) {
      if (!isMethodName(method) || methods[method].place !== 'desk') return refuse('nothing_to_redo')
      const parsed = methods[method].input.safeParse(earlier)
      if (!parsed.success) return refuse('nothing_to_redo')
      given = { name: method as DeskMethodName, input: parsed.data, isRedo: true }
      handlerOf(given.name)(parsed.data, context)
      return undo?.id ?? null
    },
  }
  const value = handlerOf(name)(input, context)
  if (undo === null && isTold(lastingReasonOf(name))) addLasting(db, name, input, nowMs)
  return { value, undo }
}
