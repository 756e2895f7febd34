// Issues statements, notes what became of them, and keeps the month's news; what was issued is withdrawn, never changed.
import type { Input, Output } from '../../../contract/methods.ts'
import { isMonth, lastDayOf } from '../../../core/statement/month.ts'
import { statementNumber } from '../../../core/statement/number.ts'
import { addressed } from '../../../core/statement/people.ts'
import { addDays, isCivilDate, startOfCivilDay } from '../../../core/temporal.ts'
import { agreementHeads } from '../../store/clients/client-list.ts'
import { clientSummary } from '../../store/clients/clients.ts'
import { addStatementEvent, eventOf, setEventTakenBack } from '../../store/statements/statement-events.ts'
import { newsOf, readAside, writeAside, writeNews } from '../../store/statements/statement-news.ts'
import {
  addStatement,
  isStanding,
  issuedIn,
  readStatement,
  standingStatements,
} from '../../store/statements/statements.ts'
import { extendUndo } from '../../store/undo/undo.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../handlers.ts'
import { ownerZone, todayOf } from '../owner-day.ts'
import { letterheadOf } from '../quotes/quote-content.ts'
import { found, refuse, refuseFields } from '../refusal.ts'
import { judgeCasesOf } from '../scope/judge-case.ts'
import { addresseeOf, isOverFor, statementSheet, toldIn } from '../statements/statement-content.ts'
import {
  clientStatements,
  monthView,
  oversteps,
  paperOfStatement,
  reminderView,
  statementView,
} from '../statements/statement-view.ts'

function issue(input: Input<'statement.issue'>, context: Context): Output<'statement.issue'> {
  const { clientId, month, replaces, reason } = input
  const { db, nowMs } = context
  const client = found(clientSummary(db, clientId), 'client')
  if (!isMonth(month)) refuseFields({ month: 'month' })
  const told = toldIn(agreementHeads(db, clientId).get(clientId) ?? [], month)
  if (told.length === 0) refuse('conflict', 'nothing_to_state')
  if (!isOverFor(told, month, nowMs)) refuse('conflict', 'month_runs')
  const standing = standingStatements(db, clientId, month).map(({ statementId }) => statementId)
  const isFree = replaces === null ? standing.length === 0 : standing.includes(replaces)
  if (!isFree) refuse('conflict', standing.length === 0 ? 'statement_gone' : 'statement_stands')
  const before = replaces === null ? null : found(readStatement(db, replaces), 'statement')
  if (before !== null && reason.trim() === '') refuseFields({ reason: 'required' })
  const issuedOn = todayOf(db, nowMs)
  const eventIds =
    before === null
      ? []
      : [
          addStatementEvent(db, before.statementId, {
            name: 'withdrawn',
            on: issuedOn,
            way: '',
            note: reason.trim(),
            knownAtMs: nowMs,
          }),
        ]
  const number = statementNumber(month, issuedIn(db, month))
  const statementId = addStatement(db, {
    number,
    clientId,
    month,
    issuedOn,
    issuedAtMs: nowMs,
    replacesId: before?.statementId ?? null,
    content: JSON.stringify(statementSheet(db, client, month, { number, replaces: before })),
    addressee: addresseeOf(db, client),
    covers: told.map(({ agreementId }) => ({ agreementId, through: lastDayOf(month) })),
  })
  judgeCasesOf(db, clientId, nowMs)
  return {
    statementId,
    number,
    undoId: undoIdOf(input.undoId, { statementIds: [statementId], eventIds }, context),
  }
}

type Issued = { readonly statementIds: number[]; readonly eventIds: number[] }

/** A batch has one undo, which grows with every client; one that was taken back meanwhile goes no further. */
function undoIdOf(
  undoId: number | null,
  { statementIds, eventIds }: Issued,
  { db, undoable }: Context,
): number {
  if (undoId === null) return undoable('statement.issue', 'statements.withdrawn', { statementIds, eventIds })
  const isExtended = extendUndo(db, undoId, 'statements.withdrawn', (input) => {
    const earlier = input as Issued
    return {
      statementIds: [...earlier.statementIds, ...statementIds],
      eventIds: [...earlier.eventIds, ...eventIds],
    }
  })
  return isExtended ? undoId : refuse('conflict', 'issuing_undone')
}

