// Answers one call of the page: checks it against the contract, reads or writes, and gives the envelope with what came of it.
import type { Answer } from '../../contract/answer.ts'
import type { Topic } from '../../contract/events.ts'
import { type DeskMethodName, isMethodName, methods } from '../../contract/methods.ts'
import { parseInput } from '../../contract/parse-input.ts'
import { problemOf } from '../../core/problem.ts'
import type { Db } from '../store/file/db.ts'
import { nextRev, readMeta } from '../store/file/meta.ts'
import type { SealedSecret } from '../store/sources/source-access.ts'
import { fieldProblems } from './field-problems.ts'
import { handlers } from './handlers/index.ts'
import type { Commands } from './protocol.ts'
import { topicsOf } from './topics.ts'
import { type AnyHandler, runCommand } from './undo/run-command.ts'
import { problemFrom } from './workspace.ts'

/** The map type of `handlers` guarantees that the handler of a name takes what the schema of that name gives out. */
export const handlerOf = (name: DeskMethodName): AnyHandler => handlers[name] as AnyHandler

type Parts = {
  readonly db: Db
  readonly nowMs: () => number
  readonly onWritten: (topics: readonly Topic[]) => void
  /** The call came upon a part of the database that cannot be read. */
  readonly onDamage: () => void
}

export function createAnswerer({ db, nowMs, onWritten, onDamage }: Parts) {
  function readAnswer(handler: AnyHandler, input: unknown): Answer<unknown> {
    const value = handler(input, { db, nowMs: nowMs(), undoable: () => 0 })
    return { ok: true, value, rev: readMeta(db, 'rev'), undo: null }
  }

  function writeAnswer(
    name: DeskMethodName,
    input: unknown,
    sealed: SealedSecret | undefined,
  ): Answer<unknown> {
    const done = db.transaction(() => ({
      ...runCommand(db, nowMs(), { name, input, sealed }, handlerOf),
      rev: nextRev(db),
    }))
    onWritten(topicsOf(name))
    return { ok: true, ...done }
  }

  return ({ name, input, sealed }: Commands['call']['input']): Answer<unknown> => {
    if (!isMethodName(name) || methods[name].place !== 'desk')
      return { ok: false, problem: problemOf('unknown_method') }
    const parsed = parseInput(name, input)
    if (!parsed.ok) {
      const fields = parsed.error === null ? {} : fieldProblems(parsed.error)
      return { ok: false, problem: { code: 'invalid_input', fields, retryable: false } }
    }
    const asked = name as DeskMethodName
    try {
      return methods[name].kind === 'read'
        ? readAnswer(handlerOf(asked), parsed.data)
        : writeAnswer(asked, parsed.data, sealed)
    } catch (error) {
      const problem = problemFrom(error)
      if (problem.code === 'internal') console.error(`call ${name}:`, error)
      if (problem.code === 'database_damaged') onDamage()
      return { ok: false, problem }
    }
  }
}
