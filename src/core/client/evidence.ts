// Reads out of an author and a text what could identify a client: addresses, hosts, phones, handles, names, in comparison form.
import { foldLine } from '../text/fold.ts'
import { tokensOf } from '../text/tokens.ts'
import { phoneOf, phonesIn } from './numbers.ts'
import { isSharedHost } from './shared-hosts.ts'

/** The strongest first. */
export const identityKinds = ['email', 'phone', 'domain', 'handle', 'name', 'agreement', 'brand'] as const
export type IdentityKind = (typeof identityKinds)[number]

export type Author = {
  readonly name?: string | null
  readonly email?: string | null
  readonly handle?: string | null
  /** The author's own site, as comment forms ask for it; or the phone number of somebody who called. */
  readonly site?: string | null
  /** The address of the text. Counts as the author's own page unless it points at a comment or post in a thread. */
  readonly link?: string | null
}

/** One thing known about an author; `value` is in comparison form. */
export type Evidence = { readonly kind: IdentityKind; readonly value: string }

/** An e-mail address in comparison form, or null when it is none. */
export function emailOf(address: string): string | null {
  const folded = foldLine(address).replace(/^mailto:/, '')
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(folded) ? folded : null
}

/** The host of an address or bare domain, without "www.", or null when it has none or many share it. */
export function domainOf(address: string): string | null {
  const trimmed = foldLine(address)
  const url = /^https?:\/\//.test(trimmed) ? trimmed : `https://${trimmed}`
  if (trimmed === '' || /[\s@]/.test(trimmed) || !URL.canParse(url)) return null
  const host = new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '')
  return isSharedHost(host) || /^[\d.]+$/.test(host) ? null : host
}

/** A user name without its "@", in comparison form. */
export function handleOf(handle: string): string {
  return foldLine(handle).replace(/^@/, '')
}

// Forms of address and company forms, which people leave out or add at will.
export const unnamed: ReadonlySet<string> = new Set(
  'mr mrs ms dr pak bapak bu ibu mas mbak kak bang bung hr fru herr ur urasszony pt cv tbk ud aps as a/s is i/s ivs kft bt zrt nyrt kkt ltd llc inc gmbh co'.split(
    ' ',
  ),
)

/** The words of a name in a fixed order, so that "Kovács Anna" equals "Anna Kovács" and "Acme ApS" equals "Acme". */
export function nameOf(name: string): string {
  const words = foldLine(name)
    .replace(/[."'()]/g, '')
    .split(/[\s,_]+/)
    .filter((word) => word !== '' && !unnamed.has(word))
  return words.sort().join(' ')
}

/** One word alone ("Anna") is shared by too many people; two words, or one that is clearly a brand, are a name. */
export function isFullName(name: string): boolean {
  return nameOf(name).includes(' ') || /\p{Ll}\p{Lu}|\p{L}\d/u.test(name.trim())
}

// Marks of a comment or a post inside somebody else's page: its host is not the writer's.
const insidePage =
  /#(?:comment|post|c|p|reply|li-comment)[-_]?\d|comment-page-|showcomment=|replytocom=|\/threads?\/|\/topic\/|viewtopic|showthread|\/t\/[^/]+\/\d+/i

/** Everything an author's own details say, strongest first. */
export function evidenceOf(author: Author): Evidence[] {
  const evidence: Evidence[] = []
  const add = (kind: IdentityKind, value: string | null): void => {
    if (value === null || value === '') return
    if (!evidence.some((known) => known.kind === kind && known.value === value))
      evidence.push({ kind, value })
  }
  const email = emailOf(author.email ?? '')
  add('email', email)
  add('phone', phoneOf(author.site ?? ''))
  if (email !== null) add('domain', domainOf(email.slice(email.indexOf('@') + 1)))
  add('domain', domainOf(author.site ?? ''))
  if (!insidePage.test(author.link ?? '')) add('domain', domainOf(author.link ?? ''))
  add('handle', handleOf(author.handle ?? ''))
  const name = author.name ?? ''
  // Forums give the user name as the author's name; a plain capitalised word is rather a first name.
  if (author.handle == null && /^@?\S+$/.test(name.trim()) && !/^\p{Lu}\p{Ll}+$/u.test(name.trim()))
    add('handle', handleOf(name))
  add('name', nameOf(name))
  return evidence
}

/** Addresses and phones written in the text itself ("our site acme.example is down"); weaker than the author's own details. */
export function evidenceInText(text: string): Evidence[] {
  const evidence: Evidence[] = []
  for (const token of tokensOf(text)) {
    if (token.kind === 'email') {
      const email = emailOf(token.word)
      if (email !== null) evidence.push({ kind: 'email', value: email })
    } else if (token.kind === 'link') {
      const domain = domainOf(token.word)
      if (domain !== null) evidence.push({ kind: 'domain', value: domain })
    }
  }
  for (const match of text.matchAll(/(?<![@\w./-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w@])/gi)) {
    const domain = domainOf(match[0])
    if (domain !== null && !evidence.some((known) => known.value === domain))
      evidence.push({ kind: 'domain', value: domain })
  }
  for (const value of phonesIn(text)) evidence.push({ kind: 'phone', value })
  return evidence
}
