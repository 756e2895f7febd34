// Runs the desktop program: window, menus, tray, notifications and polling, for as long as the owner keeps it.
import { app, nativeTheme, net, powerMonitor } from 'electron'
import type { RecoveryState, SettingsForm } from '../../contract/app.ts'
import type { Result } from '../../core/problem.ts'
import { createAnnouncer } from '../desk/announcer.ts'
import { createFoundBodies } from '../poll/found-bodies.ts'
import { createLanes, requestsAtOnce } from '../poll/lanes.ts'
import { createPageWatch } from '../poll/page-watch.ts'
import { createPollRunner } from '../poll/poll-runner.ts'
import { createFetch, createPageFetch } from '../poll/source-fetch.ts'
import { claimLinks } from './claim-links.ts'
import { isLeftAlone } from './do-not-disturb.ts'
import type { FirstWindow } from './first-window.ts'
import { secondStart } from './given.ts'
import { createLoginItem } from './login-item.ts'
import { createMenu } from './menu.ts'
import { createNotifier } from './notify.ts'
import { openGiven } from './open-given.ts'
import { createPageLine } from './page-line.ts'
import { recoveryFrom } from './recovery-from.ts'
import { shellHandlers } from './shell-handlers.ts'
import { showContextMenu } from './show-context-menu.ts'
import { createSourceFinder } from './source-finder.ts'
import { keepLocale, systemLocale } from './spoken-locale.ts'
import type { Started } from './started.ts'
import { tellItStays } from './tell-it-stays.ts'
import { createTray, type TrayMenu } from './tray.ts'
import { createTrayHost } from './tray-host.ts'
import { shellLanguage, shellWords } from './words.ts'

