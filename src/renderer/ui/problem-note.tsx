// Shows an expected failure in its place: what happened, what to do, and the action that does it.
import type { ReactNode } from 'react'
import type { Problem } from '../../core/problem.ts'
import { problemNext, problemWhat } from '../i18n/say.ts'

export const ProblemNote = ({ problem, children }: { problem: Problem; children?: ReactNode }) => (
  <div className="problem" role="alert">
    <b>{problemWhat(problem)}</b> {problemNext(problem)} {children}
  </div>
)
