// Shows a problem that belongs to no field as a line at the foot of the window.
import type { Problem } from '../../core/problem.ts'
import { problemText } from '../i18n/say.ts'
import { addToast } from './toasts.ts'

export const showProblem = (problem: Problem): void =>
  addToast({ text: problemText(problem), isProblem: true })
