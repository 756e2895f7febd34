// Says what the page is to show for a link.
import type { RemitEvent } from '../../../contract/events.ts'
import type { RemitLink } from '../../../core/desktop/remit-link.ts'
import type { Db } from '../../store/file/db.ts'
import { findLinked } from '../../store/undo/linked.ts'

/** `null` where nothing of that name is here. */
export function linkedView(db: Db, link: RemitLink): RemitEvent | null {
  const found = findLinked(db, link)
  if (!found) return null
  if (found.to === 'case') {
    const { caseId, shelf } = found
    return { name: 'openCase', caseId, shelf: shelf === 'quiet' ? 'done' : shelf }
  }
  return found.to === 'client'
    ? { name: 'openClient', clientId: found.clientId }
    : { name: 'openQuote', quoteId: found.quoteId }
}
