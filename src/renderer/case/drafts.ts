// Keeps what is being written about a case until it is recorded, also over a restart, and from which earlier answer it was taken.
import type { AnswerFrom } from '../../contract/kept-answer.ts'
import { createStore } from '../program/store.ts'

export type DraftKind = 'reply' | 'note'

const keyOf = (caseId: number, kind: DraftKind | 'from'): string => `remit.draft.${caseId}.${kind}`

export const draftOf = (caseId: number, kind: DraftKind): string =>
  localStorage.getItem(keyOf(caseId, kind)) ?? ''

/** A reply that was emptied is no longer taken from anything. */
export function keepDraft(caseId: number, kind: DraftKind, text: string): void {
  if (text === '') {
    localStorage.removeItem(keyOf(caseId, kind))
    if (kind === 'reply') localStorage.removeItem(keyOf(caseId, 'from'))
  } else localStorage.setItem(keyOf(caseId, kind), text)
}

/** Lets go of what was being written about cases. */
export function forgetDrafts(caseIds: readonly number[]): void {
  for (const caseId of caseIds) {
    for (const kind of ['reply', 'note', 'from'] as const) localStorage.removeItem(keyOf(caseId, kind))
  }
}

/** Where the reply's words were taken from, where they were. */
export function draftFrom(caseId: number): AnswerFrom | undefined {
  const [kind, id] = (localStorage.getItem(keyOf(caseId, 'from')) ?? '').split(' ')
  const known = Number(id)
  if (!Number.isSafeInteger(known) || known <= 0) return undefined
  return kind === 'case' ? { earlierCaseId: known } : { answerId: known }
}

type Filled = { readonly caseId: number }

/** Says that a reply was filled from elsewhere, so that whoever shows it shows it anew. */
export const filledReply = createStore<Filled | null>(null)

/** Puts prepared words into the reply, after what is written there already; `from` the earlier answer that they are. */
export function fillReply(caseId: number, text: string, from: AnswerFrom | null): void {
  const begun = draftOf(caseId, 'reply').trimEnd()
  keepDraft(caseId, 'reply', begun === '' ? text : `${begun}\n\n${text}`)
  if (from !== null) {
    const [kind, id] = 'answerId' in from ? ['kept', from.answerId] : ['case', from.earlierCaseId]
    localStorage.setItem(keyOf(caseId, 'from'), `${kind} ${id}`)
  }
  filledReply.set({ caseId })
}
