// Puts the owner into a conversation: which of its authors he is, and the instants of its clocks in his zone.
import type { OwnerForm } from '../../contract/app.ts'
import { foldLine } from '../../core/text/fold.ts'
import { instantOf } from '../i18n/dates.ts'

/** Chats call their own writer so. */
const selfNames: ReadonlySet<string> = new Set(['you', 'me', 'anda', 'saya', 'du', 'dig', 'mig', 'on', 'en'])

/** The owner's name, its first part, his business or his address. */
export function isOwnName(author: string, owner: OwnerForm | null): boolean {
  const name = foldLine(author)
  if (name === '') return false
  if (selfNames.has(name)) return true
  if (owner === null) return false
  const own = foldLine(owner.name)
  return [own, own.split(' ')[0] ?? '', foldLine(owner.business), foldLine(owner.email)].some(
    (known) => known !== '' && known === name,
  )
}

/** A copied conversation shows the clock of whoever copied it. */
export function instantOfWall(wallMs: number): number {
  const written = new Date(wallMs).toISOString()
  const seconds = wallMs % 60_000
  return instantOf(written.slice(0, 10), written.slice(11, 16)) + seconds
}
