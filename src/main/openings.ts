// Reads what Remit is started for beside its flags: remit:// links, and files of the kinds it takes in. All else is Chromium's.
import { isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isRemitLink } from '../core/desktop/remit-link.ts'

const takenIn = /\.(?:opml|eml|mbox|mbx|remit|csv|tsv)$/i

function pathOf(word: string, cwd: string): string | null {
  if (!word.startsWith('file:')) return isAbsolute(word) ? word : resolve(cwd, word)
  try {
    return fileURLToPath(word)
  } catch {
    return null
  }
}

/** Links as they were given, files as absolute paths; Linux desktops hand files over as file:// addresses. */
export function readOpenings(argv: readonly string[], cwd: string): string[] {
  return argv.flatMap((word) => {
    if (isRemitLink(word)) return [word]
    const path = word.startsWith('-') || !takenIn.test(word) ? null : pathOf(word, cwd)
    return path === null ? [] : [path]
  })
}
