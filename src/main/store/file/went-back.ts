// Keeps the note that Remit went back to a backup until the owner has read it: the start that did so may have had no window, or been ended.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { RecoveryState } from '../../../contract/app.ts'
import { replaceFile } from './replace-file.ts'

/** By itself, or to the backup the owner chose. */
export type WentBack = Extract<RecoveryState, { kind: 'restored' | 'chosen' }>
export type Restored = Omit<Extract<WentBack, { kind: 'restored' }>, 'kind'>

const noteFile = (dataDir: string): string => join(dataDir, 'went-back.json')

/** To be written before anything takes the database's place: what is not there yet is then only done, and noted, again. */
export const noteWentBack = (dataDir: string, wentBack: WentBack): void =>
  replaceFile(noteFile(dataDir), JSON.stringify(wentBack))

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
