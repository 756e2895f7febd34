// Records that a reply was made of an earlier answer, and says so in the case's history.
import type { AnswerFrom } from '../../../contract/kept-answer.ts'
import { type AnswerSource, addAnswerUse } from '../../store/answers/answer-uses.ts'
import { readKeptAnswer } from '../../store/answers/kept-answers.ts'
import { addEvent, readCase } from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import { found } from '../refusal.ts'

export const answerSourceOf = (from: AnswerFrom): AnswerSource =>
  'answerId' in from
    ? { earlierId: null, answerId: from.answerId }
    : { earlierId: from.earlierCaseId, answerId: null }

/** Gives the id of the use, for taking it back. An answer that was removed meanwhile refuses the reply. */
export function recordUse(
  db: Db,
  caseId: number,
  messageId: number,
  from: AnswerFrom,
  nowMs: number,
): number {
  if ('answerId' in from) {
    found(readKeptAnswer(db, from.answerId), 'answer')
    addEvent(db, caseId, 'answered_from_library', {}, nowMs)
  } else {
    const earlier = found(readCase(db, from.earlierCaseId), 'case')
    addEvent(db, caseId, 'answered_before', { no: earlier.no }, nowMs)
  }
  return addAnswerUse(db, caseId, messageId, answerSourceOf(from), nowMs)
}
