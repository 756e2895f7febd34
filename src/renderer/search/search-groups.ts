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
  moreHit,
  operatorHits,
  type ThingKind,
} from './hits.ts'

/** So many of a kind are listed at first; the rest where more of it is asked for. */
const mostAtFirst = { cases: 12, clients: 5, quotes: 5, answers: 5 } as const
const mostOfAll = 50

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

type Asked = {
  readonly text: string
  readonly prefers: 'cases' | 'commands'
  readonly commandHits: readonly Hit[]
  /** What is listed whole. */
  readonly whole: ReadonlySet<ThingKind>
}

export function useListed({ text, prefers, commandHits, whole }: Asked): Listed {
  const wanted = useDeferredValue(text.trim())
  const nowMs = useNow()
  const isAsked = wanted.length > 1
  const isSearch = prefers === 'cases'
  // One more than is listed tells whether there are more.
  const limit = (whole.size > 0 ? mostOfAll : mostAtFirst.cases) + 1
  const answered = useAnswer('search.find', { text: wanted.slice(0, 300), limit }, isAsked)
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
  const things = answer ? thingsOf(answer, whole, nowMs) : []
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
    found: filled
      .filter((group) => group !== elsewhere)
      .flatMap(({ hits }) => hits)
      .filter(({ does }) => does.is !== 'more').length,
    notes: answer ? notesOf(answer, whole, wanted) : [],
    isBehind: wanted !== text.trim() || (isAsked && isOnItsWay(answered)),
    isCurrent: (hit) =>
      (isOperatorTyped && offers.hits.includes(hit)) ||
      (!isSearch && wanted === text.trim() && commands.hits.includes(hit)),
  }
}

/** Who types a name that few clients have wants the client as much as the cases. */
const fewClients = 2

function thingsOf(answer: SearchAnswer, whole: ReadonlySet<ThingKind>, nowMs: number): readonly HitGroup[] {
  const hits = {
    cases: answer.cases.map((one) => hitOfCase(one, nowMs)),
    clients: answer.clients.map(hitOfClient),
    quotes: answer.quotes.map(hitOfQuote),
    answers: answer.answers.map(hitOfAnswer),
  }
  const group = (kind: ThingKind, title: string): HitGroup => {
    const most = whole.has(kind) ? mostOfAll : mostAtFirst[kind]
    const hasMore = hits[kind].length > most && !whole.has(kind)
    return { title, hits: [...hits[kind].slice(0, most), ...(hasMore ? [moreHit(kind)] : [])] }
  }
  const cases = group('cases', t('palette.cases'))
  const clients = group('clients', t('palette.clients'))
  const isNamed =
    answer.clients.length <= fewClients && answer.clients.some(({ name }) => name.marks.length > 0)
  return [
    ...(isNamed ? [clients, cases] : [cases, clients]),
    group('quotes', t('search.quotes')),
    group('answers', t('search.answers')),
  ].filter(({ hits }) => hits.length > 0)
}

/** Half-typed operators are not complained about: their continuations are listed. */
function notesOf(answer: SearchAnswer, whole: ReadonlySet<ThingKind>, wanted: string): readonly string[] {
  const { corrected, unclear } = answer
  const unknown = unclear
    .filter(({ isUnfinished }) => !isUnfinished)
    .map(({ key, value }) => {
      const values = offeredValues[key].join(', ')
      return values === '' || key === 'before' || key === 'after'
        ? t('search.unknownDay', { written: `${key}:${value}` })
        : t('search.unknown', { written: `${key}:${value}`, values })
    })
  return [
    ...unknown,
    ...(corrected === null ? [] : [t('search.corrected', { text: wanted, corrected })]),
    ...([...whole].some((kind) => answer[kind].length > mostOfAll)
      ? [t('search.first', { n: mostOfAll })]
      : []),
  ]
}
