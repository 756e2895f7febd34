// Asks where an exported file is to go and writes it there; the folder is proposed again the next time.
import { dirname, join } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import { ok, type Result } from '../../core/problem.ts'
import { writeExport } from './export-file.ts'
import type { ExportFolder } from './export-folder.ts'

type Export = {
  /** Without its ending. */
  readonly name: string
  readonly ending: string
  /** Made once it is known that the file is wanted. */
  readonly content: () => Promise<Result<Uint8Array | string>>
}

/** Gives the path, or null where the owner thought better of it. */
export type Exporter = (file: Export) => Promise<Result<string | null>>

export const createExporter =
  (window: () => BrowserWindow | null, folder: ExportFolder): Exporter =>
  async ({ name, ending, content }) => {
    const suggestion = {
      defaultPath: join(await folder.get(), `${name}.${ending}`),
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
    if (written.ok) await folder.keep(dirname(chosen.filePath))
    return written
  }

/** Lets the owner choose a folder; null where he thought better of it. */
export async function chooseFolder(
  window: () => BrowserWindow | null,
  folder: ExportFolder,
): Promise<string | null> {
  const options = {
    defaultPath: await folder.get(),
    properties: ['openDirectory' as const, 'createDirectory' as const],
  }
  const parent = window()
  const chosen = parent ? await dialog.showOpenDialog(parent, options) : await dialog.showOpenDialog(options)
  const path = chosen.canceled ? null : (chosen.filePaths[0] ?? null)
  if (path !== null) await folder.keep(path)
  return path
}
