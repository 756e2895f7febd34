// Carries out what the page asks of files: choosing them, having them read, writing the list of feeds out.
import type { BrowserWindow, OpenDialogOptions } from 'electron'
import { endingsOfUse, type FileUse } from '../../contract/file-use.ts'
import { ok } from '../../core/problem.ts'
import type { DeskLine } from './desk-line.ts'
import { chosenPaths, type Exporter } from './export-dialog.ts'
import type { ShellHandlers } from './shell-answer.ts'

const filterNames: Readonly<Record<FileUse, string>> = {
  feeds: 'OPML',
  mail: 'EML, MBOX',
  conversation: 'TXT',
  clients: 'CSV',
  remit: 'Remit',
}

const choiceFor = (use: FileUse): OpenDialogOptions => ({
  properties: use === 'mail' ? ['openFile', 'multiSelections'] : ['openFile'],
  filters: [{ name: filterNames[use], extensions: [...endingsOfUse[use]] }],
})

type FileMethods =
  | 'file.choose'
  | 'file.look'
  | 'opml.read'
  | 'opml.export'
  | 'conversation.read'
  | 'mail.take'
  | 'client.readTable'
  | 'learning.export'
  | 'learning.import'

/** The files themselves are read in the desk's worker, so that a large one holds nothing up here. */
export function fileHandlers(
  desk: DeskLine,
  window: () => BrowserWindow | null,
  save: Exporter,
): Pick<ShellHandlers, FileMethods> {
  return {
    'file.choose': async ({ use }) => ok({ paths: [...(await chosenPaths(window(), choiceFor(use)))] }),
    'file.look': (input) => desk.ask('lookInto', input),
    'opml.read': (input) => desk.ask('readOpml', input),
    'conversation.read': (input) => desk.ask('readConversation', input),
    'client.readTable': (input) => desk.ask('readTable', input),
    'mail.take': (input) => desk.ask('takeMail', input),
    'learning.import': (input) => desk.ask('importCorrections', input),
    'learning.export': async () => {
      let corrections = 0
      const path = await save({
        name: 'remit-corrections',
        ending: 'remit',
        content: async () => {
          const journal = await desk.ask('exportedCorrections', null)
          corrections = journal.corrections
          return ok(journal.text)
        },
      })
      return path.ok ? ok({ path: path.value, corrections }) : path
    },
    'opml.export': async () => {
      let counts = { feeds: 0, withoutSecret: 0 }
      const path = await save({
        name: 'remit',
        ending: 'opml',
        content: async () => {
          const { text, ...counted } = await desk.ask('exportedOpml', null)
          counts = counted
          return ok(text)
        },
      })
      return path.ok ? ok({ path: path.value, ...counts }) : path
    },
  }
}
