// Starts Remit: reads as the order in which things have to happen.
import { join } from 'node:path'
import { app, dialog } from 'electron'
import { clockAheadMs } from './clock-ahead.ts'
import { saidAtOnce } from './command-line.ts'
import { runAnew } from './end-told.ts'
import { readFlags } from './flags.ts'
import { readOpenings } from './openings.ts'
import { openDeskLine } from './shell/desk-line.ts'
import { RemitEvents } from './shell/events.ts'
import { openFirstWindow } from './shell/first-window.ts'
import { createGiven } from './shell/given.ts'
import { makeFolder } from './shell/make-folder.ts'
import { registerPageScheme } from './shell/page-protocol.ts'
import { outDir, resourcesDir } from './shell/places.ts'
import { dataFolder, dropSample } from './shell/sample-switch.ts'
import { speakAsRemembered } from './shell/spoken-locale.ts'
import { keepHeapsSmall } from './small-heaps.ts'
import { afterHeadless, noDisplay, withoutDisplay } from './without-display.ts'

let isRunning = false

/** A fault before Remit runs must end it with a line to read, never with a dialog nobody sees; later ones are only noted. */
function onFault(error: unknown): void {
  console.error('fault:', error instanceof Error ? (error.stack ?? error.message) : error)
  if (!isRunning) app.exit(1)
}
process.on('uncaughtException', onFault)
process.on('unhandledRejection', onFault)

/** Without its desk Remit can store nothing any more, so it says so and ends; everything committed is safe. */
function onDeskLost(error: Error): void {
  console.error('the desk is lost:', error.stack ?? error.message)
  if (isRunning && !flags.once) {
    dialog.showErrorBox(
      'Remit has to close',
      'Its database worker ended. What was saved is safe. Start Remit again.',
    )
  }
  app.exit(1)
}

const words = process.argv.slice(1)
const said = saidAtOnce(words, app.getVersion())
if (said !== null) {
  const say = said.exitCode === 0 ? console.log : console.error
  say(said.text)
  process.exit(said.exitCode)
}

keepHeapsSmall()
const flags = readFlags(words, process.cwd())
const openings = readOpenings(words, process.cwd())
const isNamed = app.commandLine.hasSwitch('ozone-platform')
const display = withoutDisplay({ platform: process.platform, env: process.env, once: flags.once, isNamed })
if (display === 'refuse') {
  console.error(noDisplay)
  process.exit(1)
} else if (display === 'runHeadless') {
  // Chromium has chosen how it draws before this line; only a start of its own can have it otherwise.
  const { exitCode, said } = afterHeadless(runAnew(['--ozone-platform=headless', ...words]))
  if (said !== null) console.error(said)
  process.exit(exitCode)
}
// Whoever reads its lines, or is sent them by a timer, can do nothing about what Chromium misses there.
if (flags.once && !app.commandLine.hasSwitch('log-level')) app.commandLine.appendSwitch('log-level', '3')
const given = createGiven(openings)
// macOS hands links and files over as events, some of them before the program is ready.
app.on('open-url', (event, url) => {
  event.preventDefault()
  given.take([url])
})
app.on('open-file', (event, path) => {
  event.preventDefault()
  given.take([path])
})
app.setName('Remit')
// Windows shows notifications of a program that has a shortcut of the same name: the installer's, or one to the program itself.
if (process.platform === 'win32')
  app.setAppUserModelId(app.isPackaged ? 'example.remit.app' : process.execPath)
const dataDir = dataFolder(flags)
if (flags.dropSample) dropSample(flags)
const whyNot = makeFolder(dataDir)
app.setPath('userData', join(dataDir, 'browser'))
app.setPath('sessionData', join(dataDir, 'browser'))

// Root has no sandbox on Linux, and says so with the switch; everybody else gets it for every window, come what may.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
registerPageScheme()
speakAsRemembered(dataDir)

if (whyNot !== null) {
  console.error(whyNot)
  // Whoever starts it by its icon sees no console.
  if (app.isPackaged && !flags.once) dialog.showErrorBox('Remit cannot start', whyNot)
  app.exit(1)
  // The lock belongs to the data folder, so a second start of the same workspace shows the first one's window.
} else if (!app.requestSingleInstanceLock({ once: flags.once, openings })) {
  if (flags.once)
    console.error('Remit is already running with this data folder, and reads its sources itself.')
  app.exit(flags.once ? 3 : 0)
} else {
  const events = new RemitEvents()
  // The database is open before Chromium has a window to show it in.
  const desk = openDeskLine({
    workerFile: join(outDir(), 'main', 'worker.js'),
    readerFile: join(outDir(), 'main', 'reader.js'),
    copierFile: join(outDir(), 'main', 'copier.js'),
    dataDir,
    aheadMs: clockAheadMs(process.argv, app.isPackaged),
    onEvent: (event) => events.emit(event),
    onFatal: onDeskLost,
  })
  // Node loads its web classes at first use, 30 ms that the first page would wait; Chromium is still starting now.
  new Response('')
  const places = { dataDir, outDir: outDir(), resourcesDir: resourcesDir() }
  const started = { flags, given, desk, events, ...places }
  // The window comes first: what its page does not wait for is loaded while Chromium brings it up.
  const desktop = async (): Promise<void> => {
    const first = openFirstWindow(started)
    const { runDesktop } = await import('./shell/desktop.ts')
    await runDesktop(started, first)
  }
  const once = async (): Promise<void> => (await import('./shell/run-once.ts')).runOnce(started)
  app
    .whenReady()
    .then(flags.once ? once : desktop)
    .then(() => {
      isRunning = true
    })
    .catch(onFault)
}
