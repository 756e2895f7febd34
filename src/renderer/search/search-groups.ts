// Gathers everything the palette lists for what is typed: commands, what was found, how operators go on, kept searches.
import { useDeferredValue } from 'react'
import type { SearchAnswer } from '../../contract/search.ts'
import { holdsTyped } from '../../core/search/holds-typed.ts'
import { holdsOperator, offeredValues, offersFor, operatorAtEnd } from '../../core/search/operators.ts'
import { useNow } from '../frame/now.ts'
import { t } from '../i18n/t.ts'
import { isOnItsWay, useAnswer } from '../program/queries.ts'
import {
  type Hit,
  type HitGroup,
  hitOfAnswer,
  hitOfCase,
  hitOfClient,
  hitOfOffer,
  hitOfQuiet,
  hitOfQuote,
  hitOfSaved,
  keepHit,
  operatorHits,
} from './hits.ts'

const mostFound = 12
const mostOfOthers = 5

export type Listed = {
  readonly groups: readonly HitGroup[]
  /** How many lines there are beside the one that says where else to look. */
  readonly found: number
  /** What is to be known of how the text was read. */
  readonly notes: readonly string[]
  /** What is listed does not belong to the text as it stands, but for what `isCurrent`. */
  readonly isBehind: boolean
  /** First in the list whether or not the rest has caught up: how the operator at the end goes on, or a command. */
  readonly isCurrent: (hit: Hit) => boolean
}

export function useListed(text: string, prefers: 'cases' | 'commands', commandHits: readonly Hit[]): Listed {
  const wanted = useDeferredValue(text.trim())
  const nowMs = useNow()
  const isAsked = wanted.length > 1
  const isSearch = prefers === 'cases'
  const answered = useAnswer('search.find', { text: wanted.slice(0, 300), limit: mostFound }, isAsked)
  const saved = useAnswer('search.saved', {}, isSearch)
  const answer = isAsked ? answered.data : undefined
  const searches = saved.data?.searches ?? []

  const fits = (name: string): boolean => holdsTyped(name, wanted)

  const operator = operatorAtEnd(text)
  const clients = useAnswer('client.list', {}, operator === 'client').data?.rows ?? []
  const sources = useAnswer('source.list', {}, operator === 'source').data?.rows ?? []
  const names = { client: clients.map(({ name }) => name), source: sources.map(({ title }) => title) }
  const offered = offersFor(text.slice(0, 300), names)
  const offers = { title: t('search.narrow'), hits: offered.map(hitOfOffer) }
  const commands = {
    title: t('palette.commands'),
    hits: isSearch && !isAsked ? [] : commandHits.filter((hit) => fits(hit.text.text)),
  }
  const kept = {
    title: t('search.saved'),
    hits: searches.filter(({ name }) => !isAsked || fits(name)).map(hitOfSaved),
  }
  const things = answer ? thingsOf(answer, nowMs) : []
  const keep = { title: t('search.saved'), hits: isSearch && answer && things.length > 0 ? [keepHit()] : [] }
  const isWordsOnly = isSearch && isAsked && !holdsOperator(wanted)
  const elsewhere = {
    title: t('inbox.quietTitle'),
    hits: isWordsOnly ? [hitOfQuiet(wanted.replaceAll('"', ''))] : [],
  }
  const isOperatorTyped = offered.some(({ isFirst }) => isFirst)
  const groups = isSearch
    ? [
        ...(isOperatorTyped ? [offers] : []),
        ...(isAsked ? [...things, ...(isOperatorTyped ? [] : [offers]), keep, elsewhere] : []),
        ...(isAsked ? [] : [kept, { title: t('search.narrow'), hits: operatorHits() }]),
        commands,
      ]
    : [commands, ...things]
  const filled = groups.filter((group) => group.hits.length > 0)
  return {
    groups: filled,
    found: filled.reduce((sum, group) => sum + (group === elsewhere ? 0 : group.hits.length), 0),
    notes: answer ? notesOf(answer, wanted) : [],
    isBehind: wanted !== text.trim() || (isAsked && isOnItsWay(answered)),
    isCurrent: (hit) =>
      (isOperatorTyped && offers.hits.includes(hit)) ||
      (!isSearch && wanted === text.trim() && commands.hits.includes(hit)),
  }
}

/** Who types a name that few clients have wants the client as much as the cases. */
const fewClients = 2

function thingsOf({ cases, clients, quotes, answers }: SearchAnswer, nowMs: number): readonly HitGroup[] {
  const caseGroup = { title: t('palette.cases'), hits: cases.map((one) => hitOfCase(one, nowMs)) }
  const clientGroup = {
    title: t('palette.clients'),
    hits: clients.slice(0, mostOfOthers).map(hitOfClient),
  }
  const isNamed = clients.length <= fewClients && clients.some(({ name }) => name.marks.length > 0)
  return [
    ...(isNamed ? [clientGroup, caseGroup] : [caseGroup, clientGroup]),
    { title: t('search.quotes'), hits: quotes.slice(0, mostOfOthers).map(hitOfQuote) },
    { title: t('search.answers'), hits: answers.slice(0, mostOfOthers).map(hitOfAnswer) },
  ].filter((group) => group.hits.length > 0)
}

/** Half-typed operators are not complained about: their continuations are listed. */
function notesOf({ corrected, unclear }: SearchAnswer, wanted: string): readonly string[] {
  const unknown = unclear
    .filter(({ isUnfinished }) => !isUnfinished)
    .map(({ key, value }) => {
      const values = offeredValues[key].join(', ')
      return values === '' || key === 'before' || key === 'after'
        ? t('search.unknownDay', { written: `${key}:${value}` })
        : t('search.unknown', { written: `${key}:${value}`, values })
    })
  return corrected === null ? unknown : [...unknown, t('search.corrected', { text: wanted, corrected })]
}
