// Completes a known client from a list: what is missing is filled in, new people are added, nothing that stands is changed. Pure.
import { foldLine } from '../../text/fold.ts'
import { nameOf } from '../evidence.ts'

type Person = {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly responsible: boolean
}
type Known<Contact extends Person> = {
  readonly address: string
  readonly taxId: string
  readonly notes: string
  readonly contacts: readonly Contact[]
  readonly identities: readonly { readonly kind: string; readonly value: string }[]
}

const isSame = (a: Person, b: Person): boolean =>
  a.email !== '' && b.email !== ''
    ? foldLine(a.email) === foldLine(b.email)
    : nameOf(a.name) === nameOf(b.name)

/** `client` with what only `listed` knows. */
export function completed<Contact extends Person, Form extends Known<Contact>>(
  client: Form,
  listed: Form,
): Form {
  const contacts = client.contacts.map((contact) => {
    const other = listed.contacts.find((each) => isSame(contact, each))
    return other
      ? { ...contact, email: contact.email || other.email, phone: contact.phone || other.phone }
      : contact
  })
  const fresh = listed.contacts
    .filter((other) => !client.contacts.some((contact) => isSame(contact, other)))
    .map((contact) => ({ ...contact, responsible: contact.responsible && contacts.length === 0 }))
  const identities = listed.identities.filter(
    ({ kind, value }) =>
      !client.identities.some((each) => each.kind === kind && foldLine(each.value) === foldLine(value)),
  )
  return {
    ...client,
    address: client.address || listed.address,
    taxId: client.taxId || listed.taxId,
    notes: client.notes.includes(listed.notes)
      ? client.notes
      : [client.notes, listed.notes].filter(Boolean).join('\n'),
    contacts: [...contacts, ...fresh],
    identities: [...client.identities, ...identities],
  }
}
