// Says whose client an author is, and by what. Never a guess: no reason, no client.
import { type BrandIndex, brandIndex, brandWords } from './brand-index.ts'
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
import { agreementNumberOf, agreementNumbersIn, phoneOf } from './numbers.ts'
import { isSharedHost, platformOf } from './shared-hosts.ts'

/** Something that identifies a client or one of its contacts, typed in by the owner or learned from an assignment. */
export type Identity = {
  readonly clientId: number
  readonly contactId: number | null
  readonly kind: IdentityKind
  readonly value: string
  readonly origin: 'manual' | 'learned'
}

/** What the owner said a client is not: an author by one of his marks, or a word (then it needs a second cue). */
export type Refused = {
  readonly clientId: number
  readonly kind: 'email' | 'phone' | 'domain' | 'handle' | 'name' | 'word'
  /** In comparison form. */
  readonly value: string
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
  /** The text names the client; who wrote it is another matter. */
  readonly isInText?: true
}

type Candidate = ClientMatch & { readonly rank: number; readonly isSure: boolean }

export type ClientMatcher = {
  /**
   * The client an author belongs to, or null when nothing agrees, when two clients agree equally strongly, or when only a
   * single first name or a doubtful word does. The author's own details come before what the text names; within each e-mail,
   * phone, domain, handle, full name, agreement number, brand. Comparison ignores case, accents, "www.", subdomains,
   * company forms, word order and endings.
   */
  match(author: Author, text?: string): ClientMatch | null
  /** Every client something agrees with, strongest first, one row each: what to offer when `match` gives null. */
  candidates(author: Author, text?: string): ClientMatch[]
}

/** Sorts the identities by what they are looked up by, once for all texts of an answer. */
export function clientMatcher(
  identities: readonly Identity[],
  refused: readonly Refused[] = [],
): ClientMatcher {
  const byKey = new Map<string, Identity[]>()
  for (const identity of identities) {
    const key = keyOf(identity)
    if (key === null) continue
    const known = byKey.get(key)
    if (known) known.push(identity)
    else byKey.set(key, [identity])
  }
  const brands: BrandIndex<Identity> = brandIndex(
    identities
      .filter(({ kind }) => kind === 'brand')
      .map((identity) => ({ written: identity.value, owner: identity })),
  )
  const refusedKeys = new Set(refused.map(({ clientId, kind, value }) => `${clientId} ${kind} ${value}`))
  const isRefusedWord = ({ clientId, value }: Identity): boolean =>
    refusedKeys.has(`${clientId} word ${brandWords(value).join(' ')}`)

  const lookUp = (evidence: Evidence): readonly Identity[] =>
    lookedUpBy(evidence).flatMap((key) => byKey.get(key) ?? [])

  function ranked(author: Author, text: string | undefined): Candidate[] {
    const own = evidenceOf(author)
    const found: Candidate[] = own.flatMap((evidence) => lookUp(evidence).map(asOwn))
    if (text !== undefined) found.push(...inText(text))
    const isRefused = (clientId: number): boolean =>
      own.some(({ kind, value }) => refusedKeys.has(`${clientId} ${kind} ${value}`))
    return secondCues(found, author, identities)
      .filter(({ clientId }) => !isRefused(clientId))
      .sort((a, b) => a.rank - b.rank)
  }

  function inText(text: string): Candidate[] {
    const named = [
      ...evidenceInText(text).flatMap(lookUp),
      ...agreementNumbersIn(text).flatMap((value) => lookUp({ kind: 'agreement', value })),
    ].map((identity) => asNamed(identity, identity.kind, false))
    const branded = brands
      .find(text)
      .map(({ owner, isDoubtful }) => asNamed(owner, 'brand', isDoubtful || isRefusedWord(owner)))
    return [...named, ...branded]
  }

  return {
    match(author, text) {
      const candidates = ranked(author, text).filter((candidate) => candidate.isSure)
      const [best] = candidates
      if (best === undefined) return null
      const tied = candidates.filter((candidate) => candidate.rank === best.rank)
      if (tied.some((candidate) => candidate.clientId !== best.clientId)) return null
      const contacts = new Set(
        tied.map((candidate) => candidate.contactId).filter((contactId) => contactId !== null),
      )
      const [contactId = null] = contacts
      return { ...told(best), contactId: contacts.size === 1 ? contactId : null }
    },
    candidates(author, text) {
      const seen = new Set<number>()
      return ranked(author, text).flatMap((candidate) => {
        if (seen.has(candidate.clientId)) return []
        seen.add(candidate.clientId)
        return [told(candidate)]
      })
    },
  }
}

