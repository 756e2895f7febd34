// Says who exactly is to be erased, by what they are known, and what of the workspace is theirs.

import type { Person } from '../../../core/client/erase/blur.ts'
import { clientPseudonym, erasedTitle, personPseudonym } from '../../../core/client/erase/words.ts'
import { isFullName } from '../../../core/client/evidence.ts'
import { isSharedHost } from '../../../core/client/shared-hosts.ts'
import type { Language } from '../../../core/language/language.ts'
import { foldLine } from '../../../core/text/fold.ts'
import { clientSummary } from '../../store/clients/clients.ts'
import type { Pseudonyms } from '../../store/erase/replace.ts'
import {
  casesOf,
  type IssuedTo,
  issuedTo,
  itemsBy,
  type KnownCase,
  type KnownMark,
  type KnownPerson,
  marksOf,
  peopleOf,
  type Subject,
  type WrittenMessage,
  writtenIn,
} from '../../store/erase/subject.ts'
import type { Db } from '../../store/file/db.ts'
import { readOwner, readSettings } from '../../store/owner/settings.ts'
import { found } from '../refusal.ts'

export type Theirs = {
  readonly language: Language
  readonly people: readonly KnownPerson[]
  readonly marks: readonly KnownMark[]
  readonly domains: readonly string[]
  readonly cases: readonly KnownCase[]
  readonly messages: readonly WrittenMessage[]
  readonly itemIds: readonly number[]
  readonly pseudonyms: Pseudonyms
  readonly persons: readonly Person[]
  /** Everything they go by, in comparison form. */
  readonly folded: readonly string[]
  readonly title: string
}

/** A user name that could be any word is only looked for where the person is meant. */
const isTelling = (handle: string): boolean => /[\d_.-]/.test(handle) || handle.length >= 8

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length >= 6)

const reachOf = ({ address, taxId }: IssuedTo): string[] => [address, taxId]
const filled = (text: string): boolean => text !== ''

export function theirsOf(db: Db, subject: Subject): Theirs {
  const { clientId, contactId } = subject
  const client = found(clientSummary(db, clientId), 'client')
  const spoken = readSettings(db).language
  const language = spoken === 'system' ? (readOwner(db)?.language ?? 'en') : spoken
  const isWhole = contactId === null
  const people = peopleOf(db, subject)
  if (!isWhole && people.length === 0) found(undefined, 'contact')
  const marks = marksOf(db, subject)
  const ownNames = new Set([readOwner(db)?.name ?? '', readOwner(db)?.business ?? ''].map(foldLine))
  const goBy = new Set(
    [...people.flatMap(({ name, email }) => [name, email]), ...marks.map(({ value }) => value)]
      .map(foldLine)
      .filter((value) => value !== ''),
  )
  const isTheirs = (name: string | null): boolean => name !== null && goBy.has(foldLine(name))
  const cases = casesOf(db, clientId).filter(
    (each) =>
      isWhole ||
      each.contactId === contactId ||
      isTheirs(each.name) ||
      isTheirs(each.email) ||
      isTheirs(each.uri),
  )
  const caseIds = new Set(cases.map(({ caseId }) => caseId))
  const messages = writtenIn(db, clientId).filter(
    ({ caseId, author }) => isWhole || isTheirs(author) || (author === '' && caseIds.has(caseId)),
  )
  const authors = isWhole
    ? [...cases.map(({ name }) => name), ...messages.map(({ author }) => author)].filter(
        (name) => name !== '' && !ownNames.has(foldLine(name)),
      )
    : []
  const emails = [
    ...people.map(({ email }) => email),
    ...marks.filter(({ kind }) => kind === 'email').map(({ value }) => value),
    ...cases.flatMap(({ email }) => (email === null ? [] : [email])),
  ].filter((email) => email !== '')
  const names = [
    ...people.map(({ name }) => name),
    ...marks.filter(({ kind }) => kind === 'name').map(({ value }) => value),
    ...authors,
  ].filter((name) => name !== '')
  const domains = isWhole
    ? marks
        .filter(({ kind, value }) => kind === 'domain' && !isSharedHost(value))
        .map(({ value }) => value.toLowerCase())
    : []
  const itemIds = new Set([
    ...messages.flatMap(({ itemId }) => itemId ?? []),
    ...itemsBy(db, emails, names.filter(isFullName)),
  ])
  const contacts = new Map(
    people.map((person, at) => [person.contactId, personPseudonym(clientId, at + 1, language)]),
  )
  const someone = personPseudonym(clientId, 0, language)
  const pseudonyms = { client: clientPseudonym(clientId, language), contacts, someone }
  const issued = isWhole ? issuedTo(db, clientId) : []
  const handles = marks.filter(({ kind }) => kind === 'handle').map(({ value }) => value.replace(/^@/, ''))
  return {
    language,
    people,
    marks,
    domains,
    cases,
    messages,
    itemIds: [...itemIds],
    pseudonyms,
    persons: [
      ...people.map((person) => ({
        pseudonym: contacts.get(person.contactId) ?? someone,
        names: [person.name],
        marks: [person.email, ...lines(person.channels)],
        phones: person.phone.split(',').map((phone) => phone.trim()),
      })),
      {
        pseudonym: isWhole ? pseudonyms.client : someone,
        names: [
          ...(isWhole ? [client.name] : []),
          ...issued.map(({ name }) => name).filter(filled),
          ...marks.filter(({ kind }) => kind === 'name' || kind === 'brand').map(({ value }) => value),
          ...handles.filter((handle) => !isTelling(handle)),
        ],
        marks: [
          ...emails,
          ...domains,
          ...handles.filter(isTelling),
          ...(isWhole ? lines([client.address, client.tax_id, ...issued.flatMap(reachOf)].join('\n')) : []),
          ...cases.flatMap(({ uri }) => (uri === null ? [] : [uri])),
        ],
        phones: marks.filter(({ kind }) => kind === 'phone').map(({ value }) => value),
      },
      {
        pseudonym: someone,
        names: [...authors, ...issued.map(({ contact }) => contact).filter(filled)],
        marks: [],
        phones: [],
      },
    ],
    folded: [...goBy, ...names.map(foldLine), ...emails.map(foldLine)],
    title: erasedTitle(language),
  }
}
