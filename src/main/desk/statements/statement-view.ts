// Shows statements to the page: what was issued, what became of each, and what is still to be issued for a month.
import type { Output } from '../../../contract/methods.ts'
import type { StatementMonthRow } from '../../../contract/statement.ts'
import type { Sheet } from '../../../core/sheet/sheet.ts'
import { monthOf, monthsFrom } from '../../../core/statement/month.ts'
import { addressed } from '../../../core/statement/people.ts'
import { beyondReasons } from '../../../core/statement/told.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import { agreementHeads, listedClients } from '../../store/clients/client-list.ts'
import { clientSummary, contactsOf } from '../../store/clients/clients.ts'
import type { Db } from '../../store/file/db.ts'
import { readSettings } from '../../store/owner/settings.ts'
import { statementEvents } from '../../store/statements/statement-events.ts'
import {
  type ListedStatement,
  overstepRows,
  replacementOf,
  statementsOfClient,
  statementsOfMonth,
} from '../../store/statements/statement-lists.ts'
import { newsOf, readAside } from '../../store/statements/statement-news.ts'
import {
  isIntact,
  readStatement,
  type StoredStatement,
  standingClients,
} from '../../store/statements/statements.ts'
import { todayOf } from '../owner-day.ts'
import { letterheadOf } from '../quotes/quote-content.ts'
import { found } from '../refusal.ts'
import { isOverFor, toldIn } from './statement-content.ts'

/** The last month that is over for the owner. */
export const lastMonthOf = (db: Db, nowMs: number): string => monthsFrom(monthOf(todayOf(db, nowMs)), -1)

function rowOf(db: Db, { statementId, number, month, issuedOn }: Omit<ListedStatement, 'clientId'>) {
  const events = statementEvents(db, statementId)
  return {
    statementId,
    number,
    month,
    issuedOn,
    events,
    stands: !events.some(({ name }) => name === 'withdrawn'),
  }
}

/** A client's mail goes to the responsible contact, or whoever of them has an address. */
const mailToOf = (db: Db, clientId: number): string =>
  contactsOf(db, clientId).find(({ email }) => email !== '')?.email ?? ''

export function monthView(db: Db, wanted: string | null, nowMs: number): Output<'statement.month'> {
  const lastMonth = lastMonthOf(db, nowMs)
  const month = wanted ?? lastMonth
  const standing = Map.groupBy(
    statementsOfMonth(db, month)
      .map((listed) => ({ clientId: listed.clientId, statement: rowOf(db, listed) }))
      .filter(({ statement }) => statement.stands),
    ({ clientId }) => clientId,
  )
  const heads = agreementHeads(db)
  const rows = listedClients(db).flatMap(({ clientId, name, language }): StatementMonthRow[] => {
    const told = toldIn(heads.get(clientId) ?? [], month)
    const row = { clientId, clientName: name, language, isOver: isOverFor(told, month, nowMs) }
    // Of clients that were joined each had one of its own.
    const issued = standing.get(clientId)?.map(({ statement }) => ({ ...row, statement })) ?? []
    return issued.length > 0 || told.length === 0 ? issued : [{ ...row, statement: null }]
  })
  return { month, lastMonth, news: newsOf(db, month), rows }
}

export function clientStatements(db: Db, clientId: number, nowMs: number): Output<'statement.ofClient'> {
  const rows = statementsOfClient(db, clientId).map((listed) => rowOf(db, listed))
  const last = lastMonthOf(db, nowMs)
  const told = toldIn(agreementHeads(db, clientId).get(clientId) ?? [], last)
  const isDue =
    told.length > 0 &&
    isOverFor(told, last, nowMs) &&
    !rows.some(({ month, stands }) => stands && month === last)
  return { rows, due: isDue ? last : null }
}

/** The frozen document with the names as they were, or as they were erased. */
export const paperOfStatement = (db: Db, { content, addressee }: StoredStatement) => ({
  document: addressed(JSON.parse(content) as Sheet, addressee),
  letterhead: letterheadOf(db),
})

export function statementView(db: Db, statementId: number): Output<'statement.get'> {
  const stored = found(readStatement(db, statementId), 'statement')
  const before = stored.replacesId === null ? undefined : readStatement(db, stored.replacesId)
  return {
    ...rowOf(db, stored),
    clientId: stored.clientId,
    clientName: clientSummary(db, stored.clientId)?.name ?? stored.addressee.name,
    mailTo: mailToOf(db, stored.clientId),
    paper: letterheadOf(db).paper,
    hash: stored.hash,
    isIntact: isIntact(stored),
    replaces: before === undefined ? null : { statementId: before.statementId, number: before.number },
    replacedBy: replacementOf(db, statementId),
  }
}

export function oversteps(db: Db): Output<'statement.overstepped'> {
  const byClient = Map.groupBy(overstepRows(db, beyondReasons), ({ clientId }) => clientId)
  return {
    rows: [...byClient.values()].flatMap((rows) => {
      const newest = rows.reduce((a, b) => (b.receivedAtMs > a.receivedAtMs ? b : a))
      const { clientId, clientName, statementId, number, acknowledgedOn } = newest
      const cases = rows.map(({ caseId, no, title, receivedAtMs, reason, zone }) => ({
        caseId,
        no,
        title,
        receivedOn: civilDateAt(receivedAtMs, zone),
        reason,
      }))
      return [{ clientId, clientName, statementId, number, acknowledgedOn, cases }]
    }),
  }
}

export function reminderView(db: Db, nowMs: number): Output<'statement.reminder'> {
  const { statementReminder, statementDay } = readSettings(db)
  const day = Number(todayOf(db, nowMs).slice(8))
  const last = lastMonthOf(db, nowMs)
  if (!statementReminder || day < statementDay || readAside(db) === last) return { due: null }
  const issued = standingClients(db, last)
  const heads = agreementHeads(db)
  const clients = listedClients(db).filter(({ clientId }) => {
    if (issued.has(clientId)) return false
    const told = toldIn(heads.get(clientId) ?? [], last)
    return told.length > 0 && isOverFor(told, last, nowMs)
  })
  return { due: clients.length === 0 ? null : { month: last, clients: clients.length } }
}
