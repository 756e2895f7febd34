// The whole window: decides between first run, recovery and the screens, and answers to the commands that hold everywhere.
import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useEffect } from 'react'
import type { DeskState } from '../../contract/app.ts'
import type { Screen } from '../../contract/events.ts'
import { InboxScreen } from '../inbox/inbox-screen.tsx'
import { isCommandId } from '../keys/commands.ts'
import { giveUpKeys, KeysWait } from '../keys/held-keys.ts'
import { allowSingleKeys, listenToKeys, runFromMenu } from '../keys/listen.ts'
import { useCommands } from '../keys/run.ts'
import { showChanges } from '../learning/changes.ts'
import { adding, chooseFile, exportSources, startAdding, takeGiven } from '../mentions/adding.ts'
import { DropLayer } from '../mentions/drop-layer.tsx'
import { listen, type Wish } from '../program/events.ts'
import { useKnownOwnServices } from '../program/own-services.ts'
import { queryClient, useAnswer } from '../program/queries.ts'
import { useStore } from '../program/store.ts'
import { redo, undo, write } from '../program/write.ts'
import { ProblemNote } from '../ui/problem-note.tsx'
import { showProblem } from '../ui/show-problem.ts'
import { ToastArea } from '../ui/toast-area.tsx'
import { backUp, checkSources, exportEverything, pauseReading, tellOfNetwork } from './actions.ts'
import { noteArrivals } from './arrivals.ts'
import { Boundary } from './boundary.tsx'
import { Fetched, fetchedAhead } from './fetched-ahead.tsx'
import './frame.css'
import './palette.css'
import './split.css'
import { keepFocus, useScreenFocus } from './keep-focus.ts'
import { Lines } from './lines.tsx'
import { applyLook, useDensity, useLocale } from './look.ts'
import { keepNativeMenu } from './native-menu.ts'
import { clearTop, OnTop, onTopAhead } from './on-top.tsx'
import { Rail } from './rail.tsx'
import {
  currentView,
  go,
  goBack,
  type InboxShelf,
  openCase,
  openClients,
  openQuote,
  openQuotesOverview,
  openSources,
  shelfView,
  show,
  useView,
} from './view.ts'
import { decideWelcome, finishWelcome, useWelcomeStep } from './welcome-progress.ts'

const clients = fetchedAhead(() =>
  import('../clients/clients-screen.tsx').then((module) => module.ClientsScreen),
)
const quotes = fetchedAhead(() => import('../quotes/quotes-screen.tsx').then((module) => module.QuotesScreen))
const sources = fetchedAhead(() =>
  import('../sources/sources-screen.tsx').then((module) => module.SourcesScreen),
)
const settings = fetchedAhead(() =>
  import('../settings/settings-screen.tsx').then((module) => module.SettingsScreen),
)
const addingDialogs = fetchedAhead(() =>
  import('../mentions/adding-dialogs.tsx').then((module) => module.AddingDialogs),
)
const today = fetchedAhead(() => import('../today/today-screen.tsx').then((module) => module.TodayScreen))
const Recovery = lazy(() =>
  import('../recovery/recovery-screen.tsx').then((module) => ({ default: module.RecoveryScreen })),
)
const Welcome = lazy(() =>
  import('../onboarding/welcome-screen.tsx').then((module) => ({ default: module.WelcomeScreen })),
)

/** After the first screen is there, the others are fetched while nobody waits. */
function fetchScreensAhead(): () => void {
  const handle = requestIdleCallback(
    () => {
      for (const { fetch } of [today, clients, quotes, sources, settings, addingDialogs, ...onTopAhead])
        fetch()
    },
    { timeout: 3000 },
  )
  return () => cancelIdleCallback(handle)
}

export function App() {
  const { tag, zone } = useLocale()
  const density = useDensity()
  return (
    <QueryClientProvider client={queryClient}>
      <Window key={`${tag} ${zone} ${density}`} />
      <DropLayer />
    </QueryClientProvider>
  )
}

const isUntouched = ({ owner, sample, counts }: DeskState): boolean =>
  owner === null && !sample && counts.sources === 0 && counts.clients === 0 && counts.open === 0

function Window() {
  const desk = useAnswer('desk.state', {})
  const shell = useAnswer('shell.state', {})
  const welcomeStep = useWelcomeStep()
  const systemLocale = shell.data?.locale ?? navigator.language

  useEffect(() => {
    if (!desk.data) return
    decideWelcome(isUntouched(desk.data))
    // Sample data may come a moment after the first answer: whoever looks around is not asked who they are.
    if (desk.data.sample) finishWelcome()
    allowSingleKeys(desk.data.settings.singleKeys)
    void applyLook(desk.data, systemLocale)
  }, [desk.data, systemLocale])
  useEffect(listenToKeys, [])
  useEffect(() => listen(answerWish), [])
  useEffect(tellOfNetwork, [])
  useEffect(keepNativeMenu, [])
  useEffect(keepFocus, [])
  useEffect(fetchScreensAhead, [])

  const recovery = shell.data?.recovery ?? null
  const isStopped = recovery?.kind === 'newer' || recovery?.kind === 'unreadable'

  if (isStopped) {
    return (
      <Suspense fallback={null}>
        <Recovery recovery={recovery} />
      </Suspense>
    )
  }
  if (desk.data && typeof welcomeStep === 'number') {
    return (
      <Suspense fallback={null}>
        <Welcome desk={desk.data} step={welcomeStep} />
        <Adding />
        <ToastArea />
      </Suspense>
    )
  }
  return (
    <Screens
      counts={desk.data?.counts}
      isSample={desk.data?.sample ?? false}
      lines={<Lines shell={shell.data} isSample={desk.data?.sample ?? false} />}
      poll={shell.data?.poll}
      problem={desk.data ? null : (desk.error?.problem ?? null)}
      isReady={welcomeStep === 'done'}
    />
  )
}

