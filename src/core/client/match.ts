// Says whose client an author is, and by what. Never a guess: no reason, no client.
import {
  type Author,
  domainOf,
  type Evidence,
  emailOf,
  evidenceInText,
  evidenceOf,
  handleOf,
  type IdentityKind,
  identityKinds,
  isFullName,
  nameOf,
} from './evidence.ts'
import { isSharedHost, platformOf } from './shared-hosts.ts'

/** Something that identifies a client or one of its contacts, typed in by the owner or learned from an assignment. */
export type Identity = {
  readonly clientId: number
  readonly contactId: number | null
  readonly kind: IdentityKind
  readonly value: string
  readonly origin: 'manual' | 'learned'
}

export type MatchReason = {
  /** What agreed; `learned` when the owner taught it by assigning an earlier text by hand. */
  readonly via: IdentityKind | 'learned'
  /** The identity as it was entered. */
  readonly value: string
}

export type ClientMatch = {
  readonly clientId: number
  readonly contactId: number | null
  readonly reason: MatchReason
}

type Candidate = ClientMatch & { readonly rank: number; readonly isSure: boolean }

/**
 * The client an author belongs to, or null when nothing agrees, when two clients agree equally strongly, or when
 * only a single first name does that the owner has not taught. Order of strength: e-mail, domain, handle, full name; the author's own details
 * before addresses in the text. Comparison ignores case, accents, "www.", subdomains, company forms and word order.
 */
export function matchClient(
  author: Author,
  identities: readonly Identity[],
  text?: string,
): ClientMatch | null {
  const candidates = ranked(author, identities, text).filter((candidate) => candidate.isSure)
  const [best] = candidates
  if (best === undefined) return null
  const tied = candidates.filter((candidate) => candidate.rank === best.rank)
  if (tied.some((candidate) => candidate.clientId !== best.clientId)) return null
  const contacts = new Set(
    tied.map((candidate) => candidate.contactId).filter((contactId) => contactId !== null),
  )
  const [contactId = null] = contacts
  return { clientId: best.clientId, contactId: contacts.size === 1 ? contactId : null, reason: best.reason }
}

/** Every client something agrees with, strongest first, one row each: what to offer when `matchClient` gives null. */
export function clientCandidates(
  author: Author,
  identities: readonly Identity[],
  text?: string,
): ClientMatch[] {
  const seen = new Set<number>()
  return ranked(author, identities, text).flatMap(({ clientId, contactId, reason }) => {
    if (seen.has(clientId)) return []
    seen.add(clientId)
    return [{ clientId, contactId, reason }]
  })
}

/**
 * What to remember about an author whom the owner assigned by hand: nothing that strangers share. A first name alone
 * is remembered only when nothing better is known.
 */
export function identitiesFromAuthor(author: Author): Evidence[] {
  const { link: _, ...own } = author
  const known = evidenceOf(own)
  return known.flatMap((evidence) => {
    if (evidence.kind !== 'name') return [evidence]
    const written = (author.name ?? '').replace(/\s+/g, ' ').trim()
    return isFullName(written) || known.length === 1 ? [{ kind: 'name', value: written }] : []
  })
}

function ranked(author: Author, identities: readonly Identity[], text?: string): Candidate[] {
  const own = evidenceOf(author)
  const inText = text === undefined ? [] : evidenceInText(text)
  const candidates = identities.flatMap((identity): Candidate[] => {
    const ownHit = own.some((evidence) => agrees(identity, evidence))
    if (!ownHit && !inText.some((evidence) => agrees(identity, evidence))) return []
    const strength = identityKinds.indexOf(identity.kind)
    return [
      {
        clientId: identity.clientId,
        contactId: identity.contactId,
        reason: { via: identity.origin === 'learned' ? 'learned' : identity.kind, value: identity.value },
        rank: ownHit ? strength : strength + identityKinds.length,
        isSure: identity.kind !== 'name' || identity.origin === 'learned' || isFullName(identity.value),
      },
    ]
  })
  // Sorting is stable, so equal candidates keep the order the identities were given in.
  return candidates.sort((a, b) => a.rank - b.rank)
}

function agrees(identity: Identity, evidence: Evidence): boolean {
  if (identity.kind !== evidence.kind) return false
  switch (identity.kind) {
    case 'email':
      return emailOf(identity.value) === evidence.value
    case 'domain':
      return isWithin(evidence.value, domainOf(identity.value))
    case 'handle':
      return handleOf(identity.value) !== '' && handleOf(identity.value) === evidence.value
    case 'name':
      return nameOf(identity.value) !== '' && nameOf(identity.value) === evidence.value
  }
}

/** Whether a host is a domain or below it; a member's page on a platform stands only for itself. */
function isWithin(host: string, domain: string | null): boolean {
  if (domain === null || isSharedHost(domain)) return false
  if (host === domain) return true
  return platformOf(domain) === null && host.endsWith(`.${domain}`)
}
