// Answers the methods of the contract that the shell carries out itself: parses the input, then runs the handler.
import type { Answer } from '../../contract/answer.ts'
import type { Input, Output, ShellMethodName } from '../../contract/methods.ts'
import { parseInput } from '../../contract/parse-input.ts'
import { problemOf, type Result } from '../../core/problem.ts'

export type ShellHandlers = {
  readonly [N in ShellMethodName]: (input: Input<N>) => Promise<Result<Output<N>>> | Result<Output<N>>
}

export async function shellAnswer(
  handlers: ShellHandlers,
  name: ShellMethodName,
  input: unknown,
): Promise<Answer<unknown>> {
  const parsed = parseInput(name, input)
  if (!parsed.ok) return { ok: false, problem: problemOf('invalid_input') }
  // `ShellHandlers` guarantees that the handler of a name takes what the schema of that name gives out.
  const handler = handlers[name] as (input: unknown) => Promise<Result<unknown>> | Result<unknown>
  const result = await handler(parsed.data)
  return result.ok
    ? { ok: true, value: result.value, rev: 0, undo: null }
    : { ok: false, problem: result.problem }
}
