// Knows how commands on statements are taken back: an issued one is withdrawn, since its number and text stay for good.
import type { Db } from '../../store/file/db.ts'
import { addStatementEvent, eventOf, setEventTakenBack } from '../../store/statements/statement-events.ts'
import { type NewsTexts, writeAside, writeNews } from '../../store/statements/statement-news.ts'
import { isStanding, readStatement, standingStatements } from '../../store/statements/statements.ts'
import { todayOf } from '../owner-day.ts'
import { refuse } from '../refusal.ts'
import { judgeCasesOf } from '../scope/judge-case.ts'

/** What was issued since a statement was withdrawn stands in its place; beside it only what stood then, of a client that was joined. */
function letStandAgain(db: Db, eventId: number): void {
  const event = eventOf(db, eventId)
  const statement = event && readStatement(db, event.statementId)
  if (event?.name === 'withdrawn' && statement !== undefined) {
    const standing = standingStatements(db, statement.clientId, statement.month)
    if (standing.some(({ issuedAtMs }) => issuedAtMs >= event.knownAtMs))
      refuse('conflict', 'statement_stands')
  }
}

/** What is closed decides on which day work is booked. */
function judgeAgain(db: Db, statementId: number | undefined, nowMs: number): void {
  const statement = statementId === undefined ? undefined : readStatement(db, statementId)
  if (statement) judgeCasesOf(db, statement.clientId, nowMs)
}

function withdrawIssued(db: Db, statementId: number, nowMs: number): void {
  if (!isStanding(db, statementId)) return
  const on = todayOf(db, nowMs)
  addStatementEvent(db, statementId, { name: 'withdrawn', on, way: '', note: '', knownAtMs: nowMs })
}

export const statementInverses = {
  'statements.withdrawn': (db: Db, input: { statementIds: number[]; eventIds: number[] }, nowMs: number) => {
    for (const statementId of input.statementIds) withdrawIssued(db, statementId, nowMs)
    for (const eventId of input.eventIds) {
      letStandAgain(db, eventId)
      setEventTakenBack(db, eventId, nowMs)
    }
    for (const statementId of input.statementIds) judgeAgain(db, statementId, nowMs)
  },
  /** `holds`: whether the note is to hold again or no longer. */
  'statement.eventPut': (db: Db, input: { eventId: number; holds: boolean }, nowMs: number) => {
    const statementId = eventOf(db, input.eventId)?.statementId
    if (!input.holds) letStandAgain(db, input.eventId)
    setEventTakenBack(db, input.eventId, input.holds ? null : nowMs)
    judgeAgain(db, statementId, nowMs)
  },
  'statement.news': (db: Db, input: { month: string; texts: NewsTexts }) =>
    writeNews(db, input.month, input.texts),
  'statement.aside': (db: Db, input: { month: string | null }) => writeAside(db, input.month),
}
