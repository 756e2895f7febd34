// Answers a search over everything; where nothing fits, once more with what was probably meant.
import type { SearchAnswer } from '../../../contract/search.ts'
import { nearestWord } from '../../../core/search/near-word.ts'
import { plainForm, plainWords } from '../../../core/search/plain-word.ts'
import { isEmptyQuery, parseQuery, type Query } from '../../../core/search/query.ts'
import { civilDateAt, startOfCivilDay } from '../../../core/temporal.ts'
import type { Db } from '../../store/file/db.ts'
import { untilWritten } from '../../store/file/until-written.ts'
import type { Moments } from '../../store/search/case-filter.ts'
import { allClients, clientNames } from '../../store/search/names.ts'
import { searchedAnswers, searchedQuotes } from '../../store/search/papers.ts'
import { isWritten, nearWord } from '../../store/search/vocabulary.ts'
import { ownerZone } from '../owner-day.ts'
import { findCases } from './find-cases.ts'
import { findOthers } from './find-others.ts'

type Found = Omit<SearchAnswer, 'corrected' | 'unclear'>

const nothing: Found = { cases: [], clients: [], quotes: [], answers: [] }

const isNothing = ({ cases, clients, quotes, answers }: Found): boolean =>
  cases.length + clients.length + quotes.length + answers.length === 0

const findAll = (db: Db, query: Query, moments: Moments, limit: number): Found =>
  isEmptyQuery(query)
    ? nothing
    : { cases: findCases(db, query, moments, limit), ...findOthers(db, query, moments, limit) }

/** The words of what no message holds: names, titles of quotes, questions of kept answers. */
const otherWords = untilWritten((db: Db): readonly string[] => {
  const texts = [
    ...allClients(db).map(({ name, more }) => `${name} ${more}`),
    ...searchedQuotes(db).map(({ number, title }) => `${number ?? ''} ${title}`),
    ...searchedAnswers(db).map(({ question }) => question),
  ]
  return [...new Set(texts.flatMap(plainWords))]
})

/** What is typed with each word that is nowhere written replaced by the nearest one; null where there is none. */
function withoutSlips(db: Db, text: string, { terms }: Query): string | null {
  const names = otherWords(db)
  let corrected = text
  for (const { words, isNegated, start, end } of terms.toReversed()) {
    const [typed, ...others] = words
    if (typed === undefined || others.length > 0 || isNegated) continue
    const word = plainForm(typed)
    if (isWritten(db, word) || names.some((name) => name.startsWith(word))) continue
    const near = nearWord(db, word, names)
    if (near === null) return null
    corrected = `${corrected.slice(0, start)}${near}${corrected.slice(end)}`
  }
  return corrected === text ? null : corrected
}

const clientValue = /(?<=(?:^|\s)-?client:)(?:"[^"]*|[^\s"]+)/giu

/** What is typed with each word for a client that begins none of their names replaced by the nearest of those. */
function withClientsMeant(db: Db, text: string): string {
  const names = [...new Set(clientNames(db).flatMap(({ name }) => plainWords(name)))]
  const meant = (typed: string): string => {
    const word = plainForm(typed)
    return names.some((name) => name.startsWith(word)) ? typed : (nearestWord(word, names) ?? typed)
  }
  return text.replace(clientValue, (value) => value.replace(/[\p{L}\p{N}\p{M}]+/gu, meant))
}

/** What was probably typed; null where nothing nearer is known. */
function withoutAnySlip(db: Db, text: string, today: string): string | null {
  const named = withClientsMeant(db, text)
  return withoutSlips(db, named, parseQuery(named, today)) ?? (named === text ? null : named)
}

export function find(db: Db, text: string, nowMs: number, limit: number): SearchAnswer {
  const zone = ownerZone(db)
  const today = civilDateAt(nowMs, zone)
  const moments: Moments = { nowMs, startOfDayMs: (day) => startOfCivilDay(day, zone) }
  const query = parseQuery(text, today)
  const unclear = [...query.unclear]
  const found = findAll(db, query, moments, limit)
  if (!isNothing(found) || isEmptyQuery(query)) return { ...found, unclear, corrected: null }
  const corrected = withoutAnySlip(db, text, today)
  if (corrected === null) return { ...found, unclear, corrected: null }
  const meant = findAll(db, parseQuery(corrected, today), moments, limit)
  return { ...meant, unclear, corrected: isNothing(meant) ? null : corrected }
}
