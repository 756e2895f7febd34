// Asks where an exported file is to go and writes it there; the folder is proposed again the next time.
import { dirname, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { ok, type Result } from '../../core/problem.ts'
import { writeExport } from './export-file.ts'

type Export = {
  /** Without its ending. */
  readonly name: string
  readonly ending: string
  /** Made once it is known that the file is wanted. */
  readonly content: () => Promise<Result<Uint8Array | string>>
}

/** Gives the path, or null where the owner thought better of it. */
export type Exporter = (file: Export) => Promise<Result<string | null>>

export function createExporter(window: () => BrowserWindow | null): Exporter {
  let folder = app.getPath('documents')
  return async ({ name, ending, content }) => {
    const suggestion = {
      defaultPath: join(folder, `${name}.${ending}`),
      filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
    }
    const parent = window()
    const chosen = parent
      ? await dialog.showSaveDialog(parent, suggestion)
      : await dialog.showSaveDialog(suggestion)
    if (chosen.canceled || chosen.filePath === '') return ok(null)
    const made = await content()
    if (!made.ok) return made
    const written = await writeExport(chosen.filePath, made.value)
    if (written.ok) folder = dirname(chosen.filePath)
    return written
  }
}
