// Hands out all that is known of somebody as two files in a folder the owner chooses, and has somebody erased.
import type { BrowserWindow } from 'electron'
import { ok } from '../../core/problem.ts'
import { sheetHtml } from '../../core/sheet/sheet-html.ts'
import { freePath, writeExport } from '../desk/files/export-file.ts'
import type { DeskLine } from './desk-line.ts'
import { chooseFolder } from './export-dialog.ts'
import type { ExportFolder } from './export-folder.ts'
import type { ShellHandlers } from './shell-answer.ts'

export const clientDataHandlers = (
  desk: DeskLine,
  window: () => BrowserWindow | null,
  folder: ExportFolder,
): Pick<ShellHandlers, 'client.erase' | 'client.exportData'> => ({
  'client.erase': (input) => desk.ask('erase', input),

  'client.exportData': async (subject) => {
    const papers = await desk.ask('dossier', subject)
    if (!papers.ok) return papers
    const into = await chooseFolder(window, folder)
    if (into === null) return ok({ paths: null })
    const { interFaces } = await import('./quote-page.ts')
    const { name, json, sheet, letterhead } = papers.value
    const paths: string[] = []
    for (const [ending, content] of [
      ['html', sheetHtml(sheet, letterhead, interFaces())],
      ['json', json],
    ] as const) {
      const written = await writeExport(await freePath(into, name, ending), content)
      if (!written.ok) return written
      paths.push(written.value)
    }
    return ok({ paths })
  },
})
