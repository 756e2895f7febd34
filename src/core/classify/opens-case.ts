// Decides which kinds of text become work. Praise and noise are kept and searchable, but not shown as cases.
import type { CaseKind } from './kinds.ts'

/** Whether a text of this kind opens a case (or joins an open one). */
export function opensCase(kind: CaseKind): boolean {
  return kind === 'complaint' || kind === 'request' || kind === 'question'
}
