// Carries out what the page asks of the program around it: reading now, exporting, copying, opening links, backups.
import { basename } from 'node:path'
import { app, type BrowserWindow, clipboard, nativeTheme, shell } from 'electron'
import type { RecoveryState, ShellState } from '../../contract/app.ts'
import type { Input, Output } from '../../contract/methods.ts'
import { failed, ok, problemOf, type Result } from '../../core/problem.ts'
import { openOutside } from '../guard/external.ts'
import type { PollRunner } from '../poll/poll-runner.ts'
import type { DeskLine } from './desk-line.ts'
import { createExporter } from './export-dialog.ts'
import { fileHandlers } from './file-handlers.ts'
import type { ShellHandlers } from './shell-answer.ts'

export type ShellHandlerOptions = {
  readonly desk: DeskLine
  readonly poll: PollRunner
  readonly findSource: (input: Input<'source.find'>) => Promise<Output<'source.find'>>
  readonly dataDir: string
  /** Known once the database is open, or known not to be. */
  readonly recovery: () => Promise<RecoveryState | null>
  readonly dismissRecovery: () => void
  readonly window: () => BrowserWindow | null
  readonly quit: () => void
}

const endings = { pdf: 'pdf', text: 'txt', markdown: 'md', html: 'html' } as const
type Format = keyof typeof endings

export function shellHandlers(options: ShellHandlerOptions): ShellHandlers {
  const { desk, poll } = options
  const save = createExporter(options.window)

  async function documentOf(quoteId: number): Promise<Result<Output<'quote.document'>>> {
    const answer = await desk.ask('call', { name: 'quote.document', input: { quoteId } })
    return answer.ok ? ok(answer.value as Output<'quote.document'>) : failed(answer.problem)
  }

  async function contentOf(quoteId: number, format: Format): Promise<Result<Uint8Array | string>> {
    if (format === 'text' || format === 'markdown') {
      const document = await documentOf(quoteId)
      return document.ok ? ok(document.value[format]) : document
    }
    const paper = await desk.ask('quotePaper', { quoteId })
    if (paper === null) return failed(problemOf('not_found', 'quote'))
    const { quotePage } = await import('./quote-page.ts')
    const page = quotePage(paper)
    if (format === 'html') return ok(page.html)
    const { quotePdf } = await import('./printer.ts')
    return ok(await quotePdf(page))
  }

  async function exportQuote(quoteId: number, format: Format): Promise<Result<{ path: string | null }>> {
    const document = await documentOf(quoteId)
    if (!document.ok) return document
    const path = await save({
      name: document.value.fileName,
      ending: endings[format],
      content: () => contentOf(quoteId, format),
    })
    return path.ok ? ok({ path: path.value }) : path
  }

  const state = async (): Promise<ShellState> => ({
    version: app.getVersion(),
    dataDir: options.dataDir,
    platform: process.platform,
    locale: app.getLocale(),
    dark: nativeTheme.shouldUseDarkColors,
    offlineSinceMs: poll.state().offlineSinceMs,
    poll: poll.state().poll,
    recovery: await options.recovery(),
  })

  return {
    'shell.state': async () => ok(await state()),
    'source.find': async (input) => ok(await options.findSource(input)),
    'source.check': async ({ sourceId }) => ok(await poll.checkNow(sourceId)),
    ...fileHandlers(desk, options.window),
    'case.lookNow': async ({ caseId }) => ok(await poll.lookNow(caseId)),
    'poll.pause': ({ minutes }) => {
      poll.pause(minutes)
      return ok({})
    },
    'network.changed': () => {
      poll.surroundingsChanged()
      return ok({})
    },
    'link.open': async ({ url }) => ok({ opened: await openOutside(url) }),
    'quote.export': ({ quoteId, format }) => exportQuote(quoteId, format),
    'quote.copy': async ({ quoteId, what }) => {
      const document = await documentOf(quoteId)
      if (!document.ok) return document
      const text = document.value[what]
      if (text !== null) clipboard.writeText(text)
      return ok({ copied: text !== null })
    },
    'data.backup': async () => {
      const { path, atMs } = await desk.ask('backup', null)
      return ok({ path: basename(path), atMs })
    },
    'data.backups': async () => ok({ backups: await desk.ask('backups', null) }),
    'data.showFolder': async () => {
      await shell.openPath(options.dataDir)
      return ok({})
    },
    'shell.quit': () => {
      options.quit()
      return ok({})
    },
    'recovery.dismiss': () => {
      options.dismissRecovery()
      return ok({})
    },
  }
}
