// Answers the quiet place: what is in it, what a week brought, what is worth a second look, and what the owner says of it.
import type { QuietRow } from '../../../contract/quiet.ts'
import { opensCase } from '../../../core/classify/opens-case.ts'
import { addDays, civilDateAt, isoWeekday, startOfCivilDay } from '../../../core/temporal.ts'
import { firstSentence } from '../../../core/text/first-sentence.ts'
import { changeCase } from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import {
  caseOfItem,
  readItem,
  readJudgement,
  type StoredItem,
  type StoredJudgement,
} from '../../store/items/items.ts'
import {
  closestToComplaint,
  type QuietItem,
  quietCount,
  quietItems,
  quietSince,
} from '../../store/lists/quiet.ts'
import { settleClock } from '../cases/clock.ts'
import { settleWatch } from '../cases/watch-pages.ts'
import type { Handlers } from '../handlers.ts'
import { recordCorrection } from '../learning/record.ts'
import { ownerZone } from '../owner-day.ts'
import { found } from '../refusal.ts'
import { judgeCase } from '../scope/judge-case.ts'
import { openCaseFor } from '../taking-in/open-case.ts'

/** As many as are looked at in half a minute. */
const secondLook = 5
const weekMs = 7 * 86_400_000

const rowOf = ({ reasons, title, text, who, ...row }: QuietItem): QuietRow => ({
  ...row,
  who: who ?? '',
  text: firstSentence(text) || title,
  words: [...new Set(reasons.map(({ words }) => words))],
})

/** The case of a text that was taken for nothing: the one it stands in, or one of its own; with what takes that back. */
function caseFor(db: Db, item: StoredItem, judgement: StoredJudgement, nowMs: number) {
  const earlier = caseOfItem(db, item.itemId)
  if (earlier === undefined) return { caseId: openCaseFor(db, item, judgement, nowMs) }
  const change = changeCase(db, earlier, { shelf: 'open', kind: judgement.kind, kind_by: 'owner' })
  const clock = settleClock(db, earlier, nowMs)
  judgeCase(db, earlier, nowMs)
  return { caseId: earlier, change, clock, watch: settleWatch(db, earlier, nowMs) }
}

export const quietHandlers: Handlers<
  'quiet.page' | 'quiet.text' | 'quiet.week' | 'quiet.closest' | 'quiet.correct'
> = {
  'quiet.page': ({ offset, limit, text = '', sort, sourceId }, { db }) => ({
    total: quietCount(db),
    rows: quietItems(db, offset, limit, {
      text: text.trim(),
      sort: sort ?? null,
      sourceId: sourceId ?? null,
    }).map(rowOf),
  }),

  'quiet.text': ({ itemId }, { db }) => {
    const { title, text } = found(readItem(db, itemId), 'item')
    return { itemId, title, text }
  },

  'quiet.week': (_, { db, nowMs }) => {
    const zone = ownerZone(db)
    const today = civilDateAt(nowMs, zone)
    const monday = addDays(today, 1 - isoWeekday(today))
    return quietSince(db, startOfCivilDay(addDays(monday, -7), zone), startOfCivilDay(monday, zone))
  },

  'quiet.closest': (_, { db, nowMs }) => ({
    rows: closestToComplaint(db, nowMs - weekMs, secondLook).map(rowOf),
  }),

  'quiet.correct': ({ itemId, kind }, { db, nowMs, undoable }) => {
    const item = found(readItem(db, itemId), 'item')
    const before = found(readJudgement(db, itemId), 'item')
    const corrected = recordCorrection(db, itemId, kind, nowMs)
    const put = opensCase(kind) ? caseFor(db, item, { ...before, kind }, nowMs) : { caseId: null }
    undoable('quiet.correct', 'quiet.put', { ...corrected, ...put })
    return { caseId: put.caseId }
  },
}
