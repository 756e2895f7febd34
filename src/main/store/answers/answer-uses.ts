// Stores which replies were made of earlier answers, and what the owner said is no repeat.
import type { Db } from '../file/db.ts'

/** An earlier case's answer, or one of the library: one of the two. */
export type AnswerSource = { earlierId: number | null; answerId: number | null }

export const addAnswerUse = (
  db: Db,
  caseId: number,
  messageId: number,
  { earlierId, answerId }: AnswerSource,
  nowMs: number,
): number =>
  db.run('INSERT INTO answer_use (case_id, message_id, earlier_id, answer_id, at) VALUES (?, ?, ?, ?, ?)', [
    caseId,
    messageId,
    earlierId,
    answerId,
    nowMs,
  ]).id

export function takeAnswerUseBack(db: Db, useId: number, nowMs: number): void {
  db.run('UPDATE answer_use SET taken_back_at = ? WHERE id = ?', [nowMs, useId])
}

/** Whether a case was answered with what the client had been told before: that is done without a debit. Source: rule R3. */
export const isAnsweredByLink = (db: Db, caseId: number): boolean =>
  db.one(
    'SELECT 1 FROM answer_use WHERE case_id = ? AND earlier_id IS NOT NULL AND taken_back_at IS NULL LIMIT 1',
    [caseId],
  ) !== undefined

export const notRepeatsOf = (db: Db, caseId: number): AnswerSource[] =>
  db.all<AnswerSource>(
    'SELECT earlier_id AS earlierId, answer_id AS answerId FROM not_repeat WHERE case_id = ? LIMIT 1000',
    [caseId],
  )

/** Remembers or forgets it; gives back whether that changed anything. */
export function setNotRepeat(
  db: Db,
  caseId: number,
  { earlierId, answerId }: AnswerSource,
  atMs: number | null,
): boolean {
  const given = { caseId, earlierId, answerId }
  const known = db.one(
    'SELECT 1 FROM not_repeat WHERE case_id = $caseId AND earlier_id IS $earlierId AND answer_id IS $answerId',
    given,
  )
  if ((known !== undefined) === (atMs !== null)) return false
  if (atMs === null)
    db.run(
      'DELETE FROM not_repeat WHERE case_id = $caseId AND earlier_id IS $earlierId AND answer_id IS $answerId',
      given,
    )
  else
    db.run(
      'INSERT INTO not_repeat (case_id, earlier_id, answer_id, at) VALUES ($caseId, $earlierId, $answerId, $atMs)',
      { ...given, atMs },
    )
  return true
}