/** What happened on a day was surely so when that day was over for the owner, or when it was noted, if that was earlier. */
const knownBy = (on: string, { db, nowMs }: Context): number =>
  Math.min(nowMs, startOfCivilDay(addDays(on, 1), ownerZone(db)))

function mark(input: Input<'statement.mark'>, context: Context): Output<'statement.mark'> {
  const { statementId, fact, on, way, note } = input
  const { db, nowMs, undoable } = context
  const statement = found(readStatement(db, statementId), 'statement')
  if (!isCivilDate(on)) refuseFields({ on: 'date' })
  if (on > todayOf(db, nowMs)) refuseFields({ on: 'future' })
  if (on < statement.issuedOn) refuseFields({ on: 'before_statement' })
  const eventId = addStatementEvent(db, statementId, {
    name: fact,
    on,
    way,
    note: note.trim(),
    knownAtMs: knownBy(on, context),
  })
  undoable('statement.mark', 'statement.eventPut', { eventId, holds: false })
  return { eventId }
}

export const statementHandlers: Handlers<
  | 'statement.month'
  | 'statement.ofClient'
  | 'statement.get'
  | 'statement.paper'
  | 'statement.draft'
  | 'statement.overstepped'
  | 'statement.reminder'
  | 'statement.issue'
  | 'statement.mark'
  | 'statement.unmark'
  | 'statement.withdraw'
  | 'statement.saveNews'
  | 'statement.putAside'
> = {
  'statement.month': ({ month }, { db, nowMs }) => monthView(db, month, nowMs),
  'statement.ofClient': ({ clientId }, { db, nowMs }) => {
    found(clientSummary(db, clientId), 'client')
    return clientStatements(db, clientId, nowMs)
  },
  'statement.get': ({ statementId }, { db }) => statementView(db, statementId),
  'statement.paper': ({ statementId }, { db }) =>
    paperOfStatement(db, found(readStatement(db, statementId), 'statement')),
  'statement.draft': ({ clientId, month }, { db }) => {
    const client = found(clientSummary(db, clientId), 'client')
    const sheet = statementSheet(db, client, month, { number: null, replaces: null })
    return { document: addressed(sheet, addresseeOf(db, client)), letterhead: letterheadOf(db) }
  },
  'statement.overstepped': (_, { db }) => oversteps(db),
  'statement.reminder': (_, { db, nowMs }) => reminderView(db, nowMs),
  'statement.issue': issue,
  'statement.mark': mark,

  'statement.unmark': ({ eventId }, { db, nowMs, undoable }) => {
    const { statementId, name } = found(eventOf(db, eventId), 'statement')
    if (name === 'withdrawn') refuse('conflict', 'statement_gone')
    setEventTakenBack(db, eventId, nowMs)
    undoable('statement.unmark', 'statement.eventPut', { eventId, holds: true })
    return { statementId }
  },

  'statement.withdraw': ({ statementId, reason }, { db, nowMs, undoable }) => {
    const { clientId } = found(readStatement(db, statementId), 'statement')
    if (!isStanding(db, statementId)) refuse('conflict', 'statement_gone')
    const on = todayOf(db, nowMs)
    const event = { name: 'withdrawn' as const, on, way: '', note: reason, knownAtMs: nowMs }
    const eventId = addStatementEvent(db, statementId, event)
    judgeCasesOf(db, clientId, nowMs)
    undoable('statement.withdraw', 'statement.eventPut', { eventId, holds: false })
    return { statementId }
  },

  'statement.saveNews': ({ month, texts }, { db, undoable }) => {
    if (!isMonth(month)) refuseFields({ month: 'month' })
    const before = newsOf(db, month)
    writeNews(db, month, texts)
    undoable('statement.saveNews', 'statement.news', { month, texts: before })
    return {}
  },

  'statement.putAside': ({ month }, { db, undoable }) => {
    const before = readAside(db)
    writeAside(db, month)
    undoable('statement.putAside', 'statement.aside', { month: before })
    return {}
  },
}
