// Opens an address outside Remit, after looking at it: the one place that does.
import { shell } from 'electron'

/** The address in its parsed form when it may be opened: web and mail only, no sign-in data, no tricks of spelling. */
export function externalAddress(typed: string): string | null {
  // Control characters, blanks and backslashes are read differently by browsers, shells and people.
  if (/[\p{Cc}\s\\]/u.test(typed) || !URL.canParse(typed)) return null
  const url = new URL(typed)
  if (url.protocol === 'mailto:') return url.href
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  if (url.username !== '' || url.password !== '' || url.hostname === '') return null
  return url.href
}

/** Says whether it was opened. */
export async function openOutside(typed: string): Promise<boolean> {
  const address = externalAddress(typed)
  if (address === null) return false
  await shell.openExternal(address)
  return true
}
