// What a handler is given besides its input: the database, the instant of the call, and a way to say how it is taken back.
import type { DeskMethodName } from '../../contract/methods.ts'
import type { Db } from '../store/file/db.ts'
import type { SealedSecret } from '../store/sources/source-access.ts'
import type { InverseInput, InverseName } from './undo/inverses.ts'

export type Context = {
  readonly db: Db
  readonly nowMs: number
  /** What the shell sealed out of this command before it came here, where there was something new to keep. */
  readonly sealed?: SealedSecret | undefined
  /** Carries out another command as part of this one, for doing again what was undone. Only while a command is run. */
  readonly again?: (method: string, input: unknown) => number | null
  /** Remembers what takes this command back. Called once per command, last; `label` is the command's own name. Gives its id. */
  undoable<N extends InverseName>(label: DeskMethodName, inverse: N, input: InverseInput<N>): number
}
