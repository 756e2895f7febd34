// Carries an expected problem out of a transaction, so that the transaction rolls back and the caller gets a value.
import { type Problem, type ProblemCode, problemOf } from '../../core/problem.ts'

export class Refusal extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

/** Stops a handler: the database is left as it was and the page gets the problem. */
export function refuse(code: ProblemCode, detail?: string): never {
  throw new Refusal(problemOf(code, detail))
}

/** Stops a handler because of what was typed: field path to what is wrong with it. */
export function refuseFields(fields: Record<string, string>): never {
  throw new Refusal({ code: 'invalid_input', fields, retryable: false })
}

export function found<T>(value: T | undefined, what: string): T {
  return value === undefined ? refuse('not_found', what) : value
}
