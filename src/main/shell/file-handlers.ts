// Carries out what the page asks of files: choosing them, having them read, writing the list of feeds out.
import { dirname, join } from 'node:path'
import { app, type BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import type { FileUse } from '../../contract/import.ts'
import { ok } from '../../core/problem.ts'
import type { DeskLine } from './desk-line.ts'
import { writeExport } from './export-file.ts'
import type { ShellHandlers } from './shell-answer.ts'

const choices: Readonly<Record<FileUse, OpenDialogOptions>> = {
  feeds: { properties: ['openFile'], filters: [{ name: 'OPML', extensions: ['opml', 'xml'] }] },
  mail: {
    properties: ['openFile', 'multiSelections'],
    filters: [{ name: 'EML, MBOX', extensions: ['eml', 'mbox', 'mbx'] }],
  },
  conversation: { properties: ['openFile'], filters: [{ name: 'TXT', extensions: ['txt'] }] },
}

type FileMethods = 'file.choose' | 'opml.read' | 'opml.export' | 'conversation.read' | 'mail.take'

/** The files themselves are read in the desk's worker, so that a large one holds nothing up here. */
export function fileHandlers(
  desk: DeskLine,
  window: () => BrowserWindow | null,
): Pick<ShellHandlers, FileMethods> {
  let exportFolder = app.getPath('documents')
  return {
    'file.choose': async ({ use }) => {
      const parent = window()
      const chosen = parent
        ? await dialog.showOpenDialog(parent, choices[use])
        : await dialog.showOpenDialog(choices[use])
      return ok({ paths: chosen.canceled ? [] : chosen.filePaths })
    },
    'opml.read': (input) => desk.ask('readOpml', input),
    'conversation.read': (input) => desk.ask('readConversation', input),
    'mail.take': (input) => desk.ask('takeMail', input),
    'opml.export': async () => {
      const suggestion = {
        defaultPath: join(exportFolder, 'remit.opml'),
        filters: [{ name: 'OPML', extensions: ['opml'] }],
      }
      const parent = window()
      const chosen = parent
        ? await dialog.showSaveDialog(parent, suggestion)
        : await dialog.showSaveDialog(suggestion)
      if (chosen.canceled || chosen.filePath === '') return ok({ path: null, feeds: 0, withoutSecret: 0 })
      const { text, feeds, withoutSecret } = await desk.ask('exportedOpml', null)
      const written = await writeExport(chosen.filePath, text)
      if (!written.ok) return written
      exportFolder = dirname(chosen.filePath)
      return ok({ path: chosen.filePath, feeds, withoutSecret })
    },
  }
}
