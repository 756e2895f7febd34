// Answers the page: checks who asks, looks the method up, and hands it to the desk or to the shell itself.
import { ipcMain } from 'electron'
import type { Answer } from '../../contract/answer.ts'
import {
  type DeskMethodName,
  type Input,
  isMethodName,
  methods,
  type Output,
  type ShellMethodName,
} from '../../contract/methods.ts'
import { callChannel } from '../../contract/names.ts'
import { type Problem, problemOf, type Result } from '../../core/problem.ts'
import { isOwnPage } from '../guard/sender.ts'
import type { DeskLine } from './desk-line.ts'

export type ShellHandlers = {
  readonly [N in ShellMethodName]: (input: Input<N>) => Promise<Result<Output<N>>> | Result<Output<N>>
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

/** Answers every call with a value or a problem; nothing the page sends can make it throw. `onWritten` hears of each change. */
export function answerCalls(
  desk: DeskLine,
  handlers: ShellHandlers,
  onWritten: (name: DeskMethodName) => void,
): void {
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown): Promise<Answer<unknown>> => {
    if (!isOwnPage(event.senderFrame)) {
      console.error('call refused: not from the page', event.senderFrame?.origin)
      return refusal(problemOf('forbidden_sender'))
    }
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
  })
}
