// Answers what was learned from the owner, what it would change, and lets corrections be forgotten.
import type { ChangedRow } from '../../../contract/learning.ts'
import { alertsKnownFrom } from '../../../core/classify/learn/alert-threshold.ts'
import { firstSentence } from '../../../core/text/first-sentence.ts'
import type { Db } from '../../store/file/db.ts'
import { type Rejudgeable, rejudgeable } from '../../store/items/judged-again.ts'
import { unpackReasons } from '../../store/items/reasons.ts'
import { toldAlerts } from '../../store/lists/outcomes.ts'
import {
  countCorrections,
  listCorrections,
  readCorrection,
  standingIds,
} from '../../store/owner/corrections.ts'
import { readSource } from '../../store/sources/sources.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../handlers.ts'
import { alertsWith } from '../learning/alerts.ts'
import { setWithdrawn } from '../learning/record.ts'
import { judgeItem } from '../reading/judged-item.ts'
import { found, refuse } from '../refusal.ts'
import { judgingOf } from '../taking-in/judging.ts'

/** What came earlier is history; its kind changes nothing any more. */
const changesReachMs = 28 * 86_400_000
/** As many texts as are judged while a person does not yet wait. */
const textsPerCall = 150
const lastAlerts = 40

function changedAmong(db: Db, items: readonly Rejudgeable[]): ChangedRow[] {
  const judgings = new Map<number, ReturnType<typeof judgingOf>>()
  return items.flatMap((item) => {
    const judging = judgings.get(item.sourceId) ?? judgingOf(db, readSource(db, item.sourceId), null)
    judgings.set(item.sourceId, judging)
    const { kind, confidence, packedReasons } = judgeItem(item, judging)
    if (kind === item.kind) return []
    const words = unpackReasons(packedReasons).flatMap(({ signal, words }) =>
      signal === 'learned' ? [words] : [],
    )
    return [
      {
        itemId: item.itemId,
        caseId: item.caseId,
        who: item.authorName ?? '',
        channel: item.channel,
        text: firstSentence(item.text) || item.title,
        atMs: item.atMs,
        from: item.kind,
        to: kind,
        confidence,
        words,
      },
    ]
  })
}

/** Nothing is forgotten twice; giving back gives back exactly what was withdrawn here. */
function withdraw(
  { db, nowMs, undoable }: Context,
  label: 'learning.forget' | 'learning.reset',
  ids: number[],
): Record<string, never> {
  if (ids.length === 0) return refuse('not_found', 'correction')
  setWithdrawn(db, ids, nowMs)
  undoable(label, 'corrections.giveBack', { ids })
  return {}
}

export const learningHandlers: Handlers<
  | 'learning.state'
  | 'learning.list'
  | 'learning.forget'
  | 'learning.reset'
  | 'learning.changes'
  | 'learning.alerts'
> = {
  'learning.state': (_, { db }) => countCorrections(db),

  'learning.list': ({ offset, limit }, { db }) => ({
    total: countCorrections(db).corrections,
    rows: listCorrections(db, offset, limit).map(
      ({ correctionId, text, title, from, to, atMs, channel }) => ({
        correctionId,
        text: firstSentence(text) || title,
        from,
        to,
        atMs,
        channel,
      }),
    ),
  }),

  'learning.forget': ({ correctionId }, context) => {
    found(readCorrection(context.db, correctionId), 'correction')
    return withdraw(context, 'learning.forget', standingIds(context.db, correctionId))
  },

  'learning.reset': (_, context) => withdraw(context, 'learning.reset', standingIds(context.db, null)),

  'learning.changes': ({ before }, { db, nowMs }) => {
    const { items, nextBefore } = rejudgeable(db, before, nowMs - changesReachMs, textsPerCall)
    return { rows: changedAmong(db, items), nextBefore }
  },

  'learning.alerts': ({ precision }, { db }) => {
    const { told, right, known } = alertsWith(db, precision)
    return {
      ...toldAlerts(db, lastAlerts),
      known,
      isChosen: precision !== null && known >= alertsKnownFrom,
      wouldTell: told,
      wouldBeRight: right,
    }
  },
}
