// What the form of a new client begins with.
import type { DeskState } from '../../contract/app.ts'
import type { CaseView } from '../../contract/case.ts'
import { type ClientForm, emptyContact } from '../../contract/client.ts'
import { locale } from '../i18n/locale.ts'

/** Defaults from the owner's profile; from a case the author's name and address. */
export function newClient(owner: DeskState['owner'], forCase: CaseView | null): ClientForm {
  const author = forCase?.author
  const [message] = forCase?.messages ?? []
  const written = message && message.language !== 'unknown' ? message.language : null
  return {
    clientId: null,
    name: author?.name ?? '',
    kind: 'company',
    language: written ?? owner?.language ?? locale().language,
    currency: owner?.currency ?? 'EUR',
    zone: owner?.zone ?? locale().zone,
    address: '',
    taxId: '',
    notes: '',
    stage: null,
    contacts: author
      ? [{ ...emptyContact, name: author.name, email: author.email ?? '', responsible: true }]
      : [],
    identities: author?.email ? [{ kind: 'email', value: author.email }] : [],
  }
}
