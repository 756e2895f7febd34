// Answers for the answer library, and for what was answered before to a question like a case's.
import { detectLanguage } from '../../../core/language/detect.ts'
import { passOnText } from '../../../core/reply/pass-on.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import { cutLine } from '../../../core/text/first-sentence.ts'
import { setNotRepeat } from '../../store/answers/answer-uses.ts'
import {
  listKeptAnswers,
  readKeptAnswer,
  setKeptAnswerRemoved,
  writeKeptAnswer,
} from '../../store/answers/kept-answers.ts'
import { type CaseColumns, messagesOf, readCase, type StoredMessage } from '../../store/cases/cases.ts'
import { contactsOf, readClient } from '../../store/clients/clients.ts'
import type { Db } from '../../store/file/db.ts'
import { readOwner } from '../../store/owner/settings.ts'
import { answeredBefore } from '../answers/before.ts'
import { questionOf } from '../answers/question-of.ts'
import { answerSourceOf } from '../answers/use.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../handlers.ts'
import { found, refuse } from '../refusal.ts'
import { judgeCase } from '../scope/judge-case.ts'

/** As long as a question in the library may be. */
const questionLimit = 300

const newestReply = (messages: readonly StoredMessage[]): StoredMessage | undefined =>
  messages.findLast(({ direction }) => direction === 'out')

/** Whether the library has this answer already: keeping it twice helps nobody. */
const isKept = (db: Db, text: string): boolean =>
  listKeptAnswers(db).some(({ form }) => form.text === text.trim())

function keepReply({ db, nowMs, undoable }: Context, row: CaseColumns): { answerId: number } {
  const messages = messagesOf(db, row.id)
  const reply = found(newestReply(messages), 'message')
  if (isKept(db, reply.text)) refuse('conflict', 'answer_kept')
  const question = questionOf(
    db,
    row.id,
    messages.filter(({ atMs, direction }) => direction !== 'in' || atMs <= reply.atMs),
  )
  const told = detectLanguage(reply.text).language
  const language = told === 'unknown' ? (question?.language ?? 'unknown') : told
  const service: { key: string } = JSON.parse(row.service)
  const answerId = writeKeptAnswer(
    db,
    {
      answerId: null,
      question: cutLine(question?.text ?? row.title, questionLimit),
      text: reply.text.trim(),
      language: language === 'unknown' ? (readOwner(db)?.language ?? 'en') : language,
      service: service.key,
    },
    nowMs,
  )
  undoable('answer.keepReply', 'answer.removed', { answerId, removed: true })
  return { answerId }
}

/** In the client's language; of the client's people only the responsible one is named. */
function passedOn(db: Db, row: CaseColumns, reply: StoredMessage): string | null {
  const client = row.client_id === null ? undefined : readClient(db, row.client_id)
  if (!client || row.client_id === null) return null
  const responsible = contactsOf(db, row.client_id).find((contact) => contact.responsible === 1)
  return passOnText({
    language: client.form.language,
    no: row.no,
    answeredOn: civilDateAt(reply.atMs, client.form.zone),
    question: row.title,
    answer: reply.text,
    responsible: responsible ? [responsible.name, responsible.email].filter(Boolean).join(', ') : null,
  })
}

export const answerHandlers: Handlers<
  'answer.list' | 'answer.save' | 'answer.remove' | 'answer.keepReply' | 'answer.before' | 'answer.notRepeat'
> = {
  'answer.list': (_, { db }) => {
    const answers = listKeptAnswers(db)
    return { answers, uses: answers.reduce((sum, { uses }) => sum + uses, 0) }
  },

  'answer.save': (form, { db, nowMs, undoable }) => {
    const before = form.answerId === null ? null : found(readKeptAnswer(db, form.answerId), 'answer').form
    const answerId = writeKeptAnswer(db, form, nowMs)
    if (before === null) undoable('answer.save', 'answer.removed', { answerId, removed: true })
    else undoable('answer.save', 'answer.put', { form: before })
    return { answerId }
  },

  'answer.remove': ({ answerId }, { db, nowMs, undoable }) => {
    found(readKeptAnswer(db, answerId), 'answer')
    setKeptAnswerRemoved(db, answerId, nowMs)
    undoable('answer.remove', 'answer.removed', { answerId, removed: false })
    return { answerId }
  },

  'answer.keepReply': ({ caseId }, context) =>
    keepReply(context, found(readCase(context.db, caseId), 'case')),

  'answer.before': ({ caseId }, { db }) => {
    const row = found(readCase(db, caseId), 'case')
    const reply = newestReply(messagesOf(db, caseId))
    return {
      ...answeredBefore(db, row),
      canKeep: reply !== undefined && !isKept(db, reply.text),
      passOn: reply === undefined ? null : passedOn(db, row, reply),
    }
  },

  'answer.notRepeat': ({ caseId, from }, { db, nowMs, undoable }) => {
    found(readCase(db, caseId), 'case')
    const source = answerSourceOf(from)
    if (source.answerId === null) found(readCase(db, source.earlierId ?? 0), 'case')
    else found(readKeptAnswer(db, source.answerId), 'answer')
    if (!setNotRepeat(db, caseId, source, nowMs)) return { caseId }
    judgeCase(db, caseId, nowMs)
    undoable('answer.notRepeat', 'answer.repeat', { caseId, source })
    return { caseId }
  },
}
