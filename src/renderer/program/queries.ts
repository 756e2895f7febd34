// Keeps the answers of the program for the page, and says which of them an event makes old.
import { keepPreviousData, QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Topic } from '../../contract/events.ts'
import type { Input, Output } from '../../contract/methods.ts'
import { ask, type ProblemError, type ReadName } from './ask.ts'

/** The topics after whose change an answer may be different. */
const topicsOf: Readonly<Record<ReadName, readonly Topic[]>> = {
  'agreement.reminders': ['clients'],
  'agreement.summary': ['clients', 'desk'],
  'paper.sheet': ['case', 'clients', 'desk'],
  'agreement.versions': ['clients'],
  'answer.before': ['case', 'clients'],
  'answer.list': ['case'],
  'calendar.get': ['desk'],
  'case.difference': ['case'],
  'case.mergeTargets': ['inbox', 'case'],
  'case.holding': ['case', 'desk'],
  'case.forClient': ['case', 'clients'],
  'case.verdicts': ['case', 'clients'],
  'case.get': ['case', 'clients', 'quotes'],
  'client.erasure': ['clients', 'case'],
  'client.get': ['clients', 'case'],
  'client.history': ['clients', 'case', 'quotes'],
  'client.known': [],
  'client.leakage': ['clients', 'case'],
  'client.list': ['clients', 'inbox'],
  'client.page': ['clients', 'case', 'quotes'],
  'data.backups': ['shell'],
  'day.list': ['inbox', 'clients', 'quotes', 'desk'],
  'day.review': ['inbox', 'case', 'desk'],
  'desk.state': ['desk', 'inbox', 'clients', 'quotes', 'sources'],
  'conversation.read': [],
  'file.choose': [],
  'file.look': [],
  'inbox.due': ['inbox', 'desk'],
  'inbox.ids': [],
  'inbox.page': ['inbox'],
  'inbox.place': ['inbox'],
  'learning.alerts': ['desk', 'case'],
  'learning.changes': [],
  'learning.list': ['desk'],
  'learning.state': ['desk'],
  'letterhead.get': ['desk'],
  'package.list': ['clients'],
  'mention.cases': ['inbox', 'case'],
  'mention.picture': [],
  'opml.read': [],
  'client.readTable': [],
  'promise.ofCase': ['case', 'clients'],
  'quiet.closest': ['inbox'],
  'quiet.page': ['inbox'],
  'quiet.text': ['inbox'],
  'quiet.week': ['inbox', 'desk'],
  'numbers.preview': ['desk', 'quotes'],
  'quote.document': ['quotes', 'desk'],
  'quote.get': ['quotes', 'desk'],
  'quote.list': ['quotes'],
  'rates.get': ['desk'],
  'quote.acceptance': ['quotes', 'case'],
  'quote.life': ['quotes', 'case', 'clients', 'desk'],
  'quote.reminders': ['quotes', 'case', 'desk'],
  'search.find': ['inbox', 'case', 'clients', 'quotes'],
  'search.saved': ['desk'],
  'service.list': ['desk'],
  'shell.state': ['shell'],
  'source.checks': ['sources'],
  'source.find': [],
  'source.list': ['sources'],
  'source.tryRules': ['sources'],
  'spread.byReach': ['inbox', 'case'],
  'spread.get': ['case', 'inbox', 'clients'],
  'tax.list': ['desk'],
  'template.list': ['desk'],
  'template.versions': ['desk'],
  'statement.draft': ['clients', 'desk'],
  'statement.get': ['clients', 'desk'],
  'statement.month': ['clients', 'desk'],
  'statement.ofClient': ['clients', 'desk'],
  'statement.overstepped': ['case', 'clients'],
  'statement.paper': ['desk'],
  'statement.reminder': ['clients', 'desk'],
  'undo.list': ['desk', 'inbox', 'case', 'clients', 'quotes', 'sources'],
}

const isReadName = (name: unknown): name is ReadName =>
  typeof name === 'string' && Object.hasOwn(topicsOf, name)

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The event stream alone says when something is old; the network has no part in it.
      staleTime: Number.POSITIVE_INFINITY,
      networkMode: 'always',
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  },
})

const queryOf = <N extends ReadName>(name: N, input: Input<N>) => ({
  queryKey: [name, input],
  queryFn: () => ask(name, input),
})

export type Asked<N extends ReadName> = UseQueryResult<Output<N>, ProblemError>

/** The answer now and after every change of its topics; while another input loads, the last answer stays. */
export function useAnswer<N extends ReadName>(name: N, input: Input<N>, isWanted = true): Asked<N> {
  return useQuery<Output<N>, ProblemError>({
    ...queryOf(name, input),
    enabled: isWanted,
    placeholderData: keepPreviousData,
  })
}

/** What is asked for is still on its way: there is nothing yet, or only the answer to what was asked before. */
export const isOnItsWay = ({ isPending, isPlaceholderData }: Asked<ReadName>): boolean =>
  isPending || isPlaceholderData

export const prefetchAnswer = <N extends ReadName>(name: N, input: Input<N>): Promise<void> =>
  queryClient.prefetchQuery(queryOf(name, input))

/** For who goes on only with what holds after a command, without waiting for the news of it. */
export const askAnew = (name: ReadName): Promise<void> =>
  queryClient.refetchQueries({ queryKey: [name], type: 'active' })

/**
 * Asks anew for what is shown and depends on the topics; the rest when it is shown again. Stretches of the list that are
 * out of sight are forgotten: rows of two moments side by side would send the list to a wrong place.
 */
export function markOld(topics: ReadonlySet<Topic>): void {
  if (topics.has('inbox')) queryClient.removeQueries({ queryKey: ['inbox.page'], type: 'inactive' })
  void queryClient.invalidateQueries({
    predicate: ({ queryKey: [name] }) =>
      isReadName(name) && topicsOf[name].some((topic) => topics.has(topic)),
  })
}
