// Lets a start that only waits for another one know how that ended, whatever becomes of Chromium while it is taken down.
import { spawnSync } from 'node:child_process'
import { writeSync } from 'node:fs'
import process from 'node:process'

/** Where the exit code is written; the first one after the standard three. */
const endFile = 3
const asked = 'REMIT_TELL_END'

export type Ended = {
  /** What it said it ended with; else what it ended with; null where something else ended it. */
  readonly exitCode: number | null
  readonly signal: string | null
  readonly error: Error | null
}

/** Starts this program anew with these words and waits for its end; it says on this one's output what it says. */
export function runAnew(words: readonly string[]): Ended {
  const env = { ...process.env, [asked]: '1' }
  const child = spawnSync(process.execPath, words, { env, stdio: ['inherit', 'inherit', 'inherit', 'pipe'] })
  const told = /^\d+$/.exec(String(child.output?.[endFile] ?? ''))?.[0]
  const exitCode = told === undefined ? child.status : Number(told)
  return { exitCode, signal: child.signal, error: child.error ?? null }
}

/** To be called when all is done that the exit code speaks of; nothing where nobody waits for it. */
export function tellStarter(exitCode: number): void {
  if (process.env[asked] === undefined) return
  try {
    writeSync(endFile, String(exitCode))
  } catch {
    // Nobody listens any more; the exit code says the same.
  }
}
