// The quiet place as the page sees it: what was read and opened no case, how much of it a week brings, and what is worth a second look.
import { z } from 'zod'
import { quietSorts } from '../core/feed/quiet-sort.ts'
import { deskRead, deskWrite, instantMs, none, rowId, shortText } from './method.ts'
import { caseKind, leftOutWord } from './words.ts'

const quietSort = z.enum(quietSorts)

export const quietRow = z.object({
  itemId: rowId,
  who: z.string(),
  channel: z.string(),
  text: z.string(),
  kind: caseKind,
  sort: quietSort,
  /** Why the rules of its source kept it from becoming a case; null where it is praise or noise. */
  leftOut: leftOutWord.nullable(),
  atMs: instantMs,
  link: z.string().nullable(),
  words: z.array(z.string()),
  /** Takes back the correction that the owner made of it, where there was one and it still can be. */
  undoId: rowId.nullable(),
})
export type QuietRow = z.infer<typeof quietRow>

const perSort = z.record(quietSort, z.int())

export const quietMethods = {
  /** Newest first, as far as all that is given holds: `text` in what was written or in its author's name, '' for all. */
  'quiet.page': deskRead(
    z.strictObject({
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
      text: shortText.optional(),
      sort: quietSort.optional(),
      sourceId: rowId.optional(),
    }),
    z.object({ rows: z.array(quietRow), total: z.int() }),
  ),
  /** All that was written, where a row holds its first sentence. */
  'quiet.text': deskRead(
    z.strictObject({ itemId: rowId }),
    z.object({ itemId: rowId, title: z.string(), text: z.string() }),
  ),
  /** What this week brought, counted from the owner's Monday, and the week before in all. */
  'quiet.week': deskRead(
    none,
    z.object({
      thisWeek: perSort,
      lastWeek: z.int(),
      /** Where it came from in these two weeks, the most first. */
      sources: z.array(z.object({ sourceId: rowId, title: z.string(), count: z.int() })),
    }),
  ),
  /** Of the last seven days, the few texts that came nearest to a complaint: a look at them spares reading all. */
  'quiet.closest': deskRead(none, z.object({ rows: z.array(quietRow) })),
  /** The owner says what an item kept quiet really is; a complaint, request or question opens a case. */
  'quiet.correct': deskWrite(
    z.strictObject({ itemId: rowId, kind: caseKind }),
    z.object({ caseId: rowId.nullable() }),
  ),
}
