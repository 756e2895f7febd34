// Writes keys as they stand on the keyboard: `Ctrl K` or `⌘ K`, `g then i`.
import { t } from '../i18n/t.ts'

export const isMac: boolean = navigator.userAgent.includes('Mac')

const caps: ReadonlyMap<string, string> = new Map([
  ['mod', isMac ? '⌘' : 'Ctrl'],
  ['shift', isMac ? '⇧' : 'Shift'],
  ['Enter', '↵'],
  ['Escape', 'Esc'],
])

const capOf = (key: string): string => caps.get(key) ?? (key.length === 1 ? key.toUpperCase() : key)

/** One chord as caps in a row: `mod+k` is Ctrl K. */
export const chordText = (keys: string): string =>
  keys
    .split(' ')
    .map((chord) => chord.split('+').map(capOf).join(' '))
    .join(` ${t('keys.then')} `)

/** The form `aria-keyshortcuts` wants; two keys in a row cannot be said there. */
export const ariaKeys = (keys: readonly string[]): string | undefined => {
  const spoken = keys
    .filter((each) => !each.includes(' '))
    .map((each) => each.replace('mod', isMac ? 'Meta' : 'Control').replace('shift', 'Shift'))
  return spoken.length > 0 ? spoken.join(' ') : undefined
}
