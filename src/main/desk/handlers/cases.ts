// Carries out what the owner does with a case.
import type { AnswerFrom } from '../../../contract/kept-answer.ts'
import type { CaseKind } from '../../../core/classify/kinds.ts'
import { opensCase } from '../../../core/classify/opens-case.ts'
import { civilDateAt, isCivilDate } from '../../../core/temporal.ts'
import { agreementsOf } from '../../store/agreements/agreements.ts'
import {
  addEvent,
  addMessage,
  type CaseChange,
  type CaseColumns,
  changeCase,
  messagesOf,
  readCase,
} from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import { readOwner } from '../../store/owner/settings.ts'
import { recordUse } from '../answers/use.ts'
import { act } from '../cases/act-on-case.ts'
import { assignClient, refuseClient } from '../cases/assign-client.ts'
import { caseViewOf } from '../cases/case-view.ts'
import { settleClock } from '../cases/clock.ts'
import { standingCase } from '../cases/merge-cases.ts'
import { remind, snooze } from '../cases/snooze.ts'
import { differenceOf } from '../cases/update-view.ts'
import { endWatch, settleWatch } from '../cases/watch-pages.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../handlers.ts'
import { recordCorrection } from '../learning/record.ts'
import { ownerZone } from '../owner-day.ts'
import { found, refuseFields } from '../refusal.ts'
import { judgeCase } from '../scope/judge-case.ts'

/** The author's items of a case, newest judgement last. */
const itemsOf = (db: Db, caseId: number): number[] =>
  messagesOf(db, caseId).flatMap(({ itemId }) => (itemId === null ? [] : [itemId]))

function correctKind(context: Context, row: CaseColumns, kind: CaseKind) {
  const { db, nowMs, undoable } = context
  // Only the first message was the reason for the case; later ones keep what was judged of them.
  const [first] = itemsOf(db, row.id)
  const before = changeCase(db, row.id, {
    kind,
    kind_by: 'owner',
    ...(opensCase(kind) ? {} : { shelf: 'quiet' as const }),
  })
  const corrected = first === undefined ? [] : [recordCorrection(db, first, kind, nowMs)]
  addEvent(db, row.id, 'kind_corrected', { from: row.kind, to: kind }, nowMs)
  const clock = settleClock(db, row.id, nowMs)
  judgeCase(db, row.id, nowMs)
  undoable('case.correctKind', 'cases.put', {
    cases: [{ caseId: row.id, change: before }],
    forget: [],
    corrected,
    watch: settleWatch(db, row.id, nowMs),
    clock,
  })
}

/** Work is entered when it is done: a day to come is a slip. */
function checkWorkDay(db: Db, row: CaseColumns, day: string, nowMs: number): void {
  if (!isCivilDate(day)) refuseFields({ occurredOn: 'date' })
  const zone = row.client_id === null ? undefined : agreementsOf(db, row.client_id)[0]?.zone
  if (day > civilDateAt(nowMs, zone ?? ownerZone(db))) refuseFields({ occurredOn: 'day_to_come' })
}

function say(
  context: Context,
  caseId: number,
  direction: 'out' | 'note',
  text: string,
  change: CaseChange,
  from?: AnswerFrom,
) {
  const { db, nowMs, undoable } = context
  standingCase(db, caseId)
  const author = readOwner(db)?.name ?? ''
  const messageId = addMessage(db, { caseId, itemId: null, direction, author, text, atMs: nowMs })
  const before = changeCase(db, caseId, change)
  const clock = settleClock(db, caseId, nowMs)
  const useId = from ? recordUse(db, caseId, messageId, from, nowMs) : undefined
  undoable(direction === 'out' ? 'case.reply' : 'case.note', 'message.takeBack', {
    caseId,
    change: before,
    messageId,
    ...(useId === undefined ? {} : { useId }),
    watch: direction === 'out' ? settleWatch(db, caseId, nowMs) : [],
    clock,
  })
  return { caseId }
}

