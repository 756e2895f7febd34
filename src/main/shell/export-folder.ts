// Remembers the folder files were last saved in, also for the next start; one that is gone gives way to the documents.
import { stat } from 'node:fs/promises'
import { app } from 'electron'
import type { DeskLine } from './desk-line.ts'

export type ExportFolder = {
  get(): Promise<string>
  keep(folder: string): Promise<void>
}

export const createExportFolder = (desk: DeskLine): ExportFolder => ({
  async get() {
    const kept = await desk.ask('exportFolder', { put: null }).catch(() => null)
    const isThere =
      kept !== null &&
      (await stat(kept).then(
        (found) => found.isDirectory(),
        () => false,
      ))
    return isThere ? kept : app.getPath('documents')
  },
  async keep(folder) {
    await desk.ask('exportFolder', { put: folder }).catch(() => null)
  },
})
