// Looks a call's method up, parses its input, and hands it to the desk or to the shell itself.
import type { Answer } from '../../contract/answer.ts'
import {
  type DeskMethodName,
  type Input,
  isMethodName,
  methods,
  type Output,
  type ShellMethodName,
} from '../../contract/methods.ts'
import { type Problem, problemOf, type Result } from '../../core/problem.ts'
import type { DeskLine } from './desk-line.ts'

export type ShellHandlers = {
  readonly [N in ShellMethodName]: (input: Input<N>) => Promise<Result<Output<N>>> | Result<Output<N>>
}

export type CallParts = {
  readonly desk: DeskLine
  readonly handlers: ShellHandlers
  /** Hears of each change the page made. */
  readonly onWritten: (name: DeskMethodName) => void
}

const refusal = (problem: Problem): Answer<never> => ({ ok: false, problem })

async function shellAnswer(
  handlers: ShellHandlers,
  name: ShellMethodName,
  input: unknown,
): Promise<Answer<unknown>> {
  const parsed = methods[name].input.safeParse(input)
  if (!parsed.success) return refusal(problemOf('invalid_input'))
  // `ShellHandlers` guarantees that the handler of a name takes what the schema of that name gives out.
  const handler = handlers[name] as (input: unknown) => Promise<Result<unknown>> | Result<unknown>
  const result = await handler(parsed.data)
  return result.ok ? { ok: true, value: result.value, rev: 0, undo: null } : refusal(result.problem)
}

/** Always an answer: a value or a problem, whatever was sent. */
export async function answerCall(
  { desk, handlers, onWritten }: CallParts,
  name: unknown,
  input: unknown,
): Promise<Answer<unknown>> {
  if (!isMethodName(name)) return refusal(problemOf('unknown_method'))
  try {
    const { place } = methods[name]
    if (place === 'shell') return await shellAnswer(handlers, name as ShellMethodName, input)
    const answer = await desk.ask('call', { name, input })
    if (answer.ok && methods[name].kind === 'write') onWritten(name as DeskMethodName)
    return answer
  } catch (error) {
    console.error(`call ${name}:`, error)
    return refusal(problemOf('internal'))
  }
}
