// Carries out what the page asks of a quote outside the window: saving it in any form, many at once, printing, copying.
import { type BrowserWindow, clipboard } from 'electron'
import { failed, ok, problemOf, type Result } from '../../core/problem.ts'
import { fileEndings, type QuoteFormat } from '../../core/quote/file-format.ts'
import { freePath, writeExport } from '../desk/files/export-file.ts'
import type { QuotePaper } from '../desk/quotes/quote-content.ts'
import { callDesk } from './call-desk.ts'
import type { DeskLine } from './desk-line.ts'
import { chooseFolder, type Exporter } from './export-dialog.ts'
import type { ExportFolder } from './export-folder.ts'
import type { ShellHandlers } from './shell-answer.ts'

type Methods = 'quote.export' | 'quote.chooseFolder' | 'quote.exportInto' | 'quote.print' | 'quote.copy'

export type QuoteFileParts = {
  readonly desk: DeskLine
  readonly window: () => BrowserWindow | null
  readonly folder: ExportFolder
  readonly save: Exporter
}

export function quoteFileHandlers({
  desk,
  window,
  folder,
  save,
}: QuoteFileParts): Pick<ShellHandlers, Methods> {
  // The page never names a folder: many quotes go where the owner's own dialog said.
  let manyInto: string | null = null

  async function paperOf(quoteId: number): Promise<Result<QuotePaper>> {
    const paper = await desk.ask('quotePaper', { quoteId })
    return paper === null ? failed(problemOf('not_found', 'quote')) : ok(paper)
  }

  async function fileOf(quoteId: number, format: QuoteFormat) {
    const paper = await paperOf(quoteId)
    if (!paper.ok) return paper
    // The makers of documents are loaded with the first file.
    const { quoteContent, quoteName } = await import('./quote-file.ts')
    return ok({
      name: quoteName(paper.value),
      ending: fileEndings[format],
      content: () => quoteContent(paper.value, format),
    })
  }

  return {
    'quote.export': async ({ quoteId, format }) => {
      const file = await fileOf(quoteId, format)
      if (!file.ok) return file
      const path = await save(file.value)
      return path.ok ? ok({ path: path.value }) : path
    },

    'quote.chooseFolder': async () => {
      manyInto = await chooseFolder(window, folder)
      return ok({ folder: manyInto })
    },

    'quote.exportInto': async ({ quoteId, format }) => {
      if (manyInto === null) return failed(problemOf('conflict', 'no_folder'))
      const file = await fileOf(quoteId, format)
      if (!file.ok) return file
      const content = await file.value.content()
      if (!content.ok) return content
      const path = await writeExport(
        await freePath(manyInto, file.value.name, file.value.ending),
        content.value,
      )
      return path.ok ? ok({ path: path.value }) : path
    },

    'quote.print': async ({ quoteId }) => {
      const paper = await paperOf(quoteId)
      if (!paper.ok) return paper
      const [{ standalonePage }, { printQuote }] = await Promise.all([
        import('./quote-page.ts'),
        import('./printer.ts'),
      ])
      const printed = await printQuote(standalonePage(paper.value))
      return printed.ok ? ok({ printed: printed.value }) : printed
    },

    'quote.copy': async ({ quoteId, what }) => {
      const texts = await callDesk(desk, 'quote.document', { quoteId })
      if (!texts.ok) return texts
      if (what === 'rich') {
        const paper = await paperOf(quoteId)
        if (!paper.ok) return paper
        const [{ quoteRich }, { copyRich }] = await Promise.all([
          import('./quote-file.ts'),
          import('./rich-clipboard.ts'),
        ])
        await copyRich(texts.value.text, quoteRich(paper.value))
        return ok({ copied: true })
      }
      const text = texts.value[what]
      if (text !== null) await clipboard.writeText(text)
      return ok({ copied: text !== null })
    },
  }
}
