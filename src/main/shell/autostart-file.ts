// Keeps the autostart file of a Linux session: written whole, put right after a move, taken away again.
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { autostartEntry, isSwitchedOff } from '../../core/desktop/autostart-entry.ts'
import { ok, problemOf, type Result } from '../../core/problem.ts'
import { writeExport } from '../desk/files/export-file.ts'

export type LoginItem = {
  /** Arranges what the owner has just chosen. */
  set(isOn: boolean): Promise<Result<null>>
  /** Puts right what an update or a move of the program made wrong; what the system's settings switched off stays off. */
  keep(): Promise<Result<null>>
}

/** `configDir` is `$XDG_CONFIG_HOME` or what stands for it. */
export function autostartFile(configDir: string, command: readonly string[]): LoginItem {
  const folder = join(configDir, 'autostart')
  const path = join(folder, 'remit.desktop')
  const wanted = autostartEntry(command)

  const failed: Result<null> = { ok: false, problem: problemOf('login_start', path) }

  async function write(): Promise<Result<null>> {
    try {
      await mkdir(folder, { recursive: true })
    } catch {
      return failed
    }
    return (await writeExport(path, wanted)).ok ? ok(null) : failed
  }

  return {
    async set(isOn) {
      if (isOn) return write()
      try {
        await rm(path, { force: true })
        return ok(null)
      } catch {
        return failed
      }
    },
    async keep() {
      const found = await readFile(path, 'utf8').catch(() => '')
      return found === wanted || isSwitchedOff(found) ? ok(null) : write()
    },
  }
}
