// Turns the operators of a search into conditions on cases; the texts of the conditions are fixed, what was typed is bound.
import type { Filter, Query } from '../../../core/search/query.ts'
import type { Db } from '../file/db.ts'
import { matchOf } from './match.ts'
import { clientsNamed, sourcesNamed } from './names.ts'

export type Moments = {
  readonly nowMs: number
  /** When a civil day begins for the owner. */
  readonly startOfDayMs: (day: string) => number
}

export type CaseFilter = {
  readonly where: string
  readonly values: Readonly<Record<string, string | number>>
  /** Whether anything was asked of the cases at all. */
  readonly isNarrowed: boolean
}

const standings: Readonly<Record<Extract<Filter, { key: 'is' }>['value'], string>> = {
  late: "(shelf = 'open' AND side = 'us' AND due_at < $now)",
  open: "shelf = 'open'",
  done: "shelf = 'done'",
  snoozed: "shelf = 'snoozed'",
  quiet: "shelf = 'quiet'",
  unread: 'read_at IS NULL',
  'never-answered': "(answered_at IS NULL AND side = 'us' AND shelf IN ('open', 'snoozed'))",
  waiting: "(shelf = 'open' AND side = 'them')",
}

// A merged case is its target now; a quiet one without words was taken out with its source.
const shown = `status <> 'merged' AND (shelf <> 'quiet'
  OR EXISTS (SELECT 1 FROM message WHERE message.case_id = case_file.id AND removed_at IS NULL))`

type Named<K extends Filter['key']> = Filter & { readonly key: K }
const withKey = <K extends Filter['key']>(filters: readonly Filter[], key: K, isNegated: boolean) =>
  filters.filter((filter): filter is Named<K> => filter.key === key && filter.isNegated === isNegated)

/**
 * Several values of one operator mean any of them, those of `is:` and the dates all of them. Without `is:quiet` what is quiet
 * is found too: it is searched for because nobody remembers where it went.
 */
export function caseFilter(db: Db, { filters }: Query, { nowMs, startOfDayMs }: Moments): CaseFilter {
  const conditions: string[] = []
  const values: Record<string, string | number> = {}
  const put = (condition: string, isNegated: boolean): void => {
    conditions.push(isNegated ? `NOT COALESCE(${condition}, 0)` : condition)
  }
  for (const isNegated of [false, true]) {
    const side = isNegated ? 'not_' : ''
    const listed = (
      key: string,
      condition: string,
      list: readonly (string | number)[],
      isAsked: boolean,
    ): void => {
      if (!isAsked) return
      values[`${side}${key}`] = JSON.stringify(list)
      put(`${condition} IN (SELECT value FROM json_each($${side}${key}))`, isNegated)
    }
    for (const value of new Set(withKey(filters, 'is', isNegated).map((filter) => filter.value))) {
      put(standings[value], isNegated)
      if (value === 'late') values['now'] = nowMs
    }
    const kinds = withKey(filters, 'kind', isNegated).map(({ value }) => value)
    listed('kinds', 'kind', kinds, kinds.length > 0)
    const verdicts = withKey(filters, 'verdict', isNegated).map(({ value }) => value)
    listed('verdicts', 'verdict_kind', verdicts, verdicts.length > 0)
    const clients = withKey(filters, 'client', isNegated)
    listed(
      'clients',
      'client_id',
      clients.flatMap(({ words }) => clientsNamed(db, words)),
      clients.length > 0,
    )
    const sources = withKey(filters, 'source', isNegated)
    listed(
      'sources',
      'source_id',
      sources.flatMap(({ words }) => sourcesNamed(db, words)),
      sources.length > 0,
    )
    const authors = withKey(filters, 'from', isNegated)
    if (authors.length > 0) {
      const match = authors.map(({ words }) =>
        matchOf(words.map((word) => ({ words: [word], isOpen: true }))),
      )
      values[`${side}from`] = `author : (${match.map((one) => `(${one})`).join(' OR ')})`
      put(`id IN (SELECT rowid FROM case_text WHERE case_text MATCH $${side}from)`, isNegated)
    }
    for (const key of ['before', 'after'] as const) {
      const starts = withKey(filters, key, isNegated).map(({ day }) => startOfDayMs(day))
      if (starts.length === 0) continue
      const isLeast = (key === 'before') !== isNegated
      values[`${side}${key}`] = isLeast ? Math.min(...starts) : Math.max(...starts)
      put(`received_at ${key === 'before' ? '<' : '>='} $${side}${key}`, isNegated)
    }
  }
  const isNarrowed = conditions.length > 0
  return { where: [shown, ...conditions].join(' AND '), values, isNarrowed }
}
