// Finds clients, quotes and kept answers by what is written in them.
import type { FoundAnswer, FoundClient, FoundQuote } from '../../../contract/search.ts'
import { excerptOf, holdsAll, marked, type Sought, soughtOf } from '../../../core/search/matching.ts'
import { asksForCasesOnly, type Query } from '../../../core/search/query.ts'
import type { Db } from '../../store/file/db.ts'
import type { Moments } from '../../store/search/case-filter.ts'
import { allClients, clientsNamed, type NamedClient } from '../../store/search/names.ts'
import { type SearchedQuote, searchedAnswers, searchedQuotes } from '../../store/search/papers.ts'
import { quoteStateAt } from '../quotes/quote-state.ts'

export type Others = { clients: FoundClient[]; quotes: FoundQuote[]; answers: FoundAnswer[] }

type Asked = {
  readonly sought: readonly Sought[]
  readonly unwanted: readonly Sought[]
  /** Whose; null where nobody was named. */
  readonly clientIds: ReadonlySet<number> | null
  readonly notClientIds: ReadonlySet<number>
}

function askedOf(db: Db, { terms, filters }: Query): Asked {
  const named = (isNegated: boolean): number[] =>
    filters.flatMap((filter) =>
      filter.key === 'client' && filter.isNegated === isNegated ? clientsNamed(db, filter.words) : [],
    )
  const isNamed = filters.some(({ key, isNegated }) => key === 'client' && !isNegated)
  return {
    sought: terms.filter(({ isNegated }) => !isNegated).map(soughtOf),
    unwanted: terms.filter(({ isNegated }) => isNegated).map(soughtOf),
    clientIds: isNamed ? new Set(named(false)) : null,
    notClientIds: new Set(named(true)),
  }
}

const fits = (text: string, { sought, unwanted }: Asked): boolean =>
  holdsAll(text, sought) && !unwanted.some((one) => holdsAll(text, [one]))

const isOfAsked = (clientId: number, { clientIds, notClientIds }: Asked): boolean =>
  (clientIds === null || clientIds.has(clientId)) && !notClientIds.has(clientId)

/** Names that hold everything come before what is told of clients otherwise. */
function findClients(db: Db, asked: Asked, limit: number): FoundClient[] {
  const byName = (client: NamedClient): number => (holdsAll(client.name, asked.sought) ? 0 : 1)
  return allClients(db)
    .filter((client) => isOfAsked(client.clientId, asked) && fits(`${client.name} ${client.more}`, asked))
    .toSorted((a, b) => byName(a) - byName(b) || a.name.localeCompare(b.name))
    .slice(0, limit)
    .map(({ clientId, name, more }) => {
      const excerpt = excerptOf(more, asked.sought)
      return {
        clientId,
        name: marked(name, asked.sought),
        more: excerpt.marks.length > 0 ? excerpt : null,
      }
    })
}

function isWithinDates({ createdAtMs }: SearchedQuote, { filters }: Query, moments: Moments): boolean {
  return filters.every((filter) => {
    if (filter.key !== 'before' && filter.key !== 'after') return true
    const isBefore = createdAtMs < moments.startOfDayMs(filter.day)
    return ((filter.key === 'before') === isBefore) !== filter.isNegated
  })
}

const findQuotes = (db: Db, query: Query, asked: Asked, moments: Moments, limit: number): FoundQuote[] =>
  searchedQuotes(db)
    .filter(
      (quote) =>
        isOfAsked(quote.clientId, asked) &&
        isWithinDates(quote, query, moments) &&
        fits(`${quote.number ?? ''} ${quote.title} ${quote.client} ${quote.more}`, asked),
    )
    .slice(0, limit)
    .map((quote) => ({
      quoteId: quote.quoteId,
      number: quote.number === null ? null : marked(quote.number, asked.sought),
      title: marked(quote.title, asked.sought),
      client: marked(quote.client, asked.sought),
      state: quoteStateAt(quote, moments.nowMs),
    }))

const findAnswers = (db: Db, asked: Asked, limit: number): FoundAnswer[] =>
  searchedAnswers(db)
    .filter(({ question, text }) => fits(`${question} ${text}`, asked))
    .slice(0, limit)
    .map(({ answerId, question, text }) => ({
      answerId,
      question: marked(question, asked.sought),
      excerpt: excerptOf(text, asked.sought),
    }))

/** Clients and answers have no dates, answers no client: an operator that cannot hold of them leaves them out. */
export function findOthers(db: Db, query: Query, moments: Moments, limit: number): Others {
  if (asksForCasesOnly(query)) return { clients: [], quotes: [], answers: [] }
  const asked = askedOf(db, query)
  const isDated = query.filters.some(({ key }) => key !== 'client')
  return {
    clients: isDated ? [] : findClients(db, asked, limit),
    quotes: findQuotes(db, query, asked, moments, limit),
    answers: query.filters.length > 0 ? [] : findAnswers(db, asked, limit),
  }
}
