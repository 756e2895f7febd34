// The watched places as the page sees them, and what the owner can do with them.
import { z } from 'zod'
import { problemSchema } from './answer.ts'
import {
  civilDate,
  deskRead,
  deskWrite,
  instantMs,
  none,
  requiredText,
  rowId,
  shellRead,
  shellWrite,
  shortText,
} from './method.ts'
import { sourceAccess } from './source-access.ts'
import { ruleTake, sourceKind, sourceNoticeWord } from './words.ts'

const ruleEntries = z.array(z.string().min(1, 'required').max(100)).max(200)

/** What of a source may open a case; see `SourceRules` of core. */
const sourceRules = { take: ruleTake, words: ruleEntries, ignore: ruleEntries }

export const sourceNotice = z.object({
  noticeId: rowId,
  kind: sourceNoticeWord,
  /** What the sentence needs: addresses, instants, counts. */
  facts: z.record(z.string(), z.string().or(z.number()).nullable()),
  atMs: instantMs,
})

export const sourceRow = z.object({
  sourceId: rowId,
  kind: sourceKind,
  title: z.string(),
  address: z.string(),
  /** The page the feed belongs to. */
  site: z.string().nullable(),
  intervalMinutes: z.int(),
  allowPrivate: z.boolean(),
  /** '' for Remit's own. */
  userAgent: z.string(),
  allowSelfSigned: z.boolean(),
  hasPassword: z.boolean(),
  /** Of the headers that are sent with each request; their values are secret. */
  headerNames: z.array(z.string()),
  muted: z.boolean(),
  paused: z.boolean(),
  repaired: z.boolean(),
  /** Entered by hand: nothing is fetched. */
  byHand: z.boolean(),
  /** Paused by Remit, because the server said that the feed is gone for good. */
  gone: z.boolean(),
  opensFrom: civilDate,
  rules: z.object({
    take: ruleTake,
    words: z.array(z.string()).readonly(),
    ignore: z.array(z.string()).readonly(),
  }),
  problem: problemSchema.nullable(),
  failures: z.int(),
  lastCheckedAtMs: instantMs.nullable(),
  lastSuccessAtMs: instantMs.nullable(),
  nextCheckAtMs: instantMs.nullable(),
  itemCount: z.int(),
  /** Over the last eight weeks, or the part of them it was read for. */
  itemsAWeek: z.number(),
  newestItemAtMs: instantMs.nullable(),
  caseCount: z.int(),
  /** Those that stand, the newest first. */
  notices: z.array(sourceNotice),
})
export type SourceRow = z.infer<typeof sourceRow>

export const sourceCheck = z.object({
  checkId: rowId,
  sourceId: rowId,
  title: z.string(),
  atMs: instantMs,
  outcome: z.enum(['unchanged', 'read', 'problem']),
  problem: problemSchema.nullable(),
  newItems: z.int(),
  newCases: z.int(),
  bytes: z.int(),
  tookMs: z.int(),
  /** What the server answered in a number; null where it did not, and in checks of earlier versions. */
  status: z.int().nullable(),
  /** When the source was to be asked again, and by which rule of the schedule. */
  nextAtMs: instantMs.nullable(),
  rule: z.string().nullable(),
})
export type SourceCheck = z.infer<typeof sourceCheck>

/** A feed that was found and read, before it is a source. */
export const feedCandidate = z.object({
  address: z.string(),
  /** The feed's own title, '' when it has none. */
  title: z.string(),
  kind: sourceKind,
  itemCount: z.int(),
  /** Up to three, the newest first. */
  newest: z.array(z.object({ title: z.string(), author: z.string().nullable(), atMs: instantMs.nullable() })),
  /** Each text is one comment, post or reply with its author. */
  perComment: z.boolean(),
})
export type FeedCandidate = z.infer<typeof feedCandidate>

const interval = z.int().min(10, 'interval').max(1440, 'interval')

export const sourceMethods = {
  'source.list': deskRead(none, z.object({ rows: z.array(sourceRow) })),
  'source.checks': deskRead(
    z.strictObject({ sourceId: rowId.nullable(), limit: z.int().min(1).max(500) }),
    z.object({ checks: z.array(sourceCheck) }),
  ),
  /** `title` null: the feed's own title is taken at the first reading. `opensFrom` null: 30 days back. */
  'source.add': deskWrite(
    z.strictObject({
      address: z.string().trim().min(1, 'required').max(2000),
      title: shortText.nullable(),
      kind: sourceKind,
      intervalMinutes: interval,
      allowPrivate: z.boolean(),
      opensFrom: civilDate.nullable(),
      access: sourceAccess.optional(),
    }),
    z.object({ sourceId: rowId }),
  ),
  'source.save': deskWrite(
    z.strictObject({
      sourceId: rowId,
      address: z.string().trim().min(1, 'required').max(2000),
      title: requiredText,
      kind: sourceKind,
      intervalMinutes: interval,
      allowPrivate: z.boolean(),
      muted: z.boolean(),
      paused: z.boolean(),
      /** Left out: as it is. */
      access: sourceAccess.optional(),
    }),
    z.object({ sourceId: rowId }),
  ),
  /** Says what of a source may open a case from now on; what came before stays where it is. */
  'source.setRules': deskWrite(
    z.strictObject({ sourceId: rowId, ...sourceRules }),
    z.object({ sourceId: rowId }),
  ),
  /** Of the last 50 items at most: how many there are, how many ask for something, and how many of these the rules take. */
  'source.tryRules': deskRead(
    z.strictObject({ sourceId: rowId, ...sourceRules }),
    z.object({ looked: z.int(), asking: z.int(), taken: z.int() }),
  ),
  /** Takes a notice off the page; it is said again only when it happens again. */
  'source.dismissNotice': deskWrite(z.strictObject({ noticeId: rowId }), none),
  'source.remove': deskWrite(z.strictObject({ sourceId: rowId }), z.object({ sourceId: rowId })),
  /**
   * Finds the feeds behind any web address; `problem` says why there are none. A feed's own address is asked exactly once,
   * and what it answered serves the first reading of the source it becomes.
   */
  'source.find': shellRead(
    z.strictObject({
      address: z.string().trim().min(1, 'required').max(2000),
      allowPrivate: z.boolean(),
      access: sourceAccess.optional(),
    }),
    z.object({ candidates: z.array(feedCandidate), problem: problemSchema.nullable() }),
  ),
  /**
   * Reads one source now, or all that are not paused. Answers when the reading is over, but for the sources whose servers
   * have to be waited for longer than a moment: `waiting` counts them, and they follow by themselves.
   */
  'source.check': shellWrite(
    z.strictObject({ sourceId: rowId.nullable() }),
    z.object({ checked: z.int(), newCases: z.int(), failed: z.int(), waiting: z.int() }),
  ),
}
