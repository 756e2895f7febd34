// Decides whether two cases were written by the same person, for what one wrote in private before going public. Pure.
import { foldLine } from '../text/fold.ts'

export type Writer = {
  readonly name: string
  readonly email: string | null
  readonly clientId: number | null
  readonly contactId: number | null
}

/**
 * The same address, the same contact, or the same name where nothing speaks against it: two people of different clients
 * may share a name. A name alone must be whole: "Ann" is many people, unless both Anns belong to one client.
 */
export function isSameWriter(a: Writer, b: Writer): boolean {
  const [email, other] = [foldLine(a.email ?? ''), foldLine(b.email ?? '')]
  if (email !== '' && email === other) return true
  if (a.contactId !== null && b.contactId !== null) return a.contactId === b.contactId
  const name = foldLine(a.name)
  if (name === '' || name !== foldLine(b.name)) return false
  if (a.clientId !== null && b.clientId !== null) return a.clientId === b.clientId
  return name.includes(' ')
}
