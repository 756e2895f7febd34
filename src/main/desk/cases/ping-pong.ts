// Finds cases in which two people of one client ask the same within two weeks. Worked out when a case is read, never stored.
import { sameMatter } from '../../../core/case/same-matter.ts'
import { authorKey } from '../../../core/case/thread.ts'
import type { CaseColumns } from '../../store/cases/cases.ts'
import { type CaseWithWords, casesOfClient, dismissedWith } from '../../store/cases/follow-ups.ts'
import type { Db } from '../../store/file/db.ts'

const withinMs = 14 * 86_400_000
/** More than these say nothing that the first do not. */
const mostShown = 3
/** Reading what is asked takes a while; the newest are the likeliest. */
const mostRead = 20

const personOf = ({ contact_id, author_name, author_email }: CaseColumns): string | null =>
  contact_id === null
    ? authorKey({ authorName: author_name, authorEmail: author_email, authorHandle: null })
    : `contact:${contact_id}`

const matterOf = (row: CaseWithWords) => ({
  title: row.first_title,
  text: row.first_text,
  service: serviceOf(row),
})

function serviceOf(row: CaseColumns): string {
  const { key }: { key: string } = JSON.parse(row.service)
  return key
}

/** The other cases of the ping-pong, the newest first; [] for strangers, and without what the owner dismissed. */
export function pingPongOf(db: Db, row: CaseColumns): CaseColumns[] {
  if (row.client_id === null || row.status === 'merged') return []
  const around = casesOfClient(db, row.client_id, row.received_at - withinMs, row.received_at + withinMs)
  const own = around.find(({ id }) => id === row.id)
  const person = personOf(row)
  if (!own || person === null) return []
  const dismissed = new Set(dismissedWith(db, row.id))
  return around
    .filter((other) => {
      const who = personOf(other)
      return other.id !== row.id && who !== null && who !== person && !dismissed.has(other.id)
    })
    .slice(0, mostRead)
    .filter((other) => sameMatter(matterOf(own), matterOf(other)))
    .slice(0, mostShown)
}
