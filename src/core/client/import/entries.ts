// Makes clients of the rows of a list: rows of one name are one client with several people; what cannot be used is told by row. Pure.
import type { CsvRow } from '../../csv/read-csv.ts'
import { type Language, languages } from '../../language/language.ts'
import { isCurrency } from '../../money/currency.ts'
import { foldLine } from '../../text/fold.ts'
import { domainOf, emailOf, nameOf } from '../evidence.ts'
import type { ImportField } from './columns.ts'

export type ImportContact = {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly salutation: string
}

export type ImportEntry = {
  /** The line of its first row. */
  readonly line: number
  readonly name: string
  readonly kind: 'person' | 'company'
  /** Null: as usual. */
  readonly language: Language | null
  readonly currency: string | null
  readonly address: string
  readonly taxId: string
  readonly notes: string
  readonly contacts: readonly ImportContact[]
  /** Hosts that only this client uses. */
  readonly domains: readonly string[]
  /** Further addresses of mail. */
  readonly emails: readonly string[]
}

/** `no_name`, `email`, `too_long`: the row is left out. `language`, `currency`: it is taken with the usual one. */
export type RowProblem = {
  readonly line: number
  readonly text: string
  readonly why: 'no_name' | 'email' | 'too_long' | 'language' | 'currency'
}

export type Imported = { readonly entries: readonly ImportEntry[]; readonly problems: readonly RowProblem[] }

/** What the fields of a client hold at most. */
const longestLine = 300
const longestText = 20_000

// As people write them in a list: codes, and names in the four languages.
const languageNames: Readonly<Record<Language, RegExp>> = {
  en: /^(?:en(?:[-_].*)?|eng|english|inggris|bahasa inggris|engelsk|angol)$/,
  id: /^(?:id(?:[-_].*)?|in|ind|indonesian?|bahasa(?: indonesia)?|indonesisk|indonez)$/,
  da: /^(?:da(?:[-_].*)?|dk|dan|danish|denmark|dansk|dan nyelv|bahasa denmark)$/,
  hu: /^(?:hu(?:[-_].*)?|hun|hungarian|magyar|hongaria|bahasa hongaria|ungarsk)$/,
}

const languageOf = (written: string): Language | null =>
  languages.find((language) => languageNames[language].test(foldLine(written))) ?? null

type Read = { entry: ImportEntry; problems: RowProblem[] }

function readRow({ line, cells }: CsvRow, columns: readonly ImportField[]): Read | RowProblem {
  const all = (field: ImportField): string[] =>
    columns.flatMap((column, at) => {
      const cell = column === field ? (cells[at] ?? '').trim() : ''
      return cell === '' ? [] : [cell]
    })
  const one = (field: ImportField): string => all(field)[0] ?? ''
  const person = one('contact') || [one('firstName'), one('lastName')].filter(Boolean).join(' ')
  const company = one('client')
  const name = company || person
  const emails = all('email').flatMap((cell) => cell.split(/[;,\s]+/).filter(Boolean))
  const [email = '', ...otherEmails] = emails
  const text = cells
    .filter((cell) => cell.trim() !== '')
    .join(' · ')
    .slice(0, 120)
  const refused = (why: RowProblem['why']): RowProblem => ({ line, text, why })
  if (name === '') return refused('no_name')
  if (emails.some((address) => emailOf(address) === null)) return refused('email')
  const phone = all('phone').join(', ')
  const salutation = one('salutation')
  const taxId = one('taxId')
  const isTooLong = [name, person, email, phone, salutation, taxId].some(
    (value) => value.length > longestLine,
  )
  const address = all('address').join('\n')
  const notes = all('notes').join('\n')
  if (isTooLong || [address, notes].some((value) => value.length > longestText)) return refused('too_long')
  const language = one('language') === '' ? null : languageOf(one('language'))
  const currency = one('currency').toUpperCase()
  const isPerson = company === '' || nameOf(company) === nameOf(person)
  const reach = { email, phone, salutation }
  const isContact = person !== '' || email !== '' || phone !== ''
  const hosts = [one('website'), ...emails.map((mail) => mail.split('@')[1] ?? '')]
  return {
    entry: {
      line,
      name,
      kind: isPerson && person !== '' ? 'person' : 'company',
      language,
      currency: isCurrency(currency) ? currency : null,
      address,
      taxId,
      notes,
      contacts: isContact ? [{ name: person || name, ...reach }] : [],
      domains:
        isPerson && one('website') === '' ? [] : [...new Set(hosts.flatMap((host) => domainOf(host) ?? []))],
      emails: otherEmails,
    },
    problems: [
      ...(one('language') !== '' && language === null ? [refused('language')] : []),
      ...(currency !== '' && !isCurrency(currency) ? [refused('currency')] : []),
    ],
  }
}

const sameContact = (a: ImportContact, b: ImportContact): boolean =>
  a.email !== '' || b.email !== ''
    ? foldLine(a.email) === foldLine(b.email)
    : nameOf(a.name) === nameOf(b.name)

/** The first row of a name leads; later ones add people and what was missing. */
function joined(first: ImportEntry, next: ImportEntry): ImportEntry {
  const fresh = next.contacts.filter(
    (contact) => !first.contacts.some((known) => sameContact(known, contact)),
  )
  return {
    ...first,
    kind: 'company',
    language: first.language ?? next.language,
    currency: first.currency ?? next.currency,
    address: first.address || next.address,
    taxId: first.taxId || next.taxId,
    notes: [first.notes, next.notes]
      .filter((notes, at, both) => notes && both.indexOf(notes) === at)
      .join('\n'),
    contacts: [...first.contacts, ...fresh],
    domains: [...new Set([...first.domains, ...next.domains])],
    emails: [...new Set([...first.emails, ...next.emails])],
  }
}

/** `columns`: what each column holds. */
export function importEntries(rows: readonly CsvRow[], columns: readonly ImportField[]): Imported {
  const byName = new Map<string, ImportEntry>()
  const problems: RowProblem[] = []
  for (const row of rows) {
    const read = readRow(row, columns)
    if ('why' in read) {
      problems.push(read)
      continue
    }
    problems.push(...read.problems)
    const key = foldLine(read.entry.name)
    const known = byName.get(key)
    byName.set(key, known ? joined(known, read.entry) : read.entry)
  }
  return { entries: [...byName.values()], problems }
}
