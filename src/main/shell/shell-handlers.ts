// Carries out what the page asks of the program around it: reading now, files, opening links, backups.
import { basename } from 'node:path'
import { app, type BrowserWindow, clipboard, nativeTheme, shell } from 'electron'
import type { RecoveryState, ShellState } from '../../contract/app.ts'
import type { Input, Output } from '../../contract/methods.ts'
import type { MenuEntry } from '../../contract/native-menu.ts'
import { failed, ok, problemOf } from '../../core/problem.ts'
import type { Flags } from '../flags.ts'
import { openOutside } from '../guard/external.ts'
import type { PollRunner } from '../poll/poll-runner.ts'
import { clientDataHandlers } from './client-data-handlers.ts'
import type { DeskLine } from './desk-line.ts'
import { createExporter } from './export-dialog.ts'
import { createExportFolder } from './export-folder.ts'
import { fileHandlers } from './file-handlers.ts'
import { paperHandlers } from './paper-handlers.ts'
import { quoteFileHandlers } from './quote-file-handlers.ts'
import { canLeaveSample } from './sample-switch.ts'
import type { ShellHandlers } from './shell-answer.ts'
import { systemLocale } from './spoken-locale.ts'
import { startAgain, startAgainWith } from './start-again.ts'
import { statementFileHandlers } from './statement-file-handlers.ts'

export type ShellHandlerOptions = {
  readonly desk: DeskLine
  readonly poll: PollRunner
  readonly findSource: (input: Input<'source.find'>) => Promise<Output<'source.find'>>
  readonly dataDir: string
  readonly flags: Flags
  /** Known once the database is open, or known not to be. */
  readonly recovery: () => Promise<RecoveryState | null>
  readonly dismissRecovery: () => Promise<void>
  readonly window: () => BrowserWindow | null
  readonly pageListens: () => void
  readonly pageSaved: () => void
  readonly showMenu: (entries: readonly MenuEntry[]) => void
  readonly hasTray: () => boolean
  readonly quit: () => void
}

export function shellHandlers(options: ShellHandlerOptions): ShellHandlers {
  const { desk, poll } = options
  const folder = createExportFolder(desk)
  const save = createExporter(options.window, folder)

  const state = async (): Promise<ShellState> => ({
    version: app.getVersion(),
    dataDir: options.dataDir,
    platform: process.platform,
    locale: systemLocale(),
    dark: nativeTheme.shouldUseDarkColors,
    offlineSinceMs: poll.state().offlineSinceMs,
    poll: poll.state().poll,
    recovery: await options.recovery(),
    hasTray: options.hasTray(),
    canLeaveSample: canLeaveSample(options.flags),
  })

  return {
    'shell.state': async () => ok(await state()),
    'source.find': async (input) => ok(await options.findSource(input)),
    'source.check': async ({ sourceId }) => ok(await poll.checkNow(sourceId)),
    ...fileHandlers(desk, options.window, save),
    'case.lookNow': async ({ caseId }) => ok(await poll.lookNow(caseId)),
    'poll.pause': ({ minutes }) => {
      poll.pause(minutes)
      return ok({})
    },
    'network.changed': () => {
      poll.surroundingsChanged()
      return ok({})
    },
    'page.listens': () => {
      options.pageListens()
      return ok({})
    },
    'page.saved': () => {
      options.pageSaved()
      return ok({})
    },
    'menu.show': ({ entries }) => {
      options.showMenu(entries)
      return ok({})
    },
    'link.open': async ({ url }) => ok({ opened: await openOutside(url) }),
    ...paperHandlers(desk, save),
    ...clientDataHandlers(desk, options.window, folder),
    ...quoteFileHandlers({ desk, window: options.window, folder, save }),
    ...statementFileHandlers({ desk, window: options.window, folder, save }),
    'text.copy': ({ text }) => {
      clipboard.writeText(text)
      return ok({})
    },
    'data.backup': async () => {
      const copy = await desk.ask('backup', null)
      return copy.ok ? ok({ ...copy.value, path: basename(copy.value.path) }) : copy
    },
    'data.backups': async () => ok({ backups: await desk.ask('backups', null) }),
    'data.export': async () => {
      let rows = 0
      const path = await save({
        name: 'remit-everything',
        ending: 'json',
        write: async (chosen) => {
          const written = await desk.ask('writeEverything', { path: chosen })
          if (written.ok) rows = written.value.rows
          return written
        },
      })
      return path.ok ? ok({ path: path.value, rows }) : path
    },
    'data.restore': async ({ name }) => {
      const chosen = await desk.ask('chooseBackup', { name })
      if (!chosen.ok) return chosen
      startAgain()
      options.quit()
      return ok({})
    },
    'data.showFolder': async () => {
      await shell.openPath(options.dataDir)
      return ok({})
    },
    'sample.open': () => {
      startAgainWith('--look-around')
      options.quit()
      return ok({})
    },
    'sample.leave': () => {
      if (!canLeaveSample(options.flags)) return failed(problemOf('conflict', 'no_sample'))
      startAgainWith('--drop-sample')
      options.quit()
      return ok({})
    },
    'shell.quit': () => {
      options.quit()
      return ok({})
    },
    'recovery.dismiss': async () => {
      await options.dismissRecovery()
      return ok({})
    },
  }
}
