// Keeps what is being written about a case until it is recorded, also over a restart.
export type DraftKind = 'reply' | 'note'

const keyOf = (caseId: number, kind: DraftKind): string => `remit.draft.${caseId}.${kind}`

export const draftOf = (caseId: number, kind: DraftKind): string =>
  localStorage.getItem(keyOf(caseId, kind)) ?? ''

export function keepDraft(caseId: number, kind: DraftKind, text: string): void {
  if (text === '') localStorage.removeItem(keyOf(caseId, kind))
  else localStorage.setItem(keyOf(caseId, kind), text)
}