type ScreensProps = {
  isSample: boolean
  counts: DeskState['counts'] | undefined
  lines: React.ReactNode
  poll: React.ComponentProps<typeof Rail>['poll']
  problem: React.ComponentProps<typeof ProblemNote>['problem'] | null
  isReady: boolean
}

function Screens({ isSample, counts, lines, poll, problem, isReady }: ScreensProps) {
  const view = useView()
  useKnownOwnServices()
  useCommands({
    'go.inbox': () => showShelf('open'),
    'go.day': () => show({ screen: 'today', page: 'day' }),
    'go.review': () => show({ screen: 'today', page: 'review' }),
    'go.snoozed': () => showShelf('snoozed'),
    'go.done': () => showShelf('done'),
    'go.quiet': () => showShelf('quiet'),
    'go.today': () => showShelf('today'),
    'go.late': () => showShelf('late'),
    'go.unanswered': () => showShelf('unanswered'),
    'go.promised': () => showShelf('promised'),
    'go.clients': () => go('clients'),
    'go.packages': () => openClients({ is: 'packages' }),
    'go.statements': () => openClients({ is: 'statements', month: null }),
    'statement.batch': () => openClients({ is: 'statements', month: null, isBatch: true }),
    'go.quotes': () => go('quotes'),
    'quote.pipeline': openQuotesOverview,
    'go.sources': () => go('sources'),
    'go.activity': () => openSources({ is: 'activity', sourceId: null }),
    'go.settings': () => go('settings'),
    'go.answers': () => show({ screen: 'settings', section: 'answers' }),
    'go.services': () => show({ screen: 'settings', section: 'services' }),
    'sample.open': isSample ? undefined : () => void write('sample.open', {}, { isQuiet: true }),
    'list.back': () => goBack(),
    'client.new': () => openClients({ is: 'new', forCaseId: null }),
    'source.new': () => openSources({ is: 'new' }),
    'mention.new': () => startAdding({ is: 'mention', text: null }),
    'conversation.new': () => startAdding({ is: 'conversation', text: null }),
    'mail.import': () => void chooseFile('mail'),
    'client.import': () => void chooseFile('clients'),
    'opml.import': () => void chooseFile('feeds'),
    'opml.export': () => void exportSources(),
    'learning.changes': showChanges,
    'poll.now': () => void checkSources(null),
    'poll.pause': () => void pauseReading(),
    'data.backup': () => void backUp(),
    'data.export': () => void exportEverything(),
    undo: () => void undo(null),
    redo: () => void redo(),
  })
  useScreenFocus(view.screen)
  return (
    <div className="frame">
      <Rail screen={view.screen} counts={counts} poll={poll} />
      {lines}
      <main className="screen">
        <Boundary name={view.screen}>
          <Suspense fallback={<KeysWait />}>
            {problem ? <ProblemNote problem={problem} /> : null}
            {isReady && view.screen === 'inbox' ? (
              <InboxScreen
                view={view}
                hasSources={(counts?.sources ?? 0) > 0}
                hasCases={(counts?.open ?? 0) > 0}
              />
            ) : null}
            {view.screen === 'today' ? <Fetched of={today} with={{ page: view.page }} /> : null}
            {view.screen === 'clients' ? <Fetched of={clients} with={{ pane: view.pane }} /> : null}
            {view.screen === 'quotes' ? (
              <Fetched of={quotes} with={{ quoteId: view.quoteId, isOverview: view.isOverview === true }} />
            ) : null}
            {view.screen === 'sources' ? <Fetched of={sources} with={{ pane: view.pane }} /> : null}
            {view.screen === 'settings' ? <Fetched of={settings} with={{ section: view.section }} /> : null}
          </Suspense>
        </Boundary>
      </main>
      <Suspense fallback={<KeysWait />}>
        <Adding />
        <OnTop />
      </Suspense>
      <ToastArea />
    </div>
  )
}

/** What is being brought in, above whatever is shown. */
function Adding() {
  return useStore(adding).is === 'nothing' ? null : <Fetched of={addingDialogs} with={{}} />
}

function showShelf(shelf: InboxShelf): void {
  const view = currentView()
  if (view.screen === 'inbox' && view.shelf === shelf) go('inbox')
  else show(shelfView(shelf))
}

function goToScreen(screen: Screen): void {
  if (screen === 'inbox') showShelf('open')
  else go(screen)
}

function answerWish(event: Wish): void {
  // Whoever comes by a notification, a link or the tray wants what it names, not the first steps.
  if (/^(?:go|open)/.test(event.name)) {
    finishWelcome()
    giveUpKeys()
    clearTop()
  }
  if (event.name === 'go') goToScreen(event.screen)
  else if (event.name === 'openCase') openCase(event.caseId, event.shelf)
  else if (event.name === 'openClient') openClients({ is: 'client', clientId: event.clientId })
  else if (event.name === 'openQuote') openQuote(event.quoteId)
  else if (event.name === 'openFiles') void takeGiven(event.paths)
  else if (event.name === 'arrived') noteArrivals(event.cases)
  else if (event.name === 'problem') showProblem(event.problem)
  else if (isCommandId(event.id)) runFromMenu(event.id)
}
