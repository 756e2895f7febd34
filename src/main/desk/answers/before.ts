// Finds what was answered before to a question like a case's: to the same client, in the library, to others.
import type { EarlierAnswer } from '../../../contract/kept-answer.ts'
import { type ReadQuestion, readAsked } from '../../../core/repeat/read-asked.ts'
import { compared, type Repeat, sharedStems } from '../../../core/repeat/repeats.ts'
import { askedQuery } from '../../../core/repeat/terms.ts'
import { notRepeatsOf } from '../../store/answers/answer-uses.ts'
import {
  type AnsweredQuestion,
  answeredAmong,
  answeredForClient,
  messagesLike,
} from '../../store/answers/asked.ts'
import { listKeptAnswers } from '../../store/answers/kept-answers.ts'
import type { CaseColumns } from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import { questionOf } from './question-of.ts'

export type Before = { answers: EarlierAnswer[]; possibly: EarlierAnswer[] }

/** More is not read. */
const mostShown = 3
const mostPossible = 5
/** So many likely questions are compared; source: the measured retrieval of judgement. */
const mostCandidates = 50

const asksSomething = ({ kind }: CaseColumns): boolean => kind === 'question' || kind === 'request'

function stateOf(asked: ReadQuestion, text: string, language: AnsweredQuestion['language']): Repeat {
  const other = readAsked(text, language)
  return compared(asked.frame, other.frame, sharedStems(asked.stems, other.stems)).state
}

/** One answer a case, its newest: the list is by date. */
function oncePerCase<T extends { caseId: number }>(rows: readonly T[]): T[] {
  const seen = new Set<number>()
  return rows.filter(({ caseId }) => !seen.has(caseId) && seen.add(caseId))
}

/** The same words told twice are one answer: the first of them. */
function oncePerText(rows: readonly EarlierAnswer[]): EarlierAnswer[] {
  const seen = new Set<string>()
  return rows.filter(({ text }) => !seen.has(text) && seen.add(text))
}

const fromCase = (row: AnsweredQuestion, isOther: boolean): EarlierAnswer => ({
  from: { earlierCaseId: row.caseId },
  no: row.no,
  otherClient: isOther ? (row.client ?? row.author) : null,
  question: row.question,
  text: row.answer,
  atMs: row.answeredAtMs,
  to: row.author,
  uses: 0,
})

/** Earlier questions of the same client that were answered and ask the same, the newest answer first. */
export function answeredToClient(db: Db, row: CaseColumns): AnsweredQuestion[] {
  const question = row.client_id === null || !asksSomething(row) ? null : questionOf(db, row.id)
  if (row.client_id === null || question === null) return []
  const earlier = answeredForClient(db, row.client_id, row.id)
  if (earlier.length === 0) return []
  const asked = readAsked(question.text, question.language)
  const dismissed = new Set(notRepeatsOf(db, row.id).map(({ earlierId }) => earlierId))
  return earlier.filter(
    (one) => !dismissed.has(one.caseId) && stateOf(asked, one.question, one.language) === 'answered',
  )
}

export function answeredBefore(db: Db, row: CaseColumns): Before {
  const question = asksSomething(row) ? questionOf(db, row.id) : null
  if (question === null) return { answers: [], possibly: [] }
  const asked = readAsked(question.text, question.language)
  const dismissed = notRepeatsOf(db, row.id)
  const isOpen = (one: AnsweredQuestion): boolean =>
    !dismissed.some(({ earlierId }) => earlierId === one.caseId)

  const own = row.client_id === null ? [] : answeredForClient(db, row.client_id, row.id)
  const byState = own
    .filter(isOpen)
    .map((one) => ({ one, state: stateOf(asked, one.question, one.language) }))
  const ownIn = (wanted: Repeat): EarlierAnswer[] =>
    oncePerCase(byState.filter(({ state }) => state === wanted).map(({ one }) => one)).map((one) =>
      fromCase(one, false),
    )

  const kept = listKeptAnswers(db)
    .filter(({ answerId }) => !dismissed.some((one) => one.answerId === answerId))
    .map((answer) => ({ answer, state: stateOf(asked, answer.form.question, answer.form.language) }))
  const keptIn = (wanted: Repeat): EarlierAnswer[] =>
    kept
      .filter(({ state }) => state === wanted)
      .map(({ answer: { answerId, form, uses, lastUsedAtMs } }) => ({
        from: { answerId },
        no: null,
        otherClient: null,
        question: form.question,
        text: form.text,
        atMs: lastUsedAtMs,
        to: '',
        uses,
      }))

  const answers = oncePerText([...ownIn('answered'), ...keptIn('answered')])
  const possibly = oncePerText([
    ...answers,
    ...ownIn('possibly'),
    ...keptIn('possibly'),
    ...toOthers(db, row, asked, isOpen),
  ]).slice(answers.length)
  return { answers: answers.slice(0, mostShown), possibly: possibly.slice(0, mostPossible) }
}

/** What others asked may be the same, but what they were told was meant for them: it is only ever suggested. */
function toOthers(
  db: Db,
  row: CaseColumns,
  asked: ReadQuestion,
  isOpen: (one: AnsweredQuestion) => boolean,
): EarlierAnswer[] {
  const query = askedQuery(asked)
  if (query === null) return []
  const others = answeredAmong(db, messagesLike(db, query, mostCandidates), row.id).filter(
    (one) => isOpen(one) && (row.client_id === null || one.clientId !== row.client_id),
  )
  return oncePerCase(others.filter((one) => stateOf(asked, one.question, one.language) === 'answered')).map(
    (one) => fromCase(one, true),
  )
}
