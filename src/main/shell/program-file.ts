// Knows which file starts this program again.
import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Env } from './session-bus.ts'

function realFolder(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}

/**
 * An AppImage is started by its own file: where its content is mounted is gone with its end. Both variables are handed down to
 * whatever an AppImage starts, so they count only for a program that lies in that folder.
 */
export function appImage(env: Env = process.env, execPath: string = process.execPath): string | null {
  const { APPIMAGE: file, APPDIR: folder } = env
  if (!file || !folder) return null
  return realFolder(dirname(execPath)) === realFolder(folder) ? file : null
}
