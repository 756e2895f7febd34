// Runs the desktop program: window, menus, tray, notifications and polling, for as long as the owner keeps it.
import { app, nativeTheme } from 'electron'
import type { RecoveryState } from '../../contract/app.ts'
import { createAnnouncer } from '../desk/announcer.ts'
import { createFoundBodies } from '../poll/found-bodies.ts'
import { createCarriedSettings } from './carried-settings.ts'
import { claimLinks } from './claim-links.ts'
import { isLeftAlone } from './do-not-disturb.ts'
import { endProgram } from './end-program.ts'
import type { FirstWindow } from './first-window.ts'
import { secondStart } from './given.ts'
import { createLoginItem } from './login-item.ts'
import { createMenu } from './menu.ts'
import { createNoticeBoard } from './notice-board.ts'
import { createNotifier } from './notify.ts'
import { openGiven } from './open-given.ts'
import { createPageLine } from './page-line.ts'
import { createPolling } from './polling.ts'
import { recoveryFrom } from './recovery-from.ts'
import { shellHandlers } from './shell-handlers.ts'
import { showContextMenu } from './show-context-menu.ts'
import { createSourceFinder } from './source-finder.ts'
import { keepLocale, systemLocale } from './spoken-locale.ts'
import type { Started } from './started.ts'
import { tellItStays } from './tell-it-stays.ts'
import { createTrayKeeper } from './tray-keeper.ts'
import { shellLanguage, shellWords } from './words.ts'

/** A backup that takes longer must not keep the program. */
const closingMs = 20_000
const minuteMs = 60_000

export async function runDesktop(started: Started, first: FirstWindow): Promise<void> {
  const { desk, events, given, dataDir, resourcesDir } = started
  const { windows, handOver } = first
  const flags = { ...started.flags, background: first.isHidden }
  const sampleDir = `${resourcesDir}/demo`
  let recovery: RecoveryState | null = null
  let isPainted = false
  let isQuitting = false

  const { browser, show: showWindow } = windows
  const line = createPageLine(() => browser()?.webContents ?? null)
  const { send } = line
  const announcer = createAnnouncer((event) => events.emit(event))
  const shellChanged = () => announcer.soon(['shell'], 0, 0)
  const tellShellChanged = () => events.emit({ name: 'changed', rev: 0, topics: ['shell'] })

  const settings = createCarriedSettings({
    desk,
    loginItem: createLoginItem(flags),
    onProblem: (problem) => send({ name: 'problem', problem }),
    async onCarriedOut({ theme }) {
      notifier.stir()
      nativeTheme.themeSource = theme
      if (isPainted) menu.show()
      await keepLocale(desk, dataDir)
    },
  })
  const opened = desk.opening.then((opening) => {
    recovery = recoveryFrom(opening, dataDir)
    if (opening.open) settings.begin(opening.settings)
    return opening
  })

  // A page that asked before the sample is there would welcome a new owner.
  const prepared: Promise<unknown> = flags.demo
    ? opened.then(({ open }) => (open ? desk.ask('loadSample', { folder: sampleDir }) : null))
    : Promise.resolve()

  const language = () => shellLanguage(settings.now()?.language ?? 'system', systemLocale())
  const words = () => shellWords(language())
  const menu = createMenu({ words, command: (id) => send({ name: 'command', id }), quit })

  const found = createFoundBodies(Date.now)
  const polling = createPolling({
    desk,
    sampleDir,
    isDemo: flags.demo,
    found,
    hearsNetwork: () => browser() !== null,
    onNewCases: () => notifier.stir(),
    onState: shellChanged,
  })
  const { poll } = polling
  const isPaused = () => (poll.state().poll.pausedUntilMs ?? 0) > Date.now()

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
    isPaused,
    isLeftAlone,
    language,
    takeNotices: () => desk.ask('takeNotices', null),
    openCase,
    openInbox: () => {
      showWindow()
      send({ name: 'go', screen: 'inbox' })
    },
    board: createNoticeBoard(),
  })

  const tray = createTrayKeeper({
    desk,
    resourcesDir,
    words,
    isPaused,
    actions: {
      show: showWindow,
      openCase,
      checkNow: () => void poll.checkNow(null),
      pause: () => poll.pause(60),
      resume: () => {
        poll.pause(0)
        notifier.stir()
      },
      quit,
    },
    onChanged: shellChanged,
  })

  // Without a tray it stays where the owner wants it to run unseen.
  const stays = () =>
    !isQuitting && (tray.isThere() || flags.background || settings.now()?.startAtLogin === true)
  windows.keepHabits({
    hidesOnClose: stays,
    quitsOnClose: () => {
      if (isQuitting) return false
      quit()
      return true
    },
    onFirstHidden: () => tellItStays(words(), tray.isThere()),
    onOpened: line.opened,
    onClosed: () => {
      if (!isQuitting && !stays()) quit()
    },
    // Windows tells a program of the end of its session by the window alone, and waits for nothing it does afterwards.
    onSessionAsked: () => void line.leave(),
    onSessionEnded: quit,
    onFocus: () => {
      notifier.seen()
      tray.look()
    },
    onContextMenu: (window, params) => showContextMenu(window, params, words()),
  })

  function quit(): void {
    if (isQuitting) return
    isQuitting = true
    windows.remember()
    poll.stop()
    announcer.end()
    notifier.stop()
    // The database is closed whatever happens to the window.
    const givenUp = new Promise<void>((resolve) => setTimeout(resolve, closingMs))
    const closed = line.leave().then(() => desk.close())
    void Promise.race([closed, givenUp])
      .catch((error: unknown) => console.error('closing:', error))
      .then(() => endProgram(Number(process.exitCode ?? 0)))
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
      async dismissRecovery() {
        await desk.ask('forgetWentBack', null)
        recovery = null
        tellShellChanged()
      },
      window: browser,
      pageListens: line.heard,
      pageSaved: line.saved,
      hasTray: tray.isThere,
      showMenu: (entries) => menu.show(entries),
      quit,
    }),
    onAnswered: (name) => {
      polling.afterCommand(name)
      if (name === 'settings.save' || name === 'undo.take') settings.changed()
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

  const { open: isOpen } = await opened
  await prepared

  nativeTheme.themeSource = settings.now()?.theme ?? 'system'
  events.on(send)
  nativeTheme.on('updated', tellShellChanged)
  events.onChanges(500, () => void tray.update())
  polling.followMachine()

  const afterFirstPaint = async () => {
    isPainted = true
    menu.show()
    await tray.open()
    tellShellChanged()
    if (!isOpen) return
    if (flags.demo) {
      await poll.checkNow(null)
      await desk.ask('settleSample', { folder: sampleDir })
    }
    settings.keepLogin()
    claimLinks(flags)
    void keepLocale(desk, dataDir)
    poll.start()
    await wake()
    notifier.stir()
    setInterval(() => void wake(), minuteMs)
  }

  async function wake(): Promise<void> {
    const { isToTell } = await desk.ask('wake', null)
    if (isToTell) notifier.stir()
  }

  if (flags.background) await afterFirstPaint()
  else void windows.pageSettled().then(afterFirstPaint)
}
