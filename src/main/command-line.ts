// Answers a command line before anything is opened: what Remit can be started with, which version it is, what cannot be meant. Pure.
import { isTypo } from '../core/edit/typo.ts'

export const usage = `remit [FLAGS] [LINK or FILE ...]

  --demo            look around in a sample workspace
  --once            read what is due one time, without a window
  --json            with --once: print JSON lines
  --background      start in the tray
  --data-dir DIR    keep the workspace in a folder of your choice
  --version         say which version this is
  --help            say this

--once ends with 0, with 2 when a source failed, 3 where Remit runs already, 1 where nothing can be opened.
A command line that cannot be meant ends with 64.`

/** What the program says to one that was mistyped; from the list of exit codes that mail programs agreed on (sysexits.h). */
export const wrongUse = 64

export type Said = { readonly text: string; readonly exitCode: number }

const own = ['--demo', '--once', '--json', '--background', '--data-dir', '--version', '--help'] as const

const letters = (flag: string): string => flag.replaceAll('-', '')

/** Everything else that begins with a hyphen may be Chromium's, which knows hundreds and ignores what it does not. */
const meantBy = (flag: string): string | undefined =>
  own.find(
    (each) => each !== flag && (letters(each) === letters(flag) || isTypo(letters(each), letters(flag))),
  )

/** Null for a command line to start with. */
export function saidAtOnce(words: readonly string[], version: string): Said | null {
  const end = words.indexOf('--')
  const argv = end < 0 ? words : words.slice(0, end)
  if (argv.includes('--help') || argv.includes('-h')) return { text: usage, exitCode: 0 }
  if (argv.includes('--version')) return { text: `Remit ${version}`, exitCode: 0 }
  const wrong = (text: string): Said => ({ text: `${text} See --help.`, exitCode: wrongUse })
  for (const [at, word] of argv.entries()) {
    const [name = '', value] = word.split(/=(.*)/s)
    if (name === '--data-dir') {
      const folder = value ?? argv[at + 1] ?? ''
      if (folder === '' || folder.startsWith('--')) return wrong('--data-dir needs a folder behind it.')
    } else if (name.startsWith('-')) {
      const meant = meantBy(name)
      if (meant !== undefined) return wrong(`Remit knows no ${name}. Did you mean ${meant}?`)
    }
  }
  if (argv.includes('--json') && !argv.includes('--once')) return wrong('--json goes with --once.')
  if (argv.includes('--once') && argv.includes('--background'))
    return wrong('--once and --background exclude each other.')
  return null
}
