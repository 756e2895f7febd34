// Asks the program by method name and hands back the value; an expected failure arrives as a ProblemError, never as a bare string.
import type { Answer } from '../../contract/answer.ts'
import type { Input, MethodName, Methods, Output } from '../../contract/methods.ts'
import type { RemitApi } from '../../contract/page.ts'
import { type Problem, problemOf } from '../../core/problem.ts'

declare global {
  interface Window {
    readonly remit: RemitApi
  }
}

type NamesOfKind<Kind> = { [N in MethodName]: Methods[N]['kind'] extends Kind ? N : never }[MethodName]
export type ReadName = NamesOfKind<'read'>
export type WriteName = NamesOfKind<'write'>

export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

/** The whole envelope; a call that breaks down (the program is closing) is a problem too. */
export async function call<N extends MethodName>(name: N, input: Input<N>): Promise<Answer<Output<N>>> {
  try {
    return await window.remit.call(name, input)
  } catch {
    return { ok: false, problem: problemOf('internal') }
  }
}

export async function ask<N extends MethodName>(name: N, input: Input<N>): Promise<Output<N>> {
  const answer = await call(name, input)
  if (!answer.ok) throw new ProblemError(answer.problem)
  return answer.value
}
