// Gathers the cases a search may mean and puts first what fits best and is newest.
import type { FoundCase } from '../../../contract/search.ts'
import { excerptOf, holdsAll, marked, type Sought, soughtOf } from '../../../core/search/matching.ts'
import type { Query, Term } from '../../../core/search/query.ts'
import type { Db } from '../../store/file/db.ts'
import {
  byFilter,
  byMessages,
  byNumber,
  byTitles,
  type Candidate,
  ofClients,
} from '../../store/search/candidates.ts'
import { type CaseFilter, caseFilter, type Moments } from '../../store/search/case-filter.ts'
import {
  firstWords,
  messageWords,
  readFoundCase,
  receivedAt,
  wordsOfCase,
} from '../../store/search/found-cases.ts'
import { clientNames } from '../../store/search/names.ts'

/** After so long a case counts for half of an equal one of today. */
const halfLifeMs = 180 * 86_400_000
/** A client's name is what most searches begin with. */
const nameWorth = 4
/** More clients than these share a name only in their first letters. */
const mostClients = 200
/** Unwanted words are looked for in so many cases; what comes after them nobody scrolls to. */
const mostChecked = 150

/** "sari logo": what of the words is a client's name, and the cases of that client that hold the others. */
function byClientNames(db: Db, terms: readonly Term[], filter: CaseFilter): Candidate[] {
  const sought = terms.map((term) => ({ term, sought: soughtOf(term) }))
  const clientsByRest = new Map<string, { rest: readonly Term[]; clientIds: number[] }>()
  for (const { clientId, name } of clientNames(db)) {
    const rest = sought.filter((one) => !holdsAll(name, [one.sought])).map(({ term }) => term)
    if (rest.length === terms.length) continue
    const key = rest.map(({ start }) => start).join(' ')
    const known = clientsByRest.get(key) ?? { rest, clientIds: [] }
    if (known.clientIds.length < mostClients) known.clientIds.push(clientId)
    clientsByRest.set(key, known)
  }
  return [...clientsByRest.values()]
    .toSorted((a, b) => a.rest.length - b.rest.length)
    .slice(0, 3)
    .flatMap(({ rest, clientIds }) => {
      const theirs = ofClients(filter, clientIds)
      const found =
        rest.length === 0
          ? byFilter(db, theirs)
          : [...byMessages(db, rest, theirs), ...byTitles(db, rest, theirs)]
      return found.map((one) => ({ ...one, fit: one.fit + nameWorth }))
    })
}

function candidatesOf(db: Db, query: Query, filter: CaseFilter): Candidate[] {
  const wanted = query.terms.filter(({ isNegated }) => !isNegated)
  const numbered = query.caseNo === null ? [] : byNumber(db, query.caseNo)
  if (wanted.length === 0) return byFilter(db, filter)
  return [
    ...numbered,
    ...byMessages(db, query.terms, filter),
    ...byTitles(db, wanted, filter),
    ...byClientNames(db, wanted, filter),
  ]
}

/** One a case: its best, and a little for every further place that fits. */
function ranked(db: Db, candidates: readonly Candidate[], nowMs: number): Candidate[] {
  const best = new Map<number, Candidate>()
  for (const one of candidates) {
    const known = best.get(one.caseId)
    const messageId = (known?.messageId ?? null) === null ? one.messageId : (known?.messageId ?? null)
    if (!known || one.fit > known.fit) best.set(one.caseId, { ...one, messageId: one.messageId ?? messageId })
    else if (known.messageId !== messageId) best.set(one.caseId, { ...known, messageId })
  }
  const cases = [...best.values()]
  const times = receivedAt(
    db,
    cases.map(({ caseId }) => caseId),
  )
  const worth = ({ caseId, fit }: Candidate): number =>
    (fit + 1) * 2 ** (-Math.max(0, nowMs - (times.get(caseId) ?? 0)) / halfLifeMs)
  const at = ({ caseId }: Candidate): number => times.get(caseId) ?? 0
  const isPlainList = cases.every(({ fit }) => fit === 0)
  return isPlainList
    ? cases.toSorted((a, b) => at(b) - at(a))
    : cases.toSorted((a, b) => worth(b) - worth(a) || at(b) - at(a))
}

export function findCases(db: Db, query: Query, moments: Moments, limit: number): FoundCase[] {
  const filter = caseFilter(db, query, moments)
  const sought = query.terms.filter(({ isNegated }) => !isNegated).map(soughtOf)
  const unwanted = query.terms.filter(({ isNegated }) => isNegated).map(soughtOf)
  const found: FoundCase[] = []
  for (const candidate of ranked(db, candidatesOf(db, query, filter), moments.nowMs).slice(0, mostChecked)) {
    if (found.length === limit) break
    const shown = shownCase(db, candidate, sought, unwanted)
    if (shown) found.push(shown)
  }
  return found
}

function shownCase(
  db: Db,
  { caseId, messageId }: Candidate,
  sought: readonly Sought[],
  unwanted: readonly Sought[],
): FoundCase | null {
  const row = readFoundCase(db, caseId)
  if (!row) return null
  const isUnwanted = (text: string): boolean => unwanted.some((one) => holdsAll(text, [one]))
  if (unwanted.length > 0 && [row.title, row.who, ...wordsOfCase(db, caseId)].some(isUnwanted)) return null
  const text = messageId === null ? firstWords(db, caseId) : messageWords(db, messageId)
  const excerpt = excerptOf(text, sought)
  return {
    ...row,
    shelf: row.shelf === 'quiet' ? 'done' : row.shelf,
    who: marked(row.who, sought),
    title: marked(row.title, sought),
    excerpt: excerpt.marks.length === 0 || excerpt.text === row.title ? null : excerpt,
  }
}