const waiting = (nowMs: number): CaseChange => ({
  shelf: 'open',
  side: 'them',
  status: 'waiting_client',
  since_at: nowMs,
  snoozed_until: null,
  read_at: nowMs,
})

export const caseHandlers: Handlers<
  | 'case.get'
  | 'case.markRead'
  | 'case.reopen'
  | 'case.await'
  | 'case.snooze'
  | 'case.remind'
  | 'case.correctKind'
  | 'case.assignClient'
  | 'case.refuseClient'
  | 'case.describe'
  | 'case.difference'
  | 'case.unwatch'
  | 'case.note'
  | 'case.reply'
> = {
  'case.get': ({ caseId }, { db, nowMs }) => caseViewOf(db, caseId, nowMs),

  // Reading is no command: there is nothing to take back.
  'case.markRead': ({ caseId }, { db, nowMs }) => {
    const row = found(readCase(db, caseId), 'case')
    if (row.read_at === null) {
      changeCase(db, caseId, { read_at: nowMs, ...(row.status === 'new' ? { status: 'triaged' } : {}) })
    }
    return { caseId }
  },

  'case.reopen': ({ caseId }, context) =>
    act(
      context,
      caseId,
      { shelf: 'open', side: 'us', status: 'triaged', since_at: null, snoozed_until: null },
      { label: 'case.reopen', event: 'reopened' },
    ),

  'case.await': ({ caseId }, context) =>
    act(context, caseId, waiting(context.nowMs), { label: 'case.await', event: 'awaiting_client' }),

  'case.snooze': ({ caseId, until }, context) => snooze(context, caseId, until),
  'case.remind': ({ caseId, atMs }, context) => remind(context, caseId, atMs),

  'case.correctKind': ({ caseId, kind }, context) => {
    correctKind(context, standingCase(context.db, caseId), kind)
    return { caseId }
  },

  'case.assignClient': ({ caseId, clientId }, context) => {
    assignClient(context, standingCase(context.db, caseId), clientId)
    return { caseId }
  },

  'case.refuseClient': ({ caseId, clientId, what }, context) => {
    refuseClient(context, standingCase(context.db, caseId), clientId, what)
    return { caseId }
  },

  'case.describe': (
    { caseId, service, isServiceSure = false, cause, byOutage, minutes, occurredOn },
    { db, nowMs, undoable },
  ) => {
    const row = standingCase(db, caseId)
    if (typeof occurredOn === 'string') checkWorkDay(db, row, occurredOn, nowMs)
    const earlierService: { key: string } = JSON.parse(row.service)
    const earlierCause: { key: string } = JSON.parse(row.cause)
    const before = changeCase(db, caseId, {
      minutes,
      ...(byOutage === undefined ? {} : { by_outage: byOutage ? 1 : 0 }),
      ...(occurredOn === undefined ? {} : { occurred_on: occurredOn }),
      ...(earlierService.key === service && !isServiceSure
        ? {}
        : { service: JSON.stringify({ key: service, confidence: 1, words: [], byOwner: true }) }),
      ...(earlierCause.key === cause
        ? {}
        : { cause: JSON.stringify({ key: cause, words: [], byOwner: true }) }),
    })
    addEvent(db, caseId, 'described', { service, cause, minutes }, nowMs)
    judgeCase(db, caseId, nowMs)
    undoable('case.describe', 'cases.put', { cases: [{ caseId, change: before }], forget: [], corrected: [] })
    return { caseId }
  },

  'case.difference': ({ revisionId }, { db }) => differenceOf(db, revisionId),

  'case.unwatch': ({ caseId }, { db, nowMs, undoable }) => {
    found(readCase(db, caseId), 'case')
    undoable('case.unwatch', 'watch.put', { watch: endWatch(db, caseId, 'owner', nowMs) })
    return { caseId }
  },

  'case.note': ({ caseId, text }, context) => say(context, caseId, 'note', text, {}),

  'case.reply': ({ caseId, text, from }, context) =>
    say(context, caseId, 'out', text, waiting(context.nowMs), from),
}
