// How a complaint that others can read is closed: answered where it was asked, or with the reason why not; and the words until then.
import { z } from 'zod'
import { deskRead, deskWrite, rowId, shortText } from './method.ts'
import { languageWord } from './words.ts'

export const closing = z.strictObject({
  /** The question that was asked has its answer. */
  isAnswered: z.boolean(),
  /** Where others can read the answer; '' when there is none. */
  link: shortText,
  /** Why there is no answer in public; '' when there is one. */
  reason: shortText,
  /** 1: it was fixed. 2: its cause was, too. 3: what was learned was told. */
  level: z.int().min(1).max(3),
})
export type Closing = z.infer<typeof closing>

export const closingMethods = {
  /** A complaint that others can read needs `closing`; refused without it. */
  'case.close': deskWrite(
    z.strictObject({ caseId: rowId, closing: closing.optional() }),
    z.object({ caseId: rowId }),
  ),
  /** A statement that bridges the time until the answer, to be read and changed before it is sent. `text` null: nobody to sign. */
  'case.holding': deskRead(
    z.strictObject({ caseId: rowId }),
    z.object({ text: z.string().nullable(), language: languageWord, lacksPhone: z.boolean() }),
  ),
}
