// Brings a statement out of the window: saved in any form, many into one folder, printed, and mailed with the file beside it.
import type { BrowserWindow } from 'electron'
import { failed, ok, problemOf, type Result } from '../../core/problem.ts'
import { longestMailAddress, mailAddress, mailBodies } from '../../core/statement/mail.ts'
import { checkFolder, freePath, writeExport } from '../desk/files/export-file.ts'
import { openOutside } from '../guard/external.ts'
import { callDesk } from './call-desk.ts'
import type { DeskLine } from './desk-line.ts'
import { chooseFolder, type Exporter } from './export-dialog.ts'
import type { ExportFolder } from './export-folder.ts'
import {
  type SheetFormat,
  type SheetPaper,
  sheetContent,
  sheetEndings,
  sheetName,
  standaloneSheet,
} from './sheet-file.ts'
import type { ShellHandlers } from './shell-answer.ts'

type Methods =
  | 'statement.export'
  | 'statement.chooseFolder'
  | 'statement.exportInto'
  | 'statement.print'
  | 'statement.mail'

export type StatementFileParts = {
  readonly desk: DeskLine
  readonly window: () => BrowserWindow | null
  readonly folder: ExportFolder
  readonly save: Exporter
}

const fileOf = (paper: SheetPaper, format: SheetFormat) => ({
  name: sheetName(paper.document),
  ending: sheetEndings[format],
  content: async (): Promise<Result<Uint8Array | string>> => ok(await sheetContent(paper, format)),
})

/** For the preview; null where there is nothing of that name. */
export async function statementPaper(
  desk: DeskLine,
  id: number,
  month: string | null,
): Promise<SheetPaper | null> {
  const paper =
    month === null
      ? await callDesk(desk, 'statement.paper', { statementId: id })
      : await callDesk(desk, 'statement.draft', { clientId: id, month })
  return paper.ok ? paper.value : null
}

export function statementFileHandlers({
  desk,
  window,
  folder,
  save,
}: StatementFileParts): Pick<ShellHandlers, Methods> {
  // The page never names a folder: many statements go where the owner's own dialog said.
  let manyInto: string | null = null
  const paperOf = (statementId: number) => callDesk(desk, 'statement.paper', { statementId })

  return {
    'statement.export': async ({ statementId, format }) => {
      const paper = await paperOf(statementId)
      if (!paper.ok) return paper
      const path = await save(fileOf(paper.value, format))
      return path.ok ? ok({ path: path.value }) : path
    },

    'statement.chooseFolder': async () => {
      manyInto = null
      const chosen = await chooseFolder(window, folder)
      if (chosen === null) return ok({ folder: null })
      const checked = await checkFolder(chosen)
      if (!checked.ok) return checked
      manyInto = chosen
      return ok({ folder: chosen })
    },

    'statement.exportInto': async ({ statementId, format }) => {
      if (manyInto === null) return failed(problemOf('conflict', 'no_folder'))
      const paper = await paperOf(statementId)
      if (!paper.ok) return paper
      const { name, ending, content } = fileOf(paper.value, format)
      const made = await content()
      if (!made.ok) return made
      const path = await writeExport(await freePath(manyInto, name, ending), made.value)
      return path.ok ? ok({ path: path.value }) : path
    },

    'statement.print': async ({ statementId }) => {
      const paper = await paperOf(statementId)
      if (!paper.ok) return paper
      const { printQuote } = await import('./printer.ts')
      const printed = await printQuote(await standaloneSheet(paper.value))
      return printed.ok ? ok({ printed: printed.value }) : printed
    },

    'statement.mail': async ({ statementId }) => {
      const [paper, view] = await Promise.all([
        paperOf(statementId),
        callDesk(desk, 'statement.get', { statementId }),
      ])
      if (!paper.ok) return paper
      if (!view.ok) return view
      const saved = await save(fileOf(paper.value, 'pdf'))
      if (!saved.ok) return saved
      if (saved.value === null) return ok({ path: null, opened: false, whole: false })
      const { document } = paper.value
      const { url, body } = mailAddress(
        {
          to: view.value.mailTo,
          subject: `${document.title}: ${document.subtitle}`,
          bodies: mailBodies(document),
        },
        longestMailAddress(process.platform === 'win32'),
      )
      const opened = await openOutside(url).catch(() => false)
      return ok({ path: saved.value, opened, whole: body === 0 })
    },
  }
}
