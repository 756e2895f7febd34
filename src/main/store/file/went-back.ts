// Keeps the note that Remit went back to a backup until the owner has read it: the start that did so may have had no window, or been ended.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** `backupAtMs`: null where there was no sound backup and the workspace began empty; `setAside`: null where there was no file. */
export type Restored = { backupAtMs: number | null; setAside: string | null }

/** `chosen`: the owner went back to the backup of that moment. */
export type WentBack = ({ kind: 'restored' } & Restored) | { kind: 'chosen'; backupAtMs: number }

const noteFile = (dataDir: string): string => join(dataDir, 'went-back.json')

/** To be written before anything takes the database's place: what is not there yet is then only done, and noted, again. */
export function noteWentBack(dataDir: string, wentBack: WentBack): void {
  const file = noteFile(dataDir)
  writeFileSync(`${file}.new`, JSON.stringify(wentBack))
  renameSync(`${file}.new`, file)
}

const isTimeOrNull = (value: unknown): value is number | null => value === null || Number.isSafeInteger(value)

/** Null where there is nothing to tell, or no note that can be read. */
export function readWentBack(dataDir: string): WentBack | null {
  try {
    const { kind, backupAtMs, setAside } = JSON.parse(readFileSync(noteFile(dataDir), 'utf8'))
    if (!isTimeOrNull(backupAtMs)) return null
    if (kind === 'chosen') return backupAtMs === null ? null : { kind, backupAtMs }
    const isNamed = setAside === null || typeof setAside === 'string'
    return kind === 'restored' && isNamed ? { kind, backupAtMs, setAside } : null
  } catch {
    return null
  }
}

/** The owner has read it. */
export const forgetWentBack = (dataDir: string): void => rmSync(noteFile(dataDir), { force: true })
