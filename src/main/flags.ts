// Reads the command line: which workspace, with a window or without, once or for good.
import { resolve } from 'node:path'

export type Flags = {
  readonly demo: boolean
  readonly once: boolean
  readonly json: boolean
  readonly background: boolean
  readonly dataDir: string | null
  /** The sample, looked at from within the owner's own workspace. */
  readonly lookAround: boolean
  /** The sample that was looked at is removed. */
  readonly dropSample: boolean
}

/** Accepts `--data-dir DIR` and `--data-dir=DIR`; a relative folder counts from the current one. Unknown words are Chromium's, and after `--` there are no flags. */
export function readFlags(words: readonly string[], cwd: string): Flags {
  const end = words.indexOf('--')
  const argv = end < 0 ? words : words.slice(0, end)
  let dataDir: string | null = null
  for (const [index, word] of argv.entries()) {
    if (word === '--data-dir') dataDir = argv[index + 1] ?? null
    else if (word.startsWith('--data-dir=')) dataDir = word.slice('--data-dir='.length)
  }
  return {
    demo: argv.includes('--demo') || argv.includes('--look-around'),
    lookAround: argv.includes('--look-around'),
    dropSample: argv.includes('--drop-sample'),
    once: argv.includes('--once'),
    json: argv.includes('--json'),
    background: argv.includes('--background'),
    // Resolved even where it is absolute: Windows takes a backslash before a closing quotation mark for part of the word.
    dataDir: dataDir === null || dataDir === '' ? null : resolve(cwd, dataDir),
  }
}
