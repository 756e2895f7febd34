// Opens an address outside Remit, after looking at it: the one place that does.
import { shell } from 'electron'
import { externalAddress } from './external-address.ts'

/** Says whether it was opened. */
export async function openOutside(typed: string): Promise<boolean> {
  const address = externalAddress(typed)
  if (address === null) return false
  await shell.openExternal(address)
  return true
}
