// Asks the desk a method of the contract on the shell's own behalf, as the page would.
import type { DeskMethodName, Input, Output } from '../../contract/methods.ts'
import { failed, ok, type Result } from '../../core/problem.ts'
import type { DeskLine } from './desk-line.ts'

/** The desk checks the input and gives what the contract says, so its answer may be taken by its word. */
export async function callDesk<Name extends DeskMethodName>(
  desk: DeskLine,
  name: Name,
  input: Input<Name>,
): Promise<Result<Output<Name>>> {
  const answer = await desk.ask('call', { name, input })
  return answer.ok ? ok(answer.value as Output<Name>) : failed(answer.problem)
}
