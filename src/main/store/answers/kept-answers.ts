// Stores the answer library: what the owner keeps to answer with again, and how often that was done.
import type { KeptAnswer, KeptAnswerForm } from '../../../contract/kept-answer.ts'
import type { Language } from '../../../core/language/language.ts'
import type { Db } from '../file/db.ts'

type Row = {
  id: number
  question: string
  text: string
  language: Language
  service: string
  uses: number
  lastUsedAtMs: number | null
}

const columns = `SELECT kept_answer.id, question, text, language, service,
    (SELECT count(*) FROM answer_use WHERE answer_id = kept_answer.id AND taken_back_at IS NULL) AS uses,
    (SELECT max(at) FROM answer_use WHERE answer_id = kept_answer.id AND taken_back_at IS NULL) AS lastUsedAtMs
  FROM kept_answer WHERE removed_at IS NULL`

const toAnswer = ({ id, uses, lastUsedAtMs, ...rest }: Row): KeptAnswer => ({
  answerId: id,
  form: { answerId: id, ...rest },
  uses,
  lastUsedAtMs,
})

/** As many as somebody would look through; the newest first. */
export const listKeptAnswers = (db: Db): KeptAnswer[] =>
  db.all<Row>(`${columns} ORDER BY kept_answer.id DESC LIMIT 500`).map(toAnswer)

export function readKeptAnswer(db: Db, answerId: number): KeptAnswer | undefined {
  const row = db.one<Row>(`${columns} AND kept_answer.id = ?`, [answerId])
  return row && toAnswer(row)
}

/** Writes a new or changed answer and gives its id. */
export function writeKeptAnswer(db: Db, form: KeptAnswerForm, nowMs: number): number {
  const { answerId, question, text, language, service } = form
  const values = { question, text, language, service, nowMs }
  if (answerId !== null) {
    db.run(
      `UPDATE kept_answer SET question = $question, text = $text, language = $language, service = $service,
         changed_at = $nowMs WHERE id = $answerId`,
      { ...values, answerId },
    )
    return answerId
  }
  return db.run(
    `INSERT INTO kept_answer (question, text, language, service, created_at, changed_at)
     VALUES ($question, $text, $language, $service, $nowMs, $nowMs)`,
    values,
  ).id
}

export function setKeptAnswerRemoved(db: Db, answerId: number, removedAtMs: number | null): void {
  db.run('UPDATE kept_answer SET removed_at = ? WHERE id = ?', [removedAtMs, answerId])
}
