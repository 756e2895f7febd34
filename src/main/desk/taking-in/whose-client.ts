// Says whose client wrote a text, by what, and which of its people it was.
import type { ClientMatch as ClientView } from '../../../contract/case.ts'
import type { Author } from '../../../core/client/evidence.ts'
import { type ClientMatch, type ClientMatcher, clientMatcher } from '../../../core/client/match.ts'
import { phoneOf } from '../../../core/client/numbers.ts'
import { foldLine } from '../../../core/text/fold.ts'
import { type CaseChange, type CaseColumns, changeCase, unknownCases } from '../../store/cases/cases.ts'
import { firstWords } from '../../store/cases/follow-ups.ts'
import { allIdentities, clientSummary, contactsOf } from '../../store/clients/clients.ts'
import { refusedIdentities } from '../../store/clients/not-clients.ts'
import type { Db } from '../../store/file/db.ts'
import { readMeta } from '../../store/file/meta.ts'

type Known = { readonly stamp: number; readonly matcher: ClientMatcher | null }

// Sorting thousands of identities takes longer than reading a small answer, and they hardly ever change.
const known = new WeakMap<Db, Known>()

/** Null while there is no client: then there is nobody to recognise, and reading authors would be for nothing. */
export function matcherOf(db: Db): ClientMatcher | null {
  const stamp = readMeta(db, 'identities')
  const last = known.get(db)
  if (last?.stamp === stamp) return last.matcher
  const identities = allIdentities(db)
  const matcher = identities.length === 0 ? null : clientMatcher(identities, refusedIdentities(db))
  known.set(db, { stamp, matcher })
  return matcher
}

export const authorOf = (row: CaseColumns): Author => ({
  name: row.author_name,
  email: row.author_email,
  site: row.author_uri,
})

/** Which of the client's people an author is, when what told the client (a domain, say) did not tell the person. */
export function contactFor(db: Db, clientId: number, { name, email, site }: Author): number | null {
  const [folded, address, phone] = [foldLine(name ?? ''), foldLine(email ?? ''), phoneOf(site ?? '')]
  const contact = contactsOf(db, clientId).find(
    (known) =>
      (address !== '' && foldLine(known.email) === address) ||
      (folded !== '' && foldLine(known.name) === folded) ||
      (phone !== null && phoneOf(known.phone) === phone),
  )
  return contact?.id ?? null
}

/** By what the client is known, as a case keeps it. A text that names an address tells less than its author having it. */
function viaOf({ reason: { via }, isInText }: ClientMatch): ClientView['via'] {
  return isInText && (via === 'email' || via === 'domain' || via === 'phone') ? 'named' : via
}

/** What the text alone tells; its author may be anybody. */
export const isProbable = (via: string | null): boolean =>
  via === 'named' || via === 'brand' || via === 'agreement'

export type ClientColumns = Pick<CaseColumns, 'client_id' | 'client_via' | 'client_value' | 'contact_id'>

export const clientColumns = (db: Db, match: ClientMatch | null, author: Author): ClientColumns => ({
  client_id: match?.clientId ?? null,
  client_via: match ? viaOf(match) : null,
  client_value: match?.reason.value ?? null,
  contact_id: match ? (match.contactId ?? contactFor(db, match.clientId, author)) : null,
})

/** Who else it could be, strongest first. */
export function candidatesOf(db: Db, row: CaseColumns): ClientView[] {
  const isOpen = row.client_id === null || isProbable(row.client_via)
  const matcher = isOpen ? matcherOf(db) : null
  if (!matcher) return []
  return matcher
    .candidates(authorOf(row), firstWords(db, row.id))
    .filter(({ clientId }) => clientId !== row.client_id)
    .slice(0, 5)
    .flatMap((match) => {
      const client = clientSummary(db, match.clientId)
      return client
        ? [{ clientId: client.id, name: client.name, via: viaOf(match), value: match.reason.value }]
        : []
    })
}

/** Open cases nobody was recognised in, and that are now known to be of a wanted client; each with what it held before. */
export function recogniseUnknown(
  db: Db,
  isWanted: (clientId: number) => boolean,
): { caseId: number; change: CaseChange }[] {
  const matcher = matcherOf(db)
  if (!matcher) return []
  return unknownCases(db).flatMap((row) => {
    const author = authorOf(row)
    const match = matcher.match(author, firstWords(db, row.id))
    if (!match || !isWanted(match.clientId)) return []
    return [{ caseId: row.id, change: changeCase(db, row.id, clientColumns(db, match, author)) }]
  })
}