/** `clientMatcher` for a single text. */
export const matchClient = (
  author: Author,
  identities: readonly Identity[],
  text?: string,
): ClientMatch | null => clientMatcher(identities).match(author, text)

/** All clients the author could be, as `clientMatcher` gives them, for a single text. */
export const clientCandidates = (
  author: Author,
  identities: readonly Identity[],
  text?: string,
): ClientMatch[] => clientMatcher(identities).candidates(author, text)

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

const told = ({ rank: _, isSure: __, ...match }: Candidate): ClientMatch => match

const asOwn = (identity: Identity): Candidate => ({
  clientId: identity.clientId,
  contactId: identity.contactId,
  reason: { via: identity.origin === 'learned' ? 'learned' : identity.kind, value: identity.value },
  rank: identityKinds.indexOf(identity.kind),
  isSure: identity.kind !== 'name' || identity.origin === 'learned' || isFullName(identity.value),
})

/** Who is named in a text need not have written it, so no contact follows. */
const asNamed = (identity: Identity, via: IdentityKind, isDoubtful: boolean): Candidate => ({
  clientId: identity.clientId,
  contactId: null,
  reason: { via, value: identity.value },
  isInText: true,
  rank: identityKinds.indexOf(via) + identityKinds.length * (isDoubtful ? 2 : 1),
  isSure: !isDoubtful,
})

/** A doubtful word counts once something else says the same client: another mark of it, or a first name of its people. */
function secondCues(
  found: readonly Candidate[],
  author: Author,
  identities: readonly Identity[],
): Candidate[] {
  if (!found.some(({ isSure, isInText }) => !isSure && isInText)) return [...found]
  const first = nameOf(author.name ?? '')
  const isOneOf = (clientId: number): boolean =>
    first !== '' &&
    identities.some(
      (identity) =>
        identity.clientId === clientId &&
        identity.kind === 'name' &&
        identity.contactId !== null &&
        nameOf(identity.value).split(' ').includes(first),
    )
  return found.map((candidate) => {
    if (candidate.isSure || candidate.isInText === undefined) return candidate
    const others = found.some(
      ({ clientId, reason }) => clientId === candidate.clientId && reason.value !== candidate.reason.value,
    )
    return others || isOneOf(candidate.clientId) ? { ...candidate, isSure: true } : candidate
  })
}

/** What an identity is found under; null where it is too common to find anybody. */
function keyOf({ kind, value }: Identity): string | null {
  const bare = comparedForm(kind, value)
  return bare === null || bare === '' ? null : `${kind} ${bare}`
}

function comparedForm(kind: IdentityKind, value: string): string | null {
  switch (kind) {
    case 'email':
      return emailOf(value)
    case 'domain':
      return domainOf(value)
    case 'handle':
      return handleOf(value)
    case 'name':
      return nameOf(value)
    case 'phone':
      return phoneOf(value)
    case 'agreement':
      return agreementNumberOf(value)
    case 'brand':
      return null
  }
}

/** The keys evidence agrees with: a host with each domain above it, unless that is shared by many. */
function lookedUpBy({ kind, value }: Evidence): string[] {
  if (kind !== 'domain') return [`${kind} ${value}`]
  const parts = value.split('.')
  return parts
    .map((_, at) => parts.slice(at).join('.'))
    .filter((host, at) => !isSharedHost(host) && (at === 0 || platformOf(host) === null))
    .map((host) => `domain ${host}`)
}
