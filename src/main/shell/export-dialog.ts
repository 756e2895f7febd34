// Asks which files are to be opened, and where an exported one is to go, and writes it there; the folder is proposed again.
import { dirname, join } from 'node:path'
import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import { ok, type Result } from '../../core/problem.ts'
import { writeExport } from '../desk/files/export-file.ts'
import type { ExportFolder } from './export-folder.ts'

type Export = {
  /** Without its ending. */
  readonly name: string
  readonly ending: string
  /** Made once it is known that the file is wanted. */
  readonly content: () => Promise<Result<Uint8Array | string>>
}

type Target = Pick<Export, 'name' | 'ending'> & {
  /** Writes the file at the path that was chosen. */
  readonly write: (path: string) => Promise<Result<unknown>>
}

/** Gives the path, or null where the owner thought better of it. */
export type Exporter = (file: Export | Target) => Promise<Result<string | null>>

export const createExporter =
  (window: () => BrowserWindow | null, folder: ExportFolder): Exporter =>
  async (file) => {
    const { name, ending } = file
    const suggestion = {
      defaultPath: join(await folder.get(), `${name}.${ending}`),
      filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
    }
    const parent = window()
    const chosen = parent
      ? await dialog.showSaveDialog(parent, suggestion)
      : await dialog.showSaveDialog(suggestion)
    if (chosen.canceled || chosen.filePath === '') return ok(null)
    const { filePath } = chosen
    const written = await ('write' in file ? file.write(filePath) : contentWritten(file, filePath))
    if (!written.ok) return written
    await folder.keep(dirname(filePath))
    return ok(filePath)
  }

async function contentWritten({ content }: Export, path: string): Promise<Result<unknown>> {
  const made = await content()
  return made.ok ? writeExport(path, made.value) : made
}

/** What the owner chose to be opened; nothing where he thought better of it. */
export async function chosenPaths(
  parent: BrowserWindow | null,
  options: OpenDialogOptions,
): Promise<readonly string[]> {
  const chosen = parent ? await dialog.showOpenDialog(parent, options) : await dialog.showOpenDialog(options)
  return chosen.canceled ? [] : chosen.filePaths
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
  const [path = null] = await chosenPaths(window(), options)
  if (path !== null) await folder.keep(path)
  return path
}