export async function runDesktop(started: Started, first: FirstWindow): Promise<void> {
  const { desk, events, given, dataDir, resourcesDir } = started
  const { windows, handOver } = first
  const flags = { ...started.flags, background: first.isHidden }
  const sampleDir = `${resourcesDir}/demo`
  let tray: TrayMenu | null = null
  let recovery: RecoveryState | null = null
  let settings: SettingsForm | null = null
  let isQuitting = false

  const { browser, show: showWindow } = windows
  const line = createPageLine(() => browser()?.webContents ?? null)
  const { send } = line

  const opened = desk.opening.then((opening) => {
    recovery = recoveryFrom(opening, dataDir)
    if (opening.open) settings = opening.settings
    return opening
  })

  // A page that asked before the sample is there would welcome a new owner.
  const prepared: Promise<unknown> = flags.demo
    ? opened.then(({ open }) => (open ? desk.ask('loadSample', { folder: sampleDir }) : null))
    : Promise.resolve()

  const language = () => shellLanguage(settings?.language ?? 'system', systemLocale())
  const menu = createMenu({
    words: () => shellWords(language()),
    command: (id) => send({ name: 'command', id }),
    quit,
  })

  // Loaded with the first secret: most owners have none.
  const keyring = async () => (await import('../guard/keyring.ts')).systemKeyring
  const found = createFoundBodies(Date.now)

  const announcer = createAnnouncer((event) => events.emit(event))
  const isOnline = () => flags.demo || net.isOnline()
  const isOnBattery = () => powerMonitor.isOnBatteryPower()
  const lanes = createLanes(requestsAtOnce, Date.now)
  const pages = createPageWatch({
    duePages: () => desk.ask('duePages', null),
    fetch: createPageFetch(),
    takePage: (watchId, outcome) => desk.ask('takePage', { watchId, outcome }),
    lanes,
    isOnline,
    nowMs: Date.now,
    isOnBattery,
  })
  const poll = createPollRunner({
    dueSources: () => desk.ask('dueSources', null),
    fetch: createFetch({ sampleDir, keyring, found }),
    ingest: (sourceId, outcome) => desk.ask('ingest', { sourceId, outcome, mayAskOlder: true }),
    ingestOlder: (sourceId, outcome) => desk.ask('ingestOlder', { sourceId, outcome }),
    pages,
    lanes,
    isOnline,
    nowMs: Date.now,
    isOnBattery,
    hearsNetwork: () => browser() !== null,
    onRead: (result) => {
      if (result.newCases.length > 0) notifier.stir()
    },
    onState: () => announcer.soon(['shell'], 0, 0),
  })

  const openCase = (caseId: number) => {
    showWindow()
    send({ name: 'openCase', caseId })
  }
  const notifier = createNotifier({
    policy: () => desk.ask('noticePolicy', null),
    lastReadAtMs: () => {
      const { reading, lastReadAtMs } = poll.state().poll
      return reading ? Date.now() : (lastReadAtMs ?? 0)
    },
    nowMs: Date.now,
    isPaused: () => (poll.state().poll.pausedUntilMs ?? 0) > Date.now(),
    isLeftAlone,
    language,
    takeNotices: () => desk.ask('takeNotices', null),
    openCase,
    openInbox: () => {
      showWindow()
      send({ name: 'go', screen: 'inbox' })
    },
  })

  const trayHost = createTrayHost(Date.now, () => announcer.soon(['shell'], 0, 0))
  const isInTray = () => tray !== null && trayHost.isThere()
  // Without a tray it stays where the owner wants it to run unseen.
  const stays = () => !isQuitting && (isInTray() || flags.background || settings?.startAtLogin === true)
  windows.keepHabits({
    hidesOnClose: stays,
    quitsOnClose: () => {
      if (isQuitting) return false
      quit()
      return true
    },
    onFirstHidden: () => tellItStays(shellWords(language()), isInTray()),
    onOpened: line.opened,
    onClosed: () => {
      if (!isQuitting && !stays()) quit()
    },
    // Windows tells a program of the end of its session by the window alone, and waits for nothing it does afterwards.
    onSessionAsked: () => void line.leave(),
    onSessionEnded: quit,
    onFocus: () => {
      notifier.seen()
      if (tray) void trayHost.look()
    },
    onContextMenu: (window, params) => showContextMenu(window, params, shellWords(language())),
  })

  const loginItem = createLoginItem(flags)
  const tellIfFailed = (result: Result<null>): void => {
    if (!result.ok) send({ name: 'problem', problem: result.problem })
  }

  let applied = Promise.resolve()
  /** One after the other: a file that is still being written must not come after the wish to have none. */
  function settingsChanged(): void {
    applied = applied.then(applySettings).catch((error: unknown) => console.error('settings:', error))
  }

  async function applySettings(): Promise<void> {
    const before = settings?.startAtLogin ?? false
    settings = await desk.ask('settings', null)
    if (settings.startAtLogin !== before) tellIfFailed(await loginItem.set(!before))
    notifier.stir()
    nativeTheme.themeSource = settings.theme
    if (tray) menu.show()
    await keepLocale(desk, dataDir)
  }

  function quit(): void {
    if (isQuitting) return
    isQuitting = true
    windows.remember()
    poll.stop()
    announcer.end()
    notifier.stop()
    // The database is closed whatever happens to the window; a backup that takes too long must not keep the program.
    const givenUp = new Promise<void>((resolve) => setTimeout(resolve, 20_000))
    const closed = line.leave().then(() => desk.close())
    void Promise.race([closed, givenUp])
      .catch((error: unknown) => console.error('closing:', error))
      .then(() => app.exit(Number(process.exitCode ?? 0)))
  }

  let importTimer: NodeJS.Timeout | undefined
  // A list comes in many parts; what is due is looked up once, when no part has come for a moment.
  function wakeAfterImport(): void {
    clearTimeout(importTimer)
    importTimer = setTimeout(() => poll.wake(), 1000)
  }

  handOver({
    desk,
    prepared,
    handlers: shellHandlers({
      desk,
      poll,
      findSource: createSourceFinder(desk, found),
      dataDir,
      flags,
      recovery: async () => {
        await opened
        return recovery
      },
      dismissRecovery: () => {
        recovery = null
        events.emit({ name: 'changed', rev: 0, topics: ['shell'] })
      },
      window: browser,
      pageListens: line.heard,
      pageSaved: line.saved,
      hasTray: isInTray,
      showMenu: (entries) => menu.show(entries),
      quit,
    }),
    onAnswered: (name) => {
      if (/^source\.(add|save|remove)$/.test(name) || name === 'undo.take') poll.wake()
      if (name === 'source.import') wakeAfterImport()
      if (/^(?:case\.(?:close|reply|await|correctKind)|quote\.issue|undo\.take)$/.test(name)) pages.wake()
      if (name === 'settings.save' || name === 'undo.take') settingsChanged()
      if (name === 'owner.save') void keepLocale(desk, dataDir)
    },
  })
  given.openWith((words) => void openGiven(words, { desk, show: showWindow, send }).catch(console.error))
  app.on('second-instance', (_event, _argv, _cwd, data) => {
    const { isOnce, openings } = secondStart(data)
    if (openings.length > 0) given.take(openings)
    else if (!isOnce) showWindow()
  })
  app.on('activate', showWindow)
  app.on('before-quit', (event) => {
    if (isQuitting) return
    event.preventDefault()
    quit()
  })
  app.on('window-all-closed', () => undefined)

  // Closed before anybody could say what that means.
  if (!flags.background && browser() === null) return quit()

  const opening = await opened
  await prepared

  nativeTheme.themeSource = opening.open ? opening.settings.theme : 'system'
  events.on(send)
  nativeTheme.on('updated', () => events.emit({ name: 'changed', rev: 0, topics: ['shell'] }))

  const afterFirstPaint = async () => {
    menu.show()
    tray = createTray(resourcesDir, {
      show: showWindow,
      openCase,
      checkNow: () => void poll.checkNow(null),
      pause: () => poll.pause(60),
      resume: () => {
        poll.pause(0)
        notifier.stir()
      },
      quit,
    })
    await Promise.all([updateTray(), trayHost.look()])
    events.emit({ name: 'changed', rev: 0, topics: ['shell'] })
    if (!opening.open) return
    if (flags.demo) {
      await poll.checkNow(null)
      await desk.ask('settleSample', { folder: sampleDir })
    }
    if (settings?.startAtLogin) void loginItem.keep().then(tellIfFailed)
    claimLinks(flags)
    void keepLocale(desk, dataDir)
    poll.start()
    await wake()
    notifier.stir()
    setInterval(() => void wake(), 60_000)
  }

  async function wake(): Promise<void> {
    const { isToTell } = await desk.ask('wake', null)
    if (isToTell) notifier.stir()
  }

  async function updateTray(): Promise<void> {
    if (!tray || !opening.open) return
    const newest = await desk.ask('newestCases', { limit: 3 })
    const isPaused = poll.state().poll.pausedUntilMs !== null
    const entries = newest.map(({ caseId, who, title }) => ({ caseId, label: `${who}: ${title}` }))
    tray.update(shellWords(language()), entries, isPaused)
  }

  events.onChanges(500, () => void updateTray())
  powerMonitor.on('suspend', () => poll.sleep())
  powerMonitor.on('resume', () => poll.woke())
  powerMonitor.on('on-battery', () => poll.surroundingsChanged())
  powerMonitor.on('on-ac', () => poll.surroundingsChanged())

  if (flags.background) await afterFirstPaint()
  else void windows.pageSettled().then(afterFirstPaint)
}
