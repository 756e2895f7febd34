// Says which words of a case are its question.
import { opensCase } from '../../../core/classify/opens-case.ts'
import type { Language } from '../../../core/language/language.ts'
import { messagesOf, type StoredMessage } from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import { readJudgement } from '../../store/items/items.ts'

export type CaseQuestion = { text: string; language: Language | 'unknown' }

/** The newest message of the client that wants something; where none does, the first. */
export function questionOf(
  db: Db,
  caseId: number,
  messages: readonly StoredMessage[] = messagesOf(db, caseId),
): CaseQuestion | null {
  const asked = messages
    .filter(({ direction }) => direction === 'in')
    .map((message) => ({
      message,
      judged: message.itemId === null ? undefined : readJudgement(db, message.itemId),
    }))
  const meant =
    asked.findLast(({ judged }) => judged && opensCase(judged.correctedKind ?? judged.kind)) ?? asked[0]
  if (!meant) return null
  return { text: meant.message.text, language: meant.judged?.language ?? 'unknown' }
}
