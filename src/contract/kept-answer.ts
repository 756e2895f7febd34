// The answer library, and what was answered before to a question like a case's.
import { z } from 'zod'
import { deskRead, deskWrite, instantMs, none, requiredText, rowId } from './method.ts'
import { languageWord, serviceWord } from './words.ts'

const answerText = z.string().trim().min(1, 'required').max(20_000)

export const keptAnswerForm = z.strictObject({
  answerId: rowId.nullable(),
  question: requiredText,
  text: answerText,
  language: languageWord,
  service: serviceWord,
})
export type KeptAnswerForm = z.infer<typeof keptAnswerForm>

export const keptAnswer = z.object({
  answerId: rowId,
  form: keptAnswerForm,
  /** How many replies were made of it. */
  uses: z.int(),
  lastUsedAtMs: instantMs.nullable(),
})
export type KeptAnswer = z.infer<typeof keptAnswer>

/** Where a reply's words come from: an earlier case's answer, or one of the library. */
export const answerSource = z.union([
  z.strictObject({ earlierCaseId: rowId }),
  z.strictObject({ answerId: rowId }),
])
export type AnswerFrom = z.infer<typeof answerSource>

export const earlierAnswer = z.object({
  from: answerSource,
  /** The case's number; null for one of the library. */
  no: z.int().nullable(),
  /** Another client's, by name; null for the same client's and the library's. */
  otherClient: z.string().nullable(),
  question: z.string(),
  text: z.string(),
  /** When it was answered; when it was last used, for one of the library. */
  atMs: instantMs.nullable(),
  to: z.string(),
  uses: z.int(),
})
export type EarlierAnswer = z.infer<typeof earlierAnswer>

const done = z.object({ answerId: rowId })
const caseId = z.strictObject({ caseId: rowId })

export const keptAnswerMethods = {
  'answer.list': deskRead(none, z.object({ answers: z.array(keptAnswer), uses: z.int() })),
  'answer.save': deskWrite(keptAnswerForm, done),
  'answer.remove': deskWrite(z.strictObject({ answerId: rowId }), done),
  /** Keeps the newest reply of a case, with the question it answered. */
  'answer.keepReply': deskWrite(caseId, done),
  /** The same client's answers first, then the library's; `possibly` lists what may be the same question. */
  'answer.before': deskRead(
    caseId,
    z.object({
      answers: z.array(earlierAnswer),
      possibly: z.array(earlierAnswer),
      /** Whether the newest reply can be kept. */
      canKeep: z.boolean(),
      /** The newest answer, written so that the client can pass it on; null where there is none. */
      passOn: z.string().nullable(),
    }),
  ),
  'answer.notRepeat': deskWrite(
    z.strictObject({ caseId: rowId, from: answerSource }),
    z.object({ caseId: rowId }),
  ),
}
