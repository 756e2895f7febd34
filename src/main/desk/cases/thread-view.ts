// Shows how a case hangs together with others: merged, split, continued, and somebody else asking the same.
import type { CaseView } from '../../../contract/case.ts'
import { type CaseName, type CaseThread, joinWord, type MessageJoin } from '../../../contract/thread.ts'
import { usageOfCase } from '../../store/agreements/ledger.ts'
import {
  type CaseColumns,
  eventsOf,
  messagesOf,
  readCase,
  type StoredMessage,
} from '../../store/cases/cases.ts'
import { type CaseLink, linksOf } from '../../store/cases/merges.ts'
import type { Db } from '../../store/file/db.ts'
import { readSource } from '../../store/sources/sources.ts'
import { nearCopiesOf } from '../taking-in/near-copies.ts'
import { leadingCase, mergedCases } from './merge-cases.ts'
import { pingPongOf } from './ping-pong.ts'

const nameOf = ({ id, no, title }: CaseColumns): CaseName => ({ caseId: id, no, title })

function debitsOf(db: Db, caseId: number): CaseThread['merged'][number]['debits'] {
  return usageOfCase(db, caseId)
    .filter(({ quantity, reversedBy }) => quantity > 0 && reversedBy === null)
    .map(({ label, quantity, unit }) => ({ label, quantity, unit }))
}

function mergedView(db: Db, caseId: number): CaseThread['merged'] {
  return mergedCases(db, caseId).flatMap((merge) => {
    const row = readCase(db, merge.caseId)
    if (!row) return []
    const notes = messagesOf(db, row.id).filter(({ direction }) => direction === 'note').length
    return [{ ...nameOf(row), atMs: merge.atMs, notes, debits: debitsOf(db, row.id) }]
  })
}

function linkView(db: Db, caseId: number, link: CaseLink): CaseThread['links'] {
  const isLater = link.caseId === caseId
  const other = readCase(db, isLater ? link.earlierId : link.caseId)
  // A split that was taken back has left nothing to go to.
  if (!other || other.shelf === 'quiet') return []
  const how = isLater
    ? ({ follows: 'goes_on_with', split: 'split_from' } as const)[link.kind]
    : ({ follows: 'continued_by', split: 'split_off' } as const)[link.kind]
  return [{ ...nameOf(other), how }]
}

export function threadView(db: Db, row: CaseColumns): CaseThread {
  const leading = leadingCase(db, row)
  const pingPong = pingPongOf(db, row)
  return {
    mergedInto: leading.id === row.id ? null : nameOf(leading),
    merged: mergedView(db, row.id),
    links: linksOf(db, row.id).flatMap((link) => linkView(db, row.id, link)),
    pingPong: pingPong.map((other) => ({
      ...nameOf(other),
      who: other.author_name,
      atMs: other.received_at,
    })),
    nearCopies: nearCopiesOf(db, row)
      .filter(({ id }) => pingPong.every((other) => other.id !== id))
      .map((other) => ({ ...nameOf(other), where: readSource(db, other.source_id)?.title ?? '' })),
  }
}

/** The events of a case and of all that was merged into it, in the order in which they happened. */
export const eventsWithMerged = (db: Db, caseId: number): CaseView['events'] =>
  eventsOf(db, [caseId, ...mergedCases(db, caseId).map((merge) => merge.caseId)]).filter(
    // To the case it went into, the merge is an event of its own.
    (event) => event.caseId === caseId || event.name !== 'merged',
  )

/** What became of the words before they came to this case, where they stood in another. */
export const eventsElsewhere = (db: Db, caseId: number): CaseView['events'] =>
  eventsOf(
    db,
    linksOf(db, caseId)
      .filter((link) => link.kind === 'split' && link.caseId === caseId)
      .map((link) => link.earlierId),
  )

/** By what each message came to the case, as its events tell. */
export function joinsOf(events: CaseView['events']): (message: StoredMessage) => MessageJoin | null {
  const joins = new Map<number, MessageJoin>()
  for (const { name, facts } of events) {
    const by = joinWord.safeParse(facts['by'])
    if (name !== 'follow_up' || !by.success || typeof facts['message'] !== 'number') continue
    const { writtenAtMs } = facts
    joins.set(facts['message'], {
      by: by.data,
      atMs: typeof writtenAtMs === 'number' ? writtenAtMs : null,
    })
  }
  return ({ messageId }) => joins.get(messageId) ?? null
}
